/** What finding dates needs to know of a language. Keys are lower-cased, apostrophes straight. */
export interface DatesPack {
  /** Month names and short forms to 1 … 12. */
  readonly months: ReadonlyMap<string, number>;
  /** To 1 (Monday) … 7. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** To 1 (spring) … 4 (winter). */
  readonly seasons: ReadonlyMap<string, number>;
  /** `hier` → -1: days from the day of writing. */
  readonly relatives: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, DateUnit>;
  /** Words that move a day or a stretch into the past or the future (`dernier`, `next`). */
  readonly last: ReadonlySet<string>;
  readonly next: ReadonlySet<string>;
  /** How a line begins that tells when the article came out (`publié le`, `last updated`). */
  readonly published: readonly string[];
  /** Matches a sentence that tells of what is to come (`se réunira`, `is due to`). */
  readonly future: RegExp;
  /**
   * Forms of a date, the first that matches counts; named groups: `day`, `lastDay`, `month`, `number` (of a month),
   * `year`, `iso`, `weekday`, `season`, `relative`, `unit`, `last`, `next`. Sticky: tried where a word opens one.
   */
  readonly patterns: readonly RegExp[];
  /**
   * The patterns that a word may open, as indexes in order, by the word (letters and digits alone, in small letters; `0`
   * for all numbers): few words open any, and a look at each costs far less than trying a pattern at every letter.
   */
  readonly openers: ReadonlyMap<string, readonly number[]>;
}

export type DateUnit = 'week' | 'month' | 'year';

interface DatesData {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly seasons: readonly string[];
  readonly relatives: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<DateUnit, string>>;
  readonly last: string;
  readonly next: string;
  readonly published: readonly string[];
  readonly future: string;
  readonly patterns: readonly string[];
}

/**
 * The dates part of a language pack from its data: `{month}`, `{weekday}` … in a pattern stand for the listed words, a
 * blank for any one blank, `'` for either apostrophe; no pattern begins or ends inside a word.
 */
export function buildDates(data: DatesData): DatesPack {
  const numbered = (lists: readonly string[]): ReadonlyMap<string, number> =>
    new Map(
      lists.flatMap((list, index) => list.split(' ').map((word): [string, number] => [word, index + 1])),
    );
  const months = numbered(data.months);
  const weekdays = numbered(data.weekdays);
  const seasons = numbered(data.seasons);
  const relatives = new Map(Object.entries(data.relatives));
  const units = new Map<string, DateUnit>();
  for (const unit of ['week', 'month', 'year'] as const)
    for (const word of data.units[unit].split(' ')) units.set(word, unit);
  const last = new Set(data.last.split(' '));
  const next = new Set(data.next.split(' '));
  const lists: Readonly<Record<string, Iterable<string>>> = {
    month: [...months.keys()],
    weekday: [...weekdays.keys()],
    season: [...seasons.keys()],
    relative: [...relatives.keys()],
    unit: [...units.keys()],
    last,
    next,
  };
  const patterns = data.patterns.map((pattern) => {
    const source = pattern
      .replace(/\{([a-z]+)\}/gu, (_, name: string) => `(?<${name}>${oneOf(lists[name] ?? [])})`)
      .replace(/ /gu, '[ \\u00a0\\u202f]')
      .replace(/'/gu, "['’]");
    return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'giuy');
  });
  return {
    months,
    weekdays,
    seasons,
    relatives,
    units,
    last,
    next,
    published: data.published,
    future: new RegExp(data.future, 'iu'),
    patterns,
    openers: openersOf(data.patterns, lists),
  };
}

/** Any number, in `openers`. */
const anyNumber = '0';
const zero = 0x30;
const nine = 0x39;

/** The key under which `openers` knows a word. In: a run of letters and digits. */
export function openerOf(word: string): string {
  // As the patterns compare: small letters, the long s as any other.
  const first = word.charCodeAt(0);
  return first >= zero && first <= nine ? anyNumber : word.toLowerCase().replaceAll('ſ', 's');
}

function openersOf(
  patterns: readonly string[],
  lists: Readonly<Record<string, Iterable<string>>>,
): ReadonlyMap<string, readonly number[]> {
  const openers = new Map<string, number[]>();
  for (const [index, pattern] of patterns.entries()) {
    for (const name of new Set(openingsOf(pattern))) {
      const words = name === anyNumber ? [anyNumber] : [...(lists[name] ?? [])];
      for (const opener of new Set(words.map((word) => openerOf(/^[\p{L}\p{N}]+/u.exec(word)?.[0] ?? ''))))
        openers.set(opener, [...(openers.get(opener) ?? []), index]);
    }
  }
  return openers;
}

/** The lists, or `0` for a number, that a pattern may open with. Looks around it do not count. Throws for any other opening. */
function openingsOf(pattern: string): string[] {
  const list = /^\{([a-z]+)\}/u.exec(pattern)?.[1];
  if (list !== undefined) return [list];
  const group = /^\((?:\?(?<look><?[=!])|\?:|\?<(?<name>[a-zA-Z]+)>)/u.exec(pattern);
  if (group === null) throw new Error(`a date may not open with ${pattern}`);
  const end = closingOf(pattern);
  const rest = pattern.slice(end + 1);
  if (group.groups?.['look'] !== undefined) return openingsOf(rest);
  if (group.groups?.['name'] !== undefined) return [anyNumber];
  const choices = pattern.slice(group[0].length, end).split('|').flatMap(openingsOf);
  return rest.startsWith('?') ? [...choices, ...openingsOf(rest.slice(1))] : choices;
}

/** Where the bracket closes that opens a pattern. */
function closingOf(pattern: string): number {
  let depth = 0;
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] === '(') depth++;
    if (pattern[at] === ')' && --depth === 0) return at;
  }
  return pattern.length;
}

/** Longer words first, so that `janv` does not cut `janvier` short. */
function oneOf(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/\./gu, '\\.'))
    .join('|');
}
