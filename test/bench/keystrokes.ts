import { readFile } from 'node:fs/promises';
import { createAnalyser } from '../../server/src/service/analyser';
import { loadResources, type Resources } from '../../server/src/service/resources';
import type { Edit } from './edits';
import { measure, percentile, report } from './measure';

/** The engine is still compiling what it runs in so many keystrokes. */
const cold = 100;

/** All data, as the server loads them. */
export function load(): Promise<Resources> {
  const quiet = (): void => {};
  return loadResources(
    {
      read: (name) => readFile(`server/data/${name}`, 'utf8'),
      readBytes: async (name) => new Uint8Array(await readFile(`server/data/${name}`)),
    },
    { error: console.error, warn: console.error, info: quiet, debug: quiet },
  );
}

/** Times one kind of edit, from the text as it was opened on. Out: milliseconds of the clock and of the processor. */
function timeEdits(
  resources: Resources,
  text: string,
  edit: Edit,
  times: number,
): { readonly wall: number[]; readonly processor: number[] } {
  const analyser = createAnalyser(resources);
  const wall: number[] = [];
  const processor: number[] = [];
  let version = 1;
  const analyse = (next: string): void => {
    const before = process.cpuUsage();
    const started = performance.now();
    analyser.analyse({ uri: 'bench:a', version: version++, text: next }, 'auto');
    wall.push(performance.now() - started);
    const { user, system } = process.cpuUsage(before);
    processor.push((user + system) / 1000);
  };
  analyse(text);
  for (let n = 0; n < times; n++) for (const next of edit(text, n)) analyse(next);
  // Opening the text is none of them.
  return { wall: wall.slice(1), processor: processor.slice(1) };
}

/**
 * Prints what opening a text costs, and each kind of edit of it.
 * In: all data, what the text is called, the text, the bound for each 95th percentile in milliseconds, how often each kind
 * of edit is made, and the kinds.
 */
export function reportTyping(
  resources: Resources,
  what: string,
  text: string,
  bound: number,
  times: number,
  edits: readonly (readonly [kind: string, edit: Edit])[],
): void {
  const analyser = createAnalyser(resources);
  const opening = measure(() => void analyser.analyse({ uri: 'bench:a', version: 1, text }, 'auto'), 1);
  report(`open ${what}`, opening.median, 'ms');
  const [[, letter] = ['', () => [] as readonly string[]]] = edits;
  const first = timeEdits(resources, text, letter, cold);
  report(`the first ${String(cold)} letters (p95)`, percentile(first.wall, 0.95), 'ms');
  for (const [kind, edit] of edits) {
    const { wall, processor } = timeEdits(resources, text, edit, times);
    report(`${kind} (median)`, percentile(wall, 0.5), 'ms');
    report(`${kind} (p95)`, percentile(wall, 0.95), 'ms', bound);
    // On a machine that does other things too, the clock counts those as well; the processor's time does not.
    report(`processor time of it (p95)`, percentile(processor, 0.95), 'ms');
  }
}
