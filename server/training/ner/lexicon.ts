import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LanguagePack } from '../../src/lang/types';
import { lexiconBits, lexiconHash } from '../../src/pipeline/tagger/lexicon';

/** Bits by folded hash, as the model holds them. */
export type LexiconEntries = Map<number, number>;

/** Inhabitants from which a town counts as large, and from which it is kept at all. */
const largeTown = 100_000;
const keptTown = (country: string, language: string): number =>
  country === 'FR' && language === 'fr'
    ? 2000
    : (country === 'GB' || country === 'US') && language === 'en'
      ? 8000
      : 15_000;

const natural = new Set(['water', 'mountain', 'island']);

/**
 * All that lists know, as the tagger's lexicon.
 * In: the language's pack; the folder of the gazetteer (`gazetteer.500.tsv`, `curated_places.tsv`, `demonyms.tsv`) and the
 * one of personal names (`common-forenames-by-country.csv`, `common-surnames-by-country.csv`); further lists of
 * `name<TAB>kind` lines. Throws when a file cannot be read.
 */
export function buildLexicon(
  pack: LanguagePack,
  sources: { readonly gazetteer?: string; readonly names?: string; readonly lists: readonly string[] },
): LexiconEntries {
  const entries: LexiconEntries = new Map();
  const add = (name: string, bits: number): void => {
    const hash = lexiconHash(name);
    if (name.length > 1 || bits >= lexiconBits.demonym) entries.set(hash, (entries.get(hash) ?? 0) | bits);
  };
  addPack(pack, add);
  if (sources.gazetteer !== undefined) addPlaces(sources.gazetteer, pack.code, add);
  if (sources.names !== undefined) addPeople(sources.names, add);
  for (const list of sources.lists) {
    for (const line of readFileSync(list, 'utf8').split('\n')) {
      const [name = '', kind = ''] = line.split('\t');
      const bit = Object.entries(lexiconBits).find(([key]) => key === kind)?.[1];
      if (name !== '' && bit === undefined) throw new Error(`${list}: there is no kind "${kind}"`);
      if (bit !== undefined) add(name, bit);
    }
  }
  entries.delete(0);
  return entries;
}

function addPack({ names, attribution }: LanguagePack, add: (name: string, bits: number) => void): void {
  for (const [word, title] of names.titles)
    add(word, title.kind === 'courtesy' ? lexiconBits.courtesy : lexiconBits.function);
  for (const word of names.demonyms.keys()) add(word, lexiconBits.demonym);
  for (const [name, gender] of names.firstNames)
    add(
      name,
      (gender === 'female' ? 0 : lexiconBits.maleFirstName) |
        (gender === 'male' ? 0 : lexiconBits.femaleFirstName),
    );
  for (const word of names.particles) add(word, lexiconBits.particle);
  for (const word of names.ordinary) add(word, lexiconBits.ordinary);
  for (const word of names.organizationWords) add(word, lexiconBits.organizationWord);
  for (const [name, type] of names.institutions)
    add(
      name,
      type === 'organization'
        ? lexiconBits.institution
        : type === 'event'
          ? lexiconBits.event
          : lexiconBits.landmark,
    );
  for (const [word, type] of names.headNouns)
    add(
      word,
      type === 'place'
        ? lexiconBits.placeNoun
        : type === 'organization'
          ? lexiconBits.organizationNoun
          : lexiconBits.otherNoun,
    );
  for (const [form, cues] of attribution.cues)
    if (cues.some(({ strength }) => strength === 'say')) add(form, lexiconBits.reportingVerb);
}

function addPlaces(folder: string, language: string, add: (name: string, bits: number) => void): void {
  const lines = (file: string): string[] =>
    readFileSync(path.join(folder, file), 'utf8').split('\n').slice(1);
  for (const line of lines('gazetteer.500.tsv')) {
    const [name = '', , kind = '', country = '', , , , population = '', , , , , alternates = ''] =
      line.split('\t');
    const inhabitants = Number(population) || 0;
    if (kind === 'city' && inhabitants < keptTown(country, language)) continue;
    if (kind === 'admin2' && !['FR', 'GB', 'BE', 'CH', 'US', 'IT', 'DE', 'ES'].includes(country)) continue;
    const bits = placeBits(kind, inhabitants);
    for (const form of [
      name,
      ...alternates.split('|').map((alternate) => alternate.replace(/^\w{2}:/u, '')),
    ]) {
      if (form.length > 2 && /^\p{L}/u.test(form)) add(form, bits);
    }
  }
  for (const line of lines('curated_places.tsv')) {
    const [kind = '', , , , french = '', english = ''] = line.split('\t');
    for (const form of [...french.split('|'), ...english.split('|')])
      if (form.length > 2) add(form, placeBits(kind, largeTown));
  }
}

function placeBits(kind: string, inhabitants: number): number {
  if (kind === 'country' || kind === 'continent') return lexiconBits.country;
  if (kind === 'city') return inhabitants >= largeTown ? lexiconBits.largeCity : lexiconBits.city;
  if (natural.has(kind)) return lexiconBits.nature;
  return kind === 'landmark' ? lexiconBits.landmark : lexiconBits.region;
}

function addPeople(folder: string, add: (name: string, bits: number) => void): void {
  const rows = (file: string): string[][] =>
    readFileSync(path.join(folder, file), 'utf8')
      .split(/\r?\n/u)
      .slice(1)
      .map((line) => line.split(','));
  for (const fields of rows('common-forenames-by-country.csv')) {
    if (fields.length !== 12) continue;
    for (const name of [fields[10] ?? '', fields[11] ?? ''])
      add(name, fields[9] === 'F' ? lexiconBits.femaleFirstName : lexiconBits.maleFirstName);
  }
  for (const fields of rows('common-surnames-by-country.csv'))
    for (const name of [fields[4] ?? '', fields[5] ?? ''])
      if (/^\p{L}/u.test(name)) add(name, lexiconBits.surname);
}
