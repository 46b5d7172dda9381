import type { Analysis, LanguageCode } from '../core/analysis';
import type { Span } from '../core/span';

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
  readonly months: readonly string[];
  readonly pattern: RegExp;
}

/** The calendar of a language; month names may be cut short from three letters on (`fév`, `sept`). */
export function calendarOf(language: LanguageCode): Calendar {
  const name = (options: Intl.DateTimeFormatOptions, date: Date): string =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(date).toLowerCase();
  // 1 January 2023 was a Sunday.
  const weekdays = [1, 2, 3, 4, 5, 6, 7].map((day) =>
    name({ weekday: 'long' }, new Date(Date.UTC(2023, 0, day))),
  );
  const months = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((month) =>
    name({ month: 'long' }, new Date(Date.UTC(2023, month, 1))),
  );
  const weekday = `(?:(?<weekday>${weekdays.join('|')}),?\\s+(?:the\\s+)?)?`;
  const month = (group: string): string => `(?<${group}>\\p{L}{3,9})\\.?`;
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
    const word = (monthLast ?? monthFirst ?? '').toLowerCase();
    const month = months.findIndex((name) => name === word || (word.length < 5 && name.startsWith(word)));
    const day = Number(dayFirst ?? dayLast);
    if (month < 0 || day < 1 || day > 31) return [];
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
