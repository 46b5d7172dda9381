// Compiles the gazetteer: `npm run build:gazetteer -- FOLDER`, FOLDER holding gazetteer.500.tsv, curated_places.tsv,
// and demonyms.tsv (see server/data/NOTICE.md for where they come from). Deterministic: the same input, the same bytes.
// Writes server/data/places.tsv (one place a line) and server/src/lang/{fr,en}/demonyms.json.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npm run build:gazetteer -- FOLDER (the folder that holds gazetteer.500.tsv)');
  process.exit(2);
}
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const read = (name) => readFileSync(path.join(folder, name), 'utf8').split('\n').filter(Boolean);

/** Inhabitants from which a town is kept: French towns from fewer, as French news names them more. */
const smallest = (country) => (country === 'FR' ? 2000 : 15000);
const keepsAdmin2 = new Set(['FR', 'GB', 'BE', 'CH']);

/** Weight of a kind against the others of the same name; cities count by their inhabitants. */
function prior(row) {
  const population = Number(row.population) || 0;
  switch (row.kind) {
    case 'continent':
      return 1e12;
    case 'country':
      return 1e11 + population;
    case 'region':
      return 5e7;
    case 'admin1':
      return population * 0.3;
    case 'admin2':
      return population * 0.1;
    case 'water':
    case 'mountain':
      return 2e5;
    case 'island':
      return 1e5;
    default:
      return population * (row.code === 'PPLC' ? 20 : 1);
  }
}

const [header, ...lines] = read('gazetteer.500.tsv');
const columns = header.split('\t');
const rows = [];
for (const line of lines) {
  const fields = Object.fromEntries(line.split('\t').map((field, index) => [columns[index], field]));
  const { kind, country } = fields;
  if (kind === 'landmark' || kind === 'kind') continue;
  if (kind === 'city' && Number(fields.population) < smallest(country)) continue;
  if (kind === 'admin2' && !keepsAdmin2.has(country)) continue;
  const labelled = [];
  let local;
  for (const alternate of (fields.alternates ?? '').split('|')) {
    const cut = alternate.indexOf(':');
    const language = alternate.slice(0, cut);
    if (language === 'fr' || language === 'en' || language === 'fr~') labelled.push(alternate.slice(cut + 1));
    else if (language === 'xx') local ??= alternate.slice(cut + 1);
  }
  const names = [fields.name, ...labelled];
  if (local !== undefined && kind === 'city' && Number(fields.population) >= 100000) names.push(local);
  rows.push({
    names,
    kind,
    country,
    admin1: fields.admin1,
    lat: fields.lat,
    lon: fields.lon,
    population: fields.population,
    id: fields.id,
    radius: fields.radius_km,
    code: fields.fcode,
  });
}
for (const line of read('curated_places.tsv')) {
  if (line.startsWith('#')) continue;
  const [kind, country, lat, lon, french, english, metonym = ''] = line.split('\t');
  if (kind === 'landmark' || metonym !== '') continue;
  const names = [...french.split('|'), ...english.split('|')].filter(Boolean);
  const slug = names[0]
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-');
  rows.push({
    names,
    kind,
    country,
    admin1: '',
    lat,
    lon,
    population: '0',
    id: `x:${slug}`,
    radius: kind === 'continent' ? '3000' : '800',
    code: '',
  });
}
const seen = new Set();
const places = rows
  .map((row) => ({ ...row, names: [...new Set(row.names)], prior: Math.round(prior(row)) }))
  .filter((row) => {
    const key = `${row.kind}|${row.names[0]}|${row.country}|${row.admin1}`;
    return row.names[0] !== '' && !seen.has(key) && seen.add(key);
  })
  .sort((a, b) => b.prior - a.prior || (a.id < b.id ? -1 : 1));
const out = places.map((row) =>
  [
    row.names.join('|'),
    row.kind,
    row.country,
    row.admin1,
    Number(row.lat).toFixed(2),
    Number(row.lon).toFixed(2),
    row.population || '0',
    row.id,
    row.radius || '0',
  ].join('\t'),
);
writeFileSync(path.join(root, 'server/data/places.tsv'), `${out.join('\n')}\n`);

for (const language of ['fr', 'en']) {
  const forms = {};
  for (const line of read('demonyms.tsv').slice(1)) {
    const [form, code, target, part, agreement = ''] = line.split('\t');
    if (code !== language || !part.includes('noun')) continue;
    forms[form.toLowerCase()] ??= [target.startsWith('@') ? '' : target, agreement];
  }
  const sorted = Object.fromEntries(Object.entries(forms).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(
    path.join(root, `server/src/lang/${language}/demonyms.json`),
    `${JSON.stringify(sorted, null, 0)}\n`,
  );
}
console.log(`${places.length} places, ${(Buffer.byteLength(out.join('\n')) / 1e6).toFixed(2)} MB`);
