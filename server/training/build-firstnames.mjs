// Compiles the first names: `npm run build:firstnames -- common-forenames-by-country.csv` (CC0, see
// server/data/NOTICE.md). Writes server/src/lang/firstnames.json: blank-separated names by gender; a name that both
// genders bear is under `any`. Deterministic.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npm run build:firstnames -- FILE.csv');
  process.exit(2);
}
const genders = new Map();
for (const line of readFileSync(file, 'utf8').split(/\r?\n/u).slice(1)) {
  const fields = line.split(',');
  if (fields.length !== 12) continue;
  const gender = fields[9];
  for (const name of new Set([fields[10], fields[11]])) {
    if (!/^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(name) || !/\p{Script=Latin}/u.test(name)) continue;
    const key = name.toLowerCase();
    genders.set(key, (genders.get(key) ?? new Set()).add(gender));
  }
}
const of = (test) =>
  [...genders]
    .filter(([, found]) => test(found))
    .map(([name]) => name)
    .sort((a, b) => (a < b ? -1 : 1))
    .join(' ');
const out = {
  female: of((found) => found.size === 1 && found.has('F')),
  male: of((found) => found.size === 1 && found.has('M')),
  any: of((found) => found.size > 1),
};
const target = path.join(path.dirname(fileURLToPath(import.meta.url)), '../src/lang/firstnames.json');
writeFileSync(target, `${JSON.stringify(out, null, 1)}\n`);
console.log(
  Object.entries(out)
    .map(([gender, names]) => `${gender}: ${names.split(' ').length}`)
    .join(', '),
);
