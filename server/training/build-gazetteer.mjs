// Compiles the gazetteer: `npm run build:gazetteer -- FOLDER`, FOLDER holding gazetteer.500.tsv and demonyms.tsv (see
// server/data/NOTICE.md for where they come from). Deterministic: the same input, the same bytes.
// Writes server/data/places.bin and server/src/lang/{fr,en}/demonyms.json.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { packPlaces } from './gazetteer/pack.mjs';
import { readDemonyms, readPlaces } from './gazetteer/source.mjs';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npm run build:gazetteer -- FOLDER (the folder that holds gazetteer.500.tsv)');
  process.exit(2);
}
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const places = readPlaces(folder);
const packed = packPlaces(places);
writeFileSync(path.join(root, 'server/data/places.bin'), packed);
for (const language of ['fr', 'en']) {
  const lines = readDemonyms(folder, language).map(
    ([form, traits]) => `  "${form}": ${JSON.stringify(traits).replace(',', ', ')}`,
  );
  writeFileSync(path.join(root, `server/src/lang/${language}/demonyms.json`), `{\n${lines.join(',\n')}\n}\n`);
}
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
console.log(
  `${places.length} places, ${megabytes(packed.length)}, ${megabytes(gzipSync(packed, { level: 9 }).length)} in a zip`,
);
