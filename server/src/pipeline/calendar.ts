import type { DatesPack } from '../lang/dates';
import type { DateExpression } from './types';

/** Days since 1 January 1970 in the proleptic Gregorian calendar. */
export type CalendarDay = number;

/** What a date means: a day, month or year as ISO 8601 has it, or a stretch from `value` to `until`, both included. */
export interface DateValue {
  readonly value?: string;
  readonly until?: string;
}

const msPerDay = 86_400_000;

/** A day by its number; undefined for one that no calendar has (`31 février`). */
function dayOf(year: number, month: number, day: number): CalendarDay | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? Math.floor(time / msPerDay)
    : undefined;
}

function isoDay(day: CalendarDay): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

function yearOf(day: CalendarDay): number {
  return new Date(day * msPerDay).getUTCFullYear();
}

function monthOf(day: CalendarDay): number {
  return new Date(day * msPerDay).getUTCMonth() + 1;
}

/** 1 (Monday) … 7. */
function weekdayOf(day: CalendarDay): number {
  return ((day + 3) % 7) + 1;
}

/** The day that an expression states in full, year and all. */
export function readCalendar(parts: DateExpression['parts'], pack: DatesPack): CalendarDay | undefined {
  if (parts['iso'] !== undefined) {
    const [year = 0, month = 0, day = 0] = parts['iso'].split('-').map(Number);
    return dayOf(year, month, day);
  }
  const month = monthIn(parts, pack);
  if (month === undefined || parts['year'] === undefined || parts['day'] === undefined) return undefined;
  return dayOf(Number(parts['year']), month, Number.parseInt(parts['day'], 10));
}

function monthIn(parts: DateExpression['parts'], pack: DatesPack): number | undefined {
  return parts['number'] === undefined ? pack.months.get(parts['month'] ?? '') : Number(parts['number']);
}

/**
 * What a date means, seen from the day of writing.
 * A weekday alone is the last one, the day of writing included, as agencies write; in a sentence about what is to come
 * it is the next one. A day without a year is the one nearest to the day of writing. Out: empty where that day is not
 * known and needed.
 */
export function resolveDate(
  { parts, future }: DateExpression,
  pack: DatesPack,
  written: CalendarDay | undefined,
): DateValue {
  const full = readCalendar(parts, pack);
  if (full !== undefined) return withLastDay(full, parts);
  const month = monthIn(parts, pack);
  const year = parts['year'] === undefined ? undefined : Number(parts['year']);
  if (parts['season'] !== undefined)
    return seasonValue(pack.seasons.get(parts['season']) ?? 1, year, parts, written);
  if (month !== undefined && year !== undefined && parts['day'] === undefined)
    return { value: `${String(year)}-${twoDigits(month)}` };
  if (year !== undefined && month === undefined) return { value: String(year) };
  if (written === undefined) return {};
  if (month !== undefined && parts['day'] !== undefined) {
    const day = nearestYear(month, Number.parseInt(parts['day'], 10), written);
    return day === undefined ? {} : withLastDay(day, parts);
  }
  if (month !== undefined) return { value: monthValue(month, parts, future, written) };
  const relative = pack.relatives.get(parts['relative'] ?? '');
  if (relative !== undefined) return { value: isoDay(written + relative) };
  const weekday = pack.weekdays.get(parts['weekday'] ?? '');
  if (weekday !== undefined) return { value: isoDay(weekdayValue(weekday, parts, future, written)) };
  return unitValue(pack.units.get(parts['unit'] ?? ''), parts, written);
}

function withLastDay(first: CalendarDay, parts: DateExpression['parts']): DateValue {
  const value = isoDay(first);
  const days = Number(parts['lastDay']) - Number.parseInt(parts['day'] ?? '', 10);
  return days > 0 && days < 31 ? { value, until: isoDay(first + days) } : { value };
}

function nearestYear(month: number, day: number, written: CalendarDay): CalendarDay | undefined {
  const year = yearOf(written);
  return [year - 1, year, year + 1]
    .flatMap((candidate) => dayOf(candidate, month, day) ?? [])
    .sort((a, b) => Math.abs(a - written) - Math.abs(b - written))[0];
}

function weekdayValue(
  weekday: number,
  parts: DateExpression['parts'],
  future: boolean,
  written: CalendarDay,
): CalendarDay {
  const since = (weekdayOf(written) - weekday + 7) % 7;
  if (parts['next'] !== undefined) return written - since + 7;
  if (parts['last'] !== undefined) return written - (since === 0 ? 7 : since);
  return future && since > 0 ? written - since + 7 : written - since;
}

function monthValue(
  month: number,
  parts: DateExpression['parts'],
  future: boolean,
  written: CalendarDay,
): string {
  const now = monthOf(written);
  const year = yearOf(written);
  if (parts['next'] !== undefined || (future && parts['last'] === undefined))
    return `${String(month > now || (month === now && future) ? year : year + 1)}-${twoDigits(month)}`;
  return `${String(month < now || (month === now && parts['last'] === undefined) ? year : year - 1)}-${twoDigits(month)}`;
}

/** Seasons by whole months, of the northern half of the earth: winter begins in December. */
function seasonValue(
  season: number,
  year: number | undefined,
  parts: DateExpression['parts'],
  written: CalendarDay | undefined,
): DateValue {
  const from = season * 3;
  const spanOf = (start: number): { readonly first: CalendarDay; readonly end: CalendarDay } => ({
    first: dayOf(start, from, 1) ?? 0,
    end: (dayOf(from + 3 > 12 ? start + 1 : start, ((from + 2) % 12) + 1, 1) ?? 0) - 1,
  });
  if (year !== undefined) return stretch(spanOf(year));
  if (written === undefined) return {};
  const spans = [-2, -1, 0, 1].map((shift) => spanOf(yearOf(written) + shift));
  const past = spans.findLast(({ end }) => end < written);
  const coming = spans.find(({ first }) => first > written);
  const current = spans.find(({ first, end }) => first <= written && written <= end);
  const chosen =
    parts['next'] !== undefined ? coming : parts['last'] !== undefined ? past : (current ?? coming);
  return chosen === undefined ? {} : stretch(chosen);
}

function unitValue(
  unit: 'week' | 'month' | 'year' | undefined,
  parts: DateExpression['parts'],
  written: CalendarDay,
): DateValue {
  const step = parts['last'] !== undefined ? -1 : parts['next'] !== undefined ? 1 : 0;
  if (unit === 'year') return { value: String(yearOf(written) + step) };
  if (unit === 'month') {
    const months = yearOf(written) * 12 + monthOf(written) - 1 + step;
    return { value: `${String(Math.floor(months / 12))}-${twoDigits((months % 12) + 1)}` };
  }
  if (unit === undefined) return {};
  const monday = written - weekdayOf(written) + 1 + step * 7;
  return stretch({ first: monday, end: monday + 6 });
}

function stretch({ first, end }: { readonly first: CalendarDay; readonly end: CalendarDay }): DateValue {
  return { value: isoDay(first), until: isoDay(end) };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
