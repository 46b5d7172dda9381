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
  /** Matches a sentence that tells of what is to come (`se réunira`, `is due to`). */
  readonly future: RegExp;
  /**
   * Forms of a date, the first that matches counts; named groups: `day`, `lastDay`, `month`, `number` (of a month),
   * `year`, `iso`, `weekday`, `season`, `relative`, `unit`, `last`, `next`.
   */
  readonly patterns: readonly RegExp[];
  /**
   * Of each pattern, lists of which it needs a word each, in small letters: most paragraphs hold no date, and looking for
   * words costs far less than trying a pattern at every letter. The same list is the same object in each pattern.
   */
  readonly needs: readonly (readonly (readonly string[])[])[];
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
  const shortest = new Map(
    Object.entries({ ...lists, digit: digits }).map(([name, words]) => [name, withoutLonger([...words])]),
  );
  const patterns = data.patterns.map((pattern) => {
    const source = pattern
      .replace(/\{([a-z]+)\}/gu, (_, name: string) => `(?<${name}>${oneOf(lists[name] ?? [])})`)
      .replace(/ /gu, '[ \\u00a0\\u202f]')
      .replace(/'/gu, "['’]");
    return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'giu');
  });
  return {
    months,
    weekdays,
    seasons,
    relatives,
    units,
    last,
    next,
    future: new RegExp(data.future, 'iu'),
    patterns,
    needs: data.patterns.map((pattern) => needsOf(pattern, shortest)),
  };
}

const digits = Array.from('0123456789');

/** What stands in every match of a pattern: the lists and numbers that are in no optional group and no other choice. */
function needsOf(pattern: string, lists: ReadonlyMap<string, readonly string[]>): (readonly string[])[] {
  let rest = pattern.replace(
    /\(\?<(?:iso|day|number|year)>(?:[^()]|\([^()]*\))*\)(?!\?)/gu,
    (group: string) => (group.includes('\\d') ? '{digit}' : group),
  );
  for (let before = ''; before !== rest;) [before, rest] = [rest, rest.replace(/\([^()]*\)\??/gu, '')];
  if (rest.includes('|')) return [];
  return [...rest.matchAll(/\{([a-z]+)\}(?!\?)/gu)].map(([, name = '']) => lists.get(name) ?? []);
}

/** Without the words that hold another one: where they stand, that one stands too. */
function withoutLonger(words: readonly string[]): readonly string[] {
  return words.filter((word) => !words.some((other) => other !== word && word.includes(other)));
}

/** Longer words first, so that `janv` does not cut `janvier` short. */
function oneOf(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/\./gu, '\\.'))
    .join('|');
}
