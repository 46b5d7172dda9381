// Names by kind for the tagger's lexicon: `npm run build:lists -- FOLDER OUT.tsv`, FOLDER being an installed npm package
// compromise (MIT; see server/data/NOTICE.md). Out: `name<TAB>kind` lines for `npm run train -- --list`. Deterministic.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const [folder, out] = process.argv.slice(2);
if (folder === undefined || out === undefined) {
  console.error('usage: npm run build:lists -- FOLDER_OF_COMPROMISE OUT.tsv');
  process.exit(2);
}
const loaded = createRequire(import.meta.url)(path.resolve(folder));
const nlp = loaded.default ?? loaded;
const kinds = {
  MaleName: 'maleFirstName',
  FemaleName: 'femaleFirstName',
  FirstName: 'maleFirstName',
  LastName: 'surname',
  Organization: 'institution',
  Company: 'institution',
  SportsTeam: 'institution',
  School: 'institution',
  Country: 'country',
  City: 'city',
  Region: 'region',
};
const { lexicon } = nlp.model().one;
const lines = Object.entries(lexicon).flatMap(([name, tags]) =>
  [tags].flat().flatMap((tag) => (tag in kinds && name.length > 2 ? [`${name}\t${kinds[tag]}\n`] : [])),
);
writeFileSync(out, [...new Set(lines)].sort().join(''));
console.log(`${lines.length} names`);
