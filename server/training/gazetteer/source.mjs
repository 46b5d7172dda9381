// Reads the gazetteer's source table and chooses what the compiled file keeps of it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { withExtents } from './extent.mjs';

/** The rows of a tab-separated table with a header line, as objects. */
function readTable(file) {
  const [header = '', ...lines] = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const columns = header.split('\t');
  return lines.map((line) =>
    Object.fromEntries(line.split('\t').map((field, index) => [columns[index], field])),
  );
}

/** Inhabitants from which a town is kept: in countries whose own news we read, from fewer. */
const readCountries = new Set(['AU', 'BE', 'CA', 'CH', 'FR', 'GB', 'IE', 'LU', 'NZ', 'US']);
const smallestTown = (country) => (readCountries.has(country) ? 500 : 1000);

/**
 * What kind of town a GeoNames feature code tells of: the capital, the seat of a region, a quarter of a larger town, or
 * a place that is no more.
 */
const features = {
  PPLC: 'capital',
  PPLA: 'seat',
  PPLX: 'quarter',
  PPLQ: 'former',
  PPLW: 'former',
  PPLH: 'former',
};

/**
 * The places to compile, from `gazetteer.500.tsv` in a folder.
 * Out: plain rows. Names are `french`, `english` and `local` for display, `labelled` for look-up as well as those, and
 * `generated`, romanisations made by rule: for look-up alone.
 */
export function readPlaces(folder) {
  const rows = readTable(path.join(folder, 'gazetteer.500.tsv')).flatMap((row) => {
    const { kind, country, fcode = '' } = row;
    const population = Number(row.population) || 0;
    if (kind === 'kind' || row.name === '') return [];
    if (kind === 'city' && population < smallestTown(country) && fcode !== 'PPLC') return [];
    return [
      {
        ...namesOf(row),
        // A seat of power (`Kremlin`, `Matignon`) stands for who sits there more often than for the building.
        kind: kind === 'landmark' && /^(?:gov|org|fin):/u.test(fcode) ? 'seat' : kind,
        feature: kind === 'city' ? (features[fcode] ?? '') : '',
        country,
        admin1: row.admin1,
        lat: Number(row.lat),
        lon: Number(row.lon),
        population,
        id: row.id,
        radius: Number(row.radius_km) || 0,
      },
    ];
  });
  return withExtents(rows);
}

/** Sorts the alternates (`fr:…|en:…|xx:…|fr~:…`) of a row by what they are good for. */
function namesOf(row) {
  const by = { fr: [], en: [], xx: [], 'fr~': [] };
  for (const alternate of (row.alternates ?? '').split('|')) {
    const cut = alternate.indexOf(':');
    by[alternate.slice(0, cut)]?.push(alternate.slice(cut + 1));
  }
  const french = row.lang === 'fr' ? row.name : (by.fr[0] ?? row.name);
  // Behind a French name that is another than GeoNames' own (English where English has one, else local), that one stands
  // first among the unlabelled ones, which are in order otherwise.
  const [first = '', second = ''] = by.xx;
  const isOwn = first > second && !first.startsWith(row.name);
  const own = row.lang === 'fr' && row.kind === 'city' && isOwn ? [first] : [];
  const english = row.lang === 'fr' ? (by.en[0] ?? own[0] ?? row.name) : row.name;
  return {
    french,
    english,
    labelled: [row.name, ...by.fr, ...by.en, ...(row.lang === 'fr' ? by.xx.slice(0, 1) : [])],
    generated: by['fr~'],
  };
}

/** The demonyms of one language: pairs of a form and its country code (empty for a people of none) and agreement, sorted. */
export function readDemonyms(folder, language) {
  const forms = {};
  for (const { form, lang, target, pos, gn = '' } of readTable(path.join(folder, 'demonyms.tsv'))) {
    if (lang !== language || !pos.includes('noun')) continue;
    forms[form.toLowerCase()] ??= [target.startsWith('@') ? '' : target, gn];
  }
  return Object.entries(forms).sort(([a], [b]) => (a < b ? -1 : 1));
}
