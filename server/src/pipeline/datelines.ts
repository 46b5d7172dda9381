import type { ReadingPack } from '../lang/reading';

/** A dateline in front of a paragraph: `end` behind its dash, `rest` where the text goes on. */
export interface Dateline {
  readonly end: number;
  readonly rest: number;
}

/** How far into a paragraph a dateline may reach, in UTF-16 code units. */
const reach = 120;

/**
 * The dateline that opens a paragraph.
 * In: the paragraph. Out: undefined where there is none.
 * Forms: `PARIS, 12 fév 2025 (AFP) -`, `Paris (AFP) –`, `LONDON, Feb 12 (Reuters) -`, `LONDON —`,
 * `24 février 2017. –` (French Wikinews), `LONDON (AP) --`.
 */
export function findDateline(content: string, pack: ReadingPack): Dateline | undefined {
  const head = content.slice(0, reach);
  const dash = /\s?(?:--|[-–—])(?:\s|$)/u.exec(head);
  if (dash === null || dash.index === 0) return undefined;
  const front = head.slice(0, dash.index);
  if (!isPlaceLine(front, pack) && !isDateLine(front.replace(/\.\s*$/u, ''), pack)) return undefined;
  return { end: dash.index + dash[0].trimEnd().length, rest: dash.index + dash[0].length };
}

/** `PARIS, 12 fév 2025 (AFP)`: a place, then a date, an agency or capitals that show it is one. */
function isPlaceLine(front: string, pack: ReadingPack): boolean {
  const match =
    /^(\p{Lu}[\p{L}\p{M}'’ .-]{1,40})((?:,\s*[^,()]{1,40}){0,3})\s*((?:\([^()]{1,40}\)\s*){0,2})$/u.exec(
      front.trim(),
    );
  if (match === null) return false;
  const [, place = '', tail = '', agency = ''] = match;
  const shouted = place.trim().length >= 3 && place === place.toUpperCase();
  const dated = tail.split(',').some((part) => isDate(part, pack));
  const quoted = /\(\s*\p{Lu}[\p{L}. /]{1,30}\)/u.test(agency);
  // `Londres, le 3 mars (Agence) –` needs no capitals; a shouted place needs nothing else.
  return shouted || quoted || dated;
}

/** A day, a month or a year among few other words. */
function isDate(part: string, pack: ReadingPack): boolean {
  const words = part.toLowerCase().match(/[\p{L}]+|\p{Nd}+/gu) ?? [];
  if (words.length === 0 || words.length > 6) return false;
  return words.some((word) => pack.months.has(word) || pack.weekdays.has(word));
}

/** A line that is a date and nothing else: `24 février 2017`, `Thursday, February 12, 2009`. */
export function isDateLine(content: string, pack: ReadingPack): boolean {
  if (content.length > 60) return false;
  const words = content.toLowerCase().match(/[\p{L}]+|\p{Nd}+/gu) ?? [];
  if (words.length < 2 || !words.some((word) => pack.months.has(word))) return false;
  return words.every(
    (word) =>
      /^\p{Nd}+$/u.test(word) || pack.months.has(word) || pack.weekdays.has(word) || pack.dateWords.has(word),
  );
}
