// How long the compiled gazetteer takes to load, a name to find, and all places of an article to resolve.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { detectLanguage } from '../../server/src/lang/detect';
import { packOf, packs } from '../../server/src/lang/registry';
import { openGazetteer } from '../../server/src/pipeline/gazetteer/file';
import { placesStage } from '../../server/src/pipeline/places';
import { analyse } from '../../server/src/pipeline/run';
import { costOf, report } from './measure';

const file = 'server/data/places.bin';
report(
  'load the gazetteer',
  costOf(() => openGazetteer(readFileSync(file))),
  'ms',
  60,
);

const gazetteer = openGazetteer(readFileSync(file));
const words = readdirSync('samples')
  .filter((name) => /\.(?:news|txt)$/u.test(name))
  .flatMap((name) => readFileSync(path.join('samples', name), 'utf8').match(/\p{L}[\p{L}'’-]+/gu) ?? []);
const names = [...words, 'Paris', 'Saint-Denis', 'San Antonio', 'Springfield', 'Etats-Unis', 'Lougansk'];
const look = costOf(() => {
  for (const name of names) gazetteer.find(name);
});
report(`find a name (${String(names.length)} words of the samples)`, (look * 1000) / names.length, 'µs', 5);
const longest = costOf(() => {
  for (let at = 0; at < names.length; at++) gazetteer.longest(names, at);
});
report('the longest name from a word on', (longest * 1000) / names.length, 'µs', 5);

for (const name of readdirSync('samples').filter((sample) => sample.endsWith('.news'))) {
  const text = readFileSync(path.join('samples', name), 'utf8');
  const { language } = detectLanguage(text, packs);
  const context = { pack: packOf(language), gazetteer };
  const draft = {
    ...analyse({ uri: name, version: 1, text }, language, context),
    text,
    readings: [],
    dates: [],
  };
  const resolve = costOf(() => placesStage.run(draft, context));
  report(`resolve ${String(draft.places.length)} places of ${name}`, resolve, 'ms', 1);
}
