import { entityTypes, type EntityType, type Gender } from '../core/analysis';
import { foldName } from '../core/fold';
import { words } from './build';
import type { Grammar } from './grammar';
import firstNames from './firstnames.json';
import genders from './genders.json';
import type { Demonym, NamesPack, Title } from './names';
import type { ReadingPack } from './reading';
import type { LanguageCode } from '../core/analysis';

interface NamesData {
  readonly titles: Readonly<Record<'male' | 'female' | 'any' | 'malePlural' | 'femalePlural', string>>;
  readonly functions: Readonly<Record<'male' | 'female' | 'any', string>>;
  readonly peoples: Readonly<Record<'singular' | 'plural', string>>;
  readonly particles: string;
  readonly surnameParticles: string;
  readonly rolePrefixes: string;
  readonly ordinary: string;
  readonly institutions: Readonly<Partial<Record<EntityType, readonly string[]>>>;
  readonly organizationWords: string;
  readonly headNouns: Readonly<Partial<Record<EntityType, string>>>;
  readonly townPrepositions: string;
  readonly placePrepositions: string;
  readonly portfolioHolders: string;
  readonly ranks: string;
  readonly pairNouns: string;
  readonly pairNounBehind: boolean;
  readonly capitalAdjectives: boolean;
}

/** A form with its country and its agreement (`mp`, `s`, …) as the built demonym files hold them. */
type DemonymData = Readonly<Record<string, readonly string[]>>;

/**
 * The names part of a language pack from its data.
 * In: the pack's own lists, the built demonyms, and the parts whose closed-class words are never names.
 */
export function buildNames(
  data: NamesData,
  demonyms: DemonymData,
  parts: {
    readonly code: LanguageCode;
    readonly reading: ReadingPack;
    readonly grammar: Grammar;
    readonly plural: string;
  },
): NamesPack {
  const { reading, grammar } = parts;
  const ordinary = new Set([
    ...words(data.ordinary),
    ...reading.stopwords,
    ...reading.months,
    ...reading.weekdays,
  ]);
  for (const list of [
    grammar.determiners,
    grammar.prepositions,
    grammar.adverbs,
    grammar.coordinators,
    grammar.subordinators,
    grammar.clitics,
    grammar.passives,
    grammar.auxiliaries,
    grammar.plainVerbs,
  ]) {
    for (const word of list) ordinary.add(word);
  }
  return {
    titles: buildTitles(data, parts.plural),
    demonyms: new Map<string, Demonym>([
      ...words(data.peoples.singular).map((form) => [form, { country: '', plural: false }] as const),
      ...words(data.peoples.plural).map((form) => [form, { country: '', plural: true }] as const),
      ...Object.entries(demonyms).map(
        ([form, [country = '', agreement = '']]) =>
          [form, { country, plural: agreement.includes('p') }] as const,
      ),
    ]),
    firstNames: buildFirstNames(),
    genders: buildGenders(parts.code),
    particles: new Set(words(data.particles)),
    surnameParticles: new Set(words(data.surnameParticles)),
    rolePrefixes: words(data.rolePrefixes),
    ordinary,
    institutions: typed(data.institutions, (names) => names.map(foldName)),
    organizationWords: new Set(words(data.organizationWords)),
    headNouns: typed(data.headNouns, words),
    townPrepositions: new Set(words(data.townPrepositions)),
    placePrepositions: new Set(words(data.placePrepositions)),
    portfolioHolders: new Set(words(data.portfolioHolders)),
    ranks: new Set(words(data.ranks)),
    pairNouns: new Set(words(data.pairNouns)),
    pairNounBehind: data.pairNounBehind,
    capitalAdjectives: data.capitalAdjectives,
  };
}

/** Keys to types, from lists by type. */
function typed<T>(
  lists: Readonly<Partial<Record<EntityType, T>>>,
  keysOf: (list: T) => readonly string[],
): ReadonlyMap<string, EntityType> {
  return new Map(
    entityTypes.flatMap((type) => {
      const list = lists[type];
      return list === undefined ? [] : keysOf(list).map((key): [string, EntityType] => [key, type]);
    }),
  );
}

function buildTitles(data: NamesData, plural: string): ReadonlyMap<string, Title> {
  const titles = new Map<string, Title>();
  const genders: readonly ['male' | 'female' | 'any', Gender | undefined][] = [
    ['any', undefined],
    ['male', 'male'],
    ['female', 'female'],
  ];
  for (const [key, gender] of genders) {
    const traits = gender === undefined ? {} : { gender };
    for (const word of words(data.functions[key])) {
      titles.set(word, { kind: 'function', number: 'singular', ...traits });
      if (!titles.has(word + plural))
        titles.set(word + plural, { kind: 'function', number: 'plural', ...traits });
    }
    for (const word of words(data.titles[key]))
      titles.set(word, { kind: 'courtesy', number: 'singular', ...traits });
  }
  for (const word of words(data.titles.malePlural))
    titles.set(word, { kind: 'courtesy', number: 'plural', gender: 'male' });
  for (const word of words(data.titles.femalePlural))
    titles.set(word, { kind: 'courtesy', number: 'plural', gender: 'female' });
  return titles;
}

function buildFirstNames(): ReadonlyMap<string, Gender | undefined> {
  const names = new Map<string, Gender | undefined>();
  for (const name of words(firstNames.any)) names.set(name, undefined);
  for (const name of words(firstNames.female)) names.set(name, 'female');
  for (const name of words(firstNames.male)) names.set(name, 'male');
  return names;
}

/** The wider list, over it the names of the small one, over both what the language's own speakers do. */
function buildGenders(code: LanguageCode): ReadonlyMap<string, Gender> {
  const names = new Map<string, Gender>();
  const add = (list: Readonly<Record<'female' | 'male', string>>): void => {
    for (const name of words(list.female)) names.set(name, 'female');
    for (const name of words(list.male)) names.set(name, 'male');
  };
  const own = genders[code];
  add(genders);
  for (const name of words(own.any)) names.delete(name);
  add(firstNames);
  add(own);
  return names;
}
