import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LanguageCode } from '../../src/core/analysis';
import { lexiconBits, lexiconHash } from '../../src/pipeline/tagger/lexicon';
import type { FrozenLists } from './frozenLists';

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
 * In: the frozen lists of the language's pack; the folder of the gazetteer (`gazetteer.500.tsv`, `curated_places.tsv`, `demonyms.tsv`) and the
 * one of personal names (`common-forenames-by-country.csv`, `common-surnames-by-country.csv`); further lists of
 * `name<TAB>kind` lines. Throws when a file cannot be read.
 */
export function buildLexicon(
  frozen: FrozenLists,
  language: LanguageCode,
  sources: { readonly gazetteer?: string; readonly names?: string; readonly lists: readonly string[] },
): LexiconEntries {
  const entries: LexiconEntries = new Map();
  const add = (name: string, bits: number): void => {
    const hash = lexiconHash(name);
    if (name.length > 1 || bits >= lexiconBits.demonym) entries.set(hash, (entries.get(hash) ?? 0) | bits);
  };
  for (const [kind, names] of frozen) for (const name of names) add(name, lexiconBits[kind]);
  if (sources.gazetteer !== undefined) addPlaces(sources.gazetteer, language, add);
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

/** Forms seen this often in annotated text, and more often than those of another case, are taken to be written so. */
const leastSeen = 2;

/**
 * Adds how words are written inside a sentence, in small letters or in capitals alone, so that stretches whose case tells
 * nothing can be read (see `recase`).
 * In: a lexicon, texts, and how often a small form must stand in them. Out: a lexicon that holds both.
 */
export function withCommonWords(
  entries: LexiconEntries,
  texts: readonly string[],
  least = leastSeen,
): LexiconEntries {
  const counts = new Map<string, [small: number, acronym: number, capital: number]>();
  for (const text of texts) {
    for (const [word] of text.matchAll(/(?<=[\p{L}\p{N},;] |['’-])\p{L}+/gu)) {
      const lower = word.toLowerCase();
      const known = counts.get(lower) ?? [0, 0, 0];
      known[word === lower ? 0 : word.length > 1 && word === word.toUpperCase() ? 1 : 2]++;
      counts.set(lower, known);
    }
  }
  const all: LexiconEntries = new Map(entries);
  for (const [word, [small, acronym, capital]] of counts) {
    const bit =
      small >= least && small > acronym + capital
        ? lexiconBits.common
        : acronym >= leastSeen && acronym > small + capital
          ? lexiconBits.acronym
          : 0;
    const hash = lexiconHash(word);
    if (bit !== 0) all.set(hash, (all.get(hash) ?? 0) | bit);
  }
  all.delete(0);
  return all;
}
