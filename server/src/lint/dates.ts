import type { Analysis } from '../core/analysis';
import type { Span } from '../core/span';
import type { LanguagePack } from '../lang/types';

/** A day as an article writes it. */
export interface WrittenDate extends Span {
  readonly weekday?: Span & { readonly number: number };
  readonly day: number;
  /** 0 for January. */
  readonly month: number;
  readonly year?: number;
}

/** Names of days and months of a language, and a pattern that finds a date. */
export interface Calendar {
  /** Sunday first, as `Date` counts. */
  readonly weekdays: readonly string[];
  /** Every name and short form of a month, and its number, 0 for January. */
  readonly months: ReadonlyMap<string, number>;
  readonly pattern: RegExp;
}

/** The calendar of a language: its pack lists the weekdays from Monday on, and each month before its short forms. */
export function calendarOf({ reading }: LanguagePack): Calendar {
  const months = new Map<string, number>();
  let full = '';
  for (const word of reading.months) {
    if (!full.startsWith(word)) full = word;
    const number = full === word ? Math.max(-1, ...months.values()) + 1 : (months.get(full) ?? 0);
    months.set(word, number);
  }
  const days = [...reading.weekdays];
  const weekdays = [...days.slice(-1), ...days.slice(0, -1)];
  const weekday = `(?:(?<weekday>${weekdays.join('|')}),?\\s+(?:the\\s+)?)?`;
  // The longest first, so that `sept` does not stop `septembre`.
  const names = [...months.keys()].sort((a, b) => b.length - a.length).join('|');
  const month = (group: string): string => `(?<${group}>${names})(?!\\p{L})\\.?`;
  const day = (group: string): string => `(?<${group}>\\d{1,2})(?:er|st|nd|rd|th)?`;
  const year = '(?:,?\\s+(?<year>(?:19|20)\\d{2}))?(?!\\p{Nd})';
  const body = `(?:${day('dayFirst')}\\s+(?:of\\s+)?${month('monthLast')}|${month('monthFirst')}\\s+${day('dayLast')})`;
  return {
    weekdays,
    months,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])${weekday}${body}${year}`, 'giu'),
  };
}

/** The dates of a text, in order. What only looks like one (`13 personnes`) is left out. */
export function findDates(text: string, { pattern, months, weekdays }: Calendar): WrittenDate[] {
  return [...text.matchAll(pattern)].flatMap((match): WrittenDate[] => {
    const { weekday, dayFirst, monthLast, monthFirst, dayLast, year } = match.groups ?? {};
    const month = months.get((monthLast ?? monthFirst ?? '').toLowerCase());
    const day = Number(dayFirst ?? dayLast);
    if (month === undefined || day < 1 || day > 31) return [];
    const start = match.index;
    const number = weekday === undefined ? -1 : weekdays.indexOf(weekday.toLowerCase());
    return [
      {
        start,
        end: start + match[0].length,
        day,
        month,
        ...(number < 0 || weekday === undefined
          ? {}
          : { weekday: { start, end: start + weekday.length, number } }),
        ...(year === undefined ? {} : { year: Number(year) }),
      },
    ];
  });
}

/** Day of the week, 0 for Sunday; undefined for a day that the month has not. */
export function weekdayOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month, day));
  return date.getUTCMonth() === month ? date.getUTCDay() : undefined;
}

/**
 * The day on which the article was filed: the first whole date of its dateline, or of the blocks before the first
 * paragraph.
 */
export function filingDate(
  { snapshot, blocks }: Analysis,
  calendar: Calendar,
): (WrittenDate & { readonly year: number }) | undefined {
  for (const block of blocks) {
    const text = snapshot.text.slice(block.start, Math.min(block.end, block.start + 120));
    for (const date of findDates(text, calendar)) {
      if (date.year !== undefined && block.kind !== 'paragraph') return { ...date, year: date.year };
    }
    if (block.kind === 'paragraph') return undefined;
  }
  return undefined;
}
