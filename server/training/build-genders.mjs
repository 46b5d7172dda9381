// Compiles which first names women or men bear: `npm run build:genders -- FOLDER/node_modules/@faker-js/faker` (MIT, see
// server/data/NOTICE.md). Writes server/src/lang/genders.json: blank-separated names by gender, for the names that one
// gender bears nearly everywhere; under a language what its own speakers do otherwise (`Jean`, `Claude`).
// Deterministic.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Countries whose names are written in Latin letters as the press writes them. */
const locales =
  'af_ZA cs_CZ da de de_CH en en_AU en_GH en_IN en_NG en_ZA es es_MX fi fr fr_BE fr_CH fr_SN hr hu id_ID it nb_NO nl nl_BE pl pt_BR pt_PT ro ro_MD sk sr_RS_latin sv tr';
const languages = ['en', 'fr'];
/** How many times as many countries must give a name to the one gender, all told and within a language. */
const clear = 4;
const clearAtHome = 3;
/** So many times that a language's own exceptions (Anne de Montmorency) count for nothing. */
const beyondDoubt = 8;
/** Lists of the commonest names alone: what only another list knows is rare and left out. */
const common = new Set('da en en_AU en_GH es es_MX fi fr fr_CH fr_SN nb_NO pl pt_BR pt_PT sv'.split(' '));

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npm run build:genders -- FOLDER/node_modules/@faker-js/faker');
  process.exit(2);
}
const { allLocales } = await import(pathToFileURL(path.resolve(folder, 'dist/index.js')).href);

/** Names with the locales that give them to each gender. */
const bearers = new Map();
for (const locale of locales.split(' ')) {
  for (const gender of ['female', 'male']) {
    for (const name of allLocales[locale].person.first_name[gender]) {
      if (!/^\p{Lu}[\p{Script=Latin}\p{M}'’-]+$/u.test(name)) continue;
      const key = name.toLowerCase().replace(/’/gu, "'");
      const known = bearers.get(key) ?? { female: [], male: [] };
      known[gender].push(locale);
      bearers.set(key, known);
    }
  }
}

function genderOf({ female, male }, times) {
  if (female.length === 0 && male.length === 0) return undefined;
  if (female.length >= times * male.length) return 'female';
  return male.length >= times * female.length ? 'male' : undefined;
}

const isCommon = ({ female, male }) => {
  const all = new Set([...female, ...male]);
  return all.size > 1 || [...all].some((locale) => common.has(locale));
};
const names = [...bearers].filter(([, known]) => isCommon(known)).sort(([a], [b]) => (a < b ? -1 : 1));
const listOf = (test) =>
  names
    .filter(([, known]) => test(known))
    .map(([name]) => name)
    .join(' ');
const everywhere = (known) => genderOf(known, clear);
/** What a language's own speakers do with a name; `any` where they give it to both. */
const atHome = (language) => {
  const own = (list) => list.filter((locale) => locale.split('_')[0] === language);
  return (known) => {
    const [female, male] = [own(known.female), own(known.male)];
    if (female.length + male.length === 0) return everywhere(known);
    return genderOf({ female, male }, clearAtHome) ?? 'any';
  };
};
const out = {
  female: listOf((known) => everywhere(known) === 'female'),
  male: listOf((known) => everywhere(known) === 'male'),
  ...Object.fromEntries(
    languages.map((language) => {
      const gender = atHome(language);
      const own = (wanted) => listOf((known) => gender(known) === wanted && everywhere(known) !== wanted);
      const both = listOf(
        (known) =>
          gender(known) === 'any' &&
          everywhere(known) !== undefined &&
          genderOf(known, beyondDoubt) === undefined,
      );
      return [language, { female: own('female'), male: own('male'), any: both }];
    }),
  ),
};
const target = path.join(path.dirname(fileURLToPath(import.meta.url)), '../src/lang/genders.json');
writeFileSync(target, `${JSON.stringify(out, null, 2)}\n`);
