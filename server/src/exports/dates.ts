/**
 * The full date in a dateline: `12 fév 2025`, `1er mars 2026`, `Feb 12, 2025`.
 * In: the words, and a language's month names with their short forms, in the order of the year.
 * Out: `2025-02-12`; undefined where day, month or year is missing or no such day exists.
 */
export function findDate(words: string, months: ReadonlySet<string>): string | undefined {
  const numbers = monthNumbers(months);
  const found =
    /(?<day>\d{1,2})(?:er|st|nd|rd|th)?\s+(?<month>\p{L}+)\.?,?\s+(?<year>\d{4})/iu.exec(words) ??
    /(?<month>\p{L}+)\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})/iu.exec(words);
  const { day = '', month = '', year = '' } = found?.groups ?? {};
  const number = numbers.get(month.toLowerCase());
  if (number === undefined) return undefined;
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  // A 31st of April rolls over into May.
  const parsed = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== date ? undefined : date;
}

/** Month names numbered from 1: the list goes through the year, short forms are beginnings of the name before them. */
function monthNumbers(months: ReadonlySet<string>): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  let current = '';
  let number = 0;
  for (const month of months) {
    if (!current.startsWith(month)) {
      current = month;
      number++;
    }
    numbers.set(month, number);
  }
  return numbers;
}
