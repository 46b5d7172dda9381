// What a keystroke costs: the analysis of the next version of a text, in the middle of a paragraph, letter after letter.
import { readFile } from 'node:fs/promises';
import { createAnalyser } from '../../server/src/service/analyser';
import { loadResources, type Resources } from '../../server/src/service/resources';
import { makeArticle } from './corpus';
import { measure, report } from './measure';

/** All data, as the server loads them. */
function load(): Promise<Resources> {
  const quiet = (): void => {};
  return loadResources(
    {
      read: (name) => readFile(`server/data/${name}`, 'utf8'),
      readBytes: async (name) => new Uint8Array(await readFile(`server/data/${name}`)),
    },
    { error: console.error, warn: console.error, info: quiet, debug: quiet },
  );
}

function reportTyping(resources: Resources, what: string, text: string, bound: number, times: number): void {
  const analyser = createAnalyser(resources);
  const language = 'auto';
  const words = ' Le maire, Paul Morin, a dit "non" à Lyon. ';
  const at = text.indexOf('\n\n', text.length / 2) - 1;
  let typed = 0;
  const next = (): void => {
    typed++;
    const inserted = Array.from({ length: typed }, (_, n) => words.charAt(n % words.length)).join('');
    const version = { uri: 'bench:a', version: typed, text: text.slice(0, at) + inserted + text.slice(at) };
    analyser.analyse(version, language);
  };
  const opening = measure(() => analyser.analyse({ uri: 'bench:a', version: 0, text }, language), 1);
  report(`open ${what}`, opening.median, 'ms');
  for (let n = 0; n < 30; n++) next();
  const { median, p95 } = measure(next, times);
  report(`a keystroke in ${what} (median)`, median, 'ms');
  report(`a keystroke in ${what} (p95)`, p95, 'ms', bound);
  // On a machine that does other things too, the clock counts those as well; the processor's time does not.
  const spent = Array.from({ length: times }, () => {
    const before = process.cpuUsage();
    next();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  report(`processor time of it (p95)`, spent[Math.floor(times * 0.95)] ?? 0, 'ms', bound);
}

async function main(): Promise<void> {
  const resources = await load();
  reportTyping(resources, 'an article of 1,000 words', makeArticle(7, 1000), 10, 400);
  reportTyping(resources, 'a file of 100,000 words', makeArticle(7, 100_000), 50, 100);
}

void main();
