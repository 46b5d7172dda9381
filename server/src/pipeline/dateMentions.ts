import type { Block, DateMention } from '../core/analysis';
import { wordEnd } from '../core/letters';
import { containsSpan, overlaps, shiftSpan, textOf, type Span } from '../core/span';
import { openerOf, type DatesPack } from '../lang/dates';
import { readCalendar, resolveDate, type CalendarDay } from './calendar';
import { recall, type DateExpression, type DocumentStage, type PipelineContext } from './types';

/**
 * Step "dates": the dates that a paragraph states, absolute and relative ones.
 * In: a paragraph and its sentences. Out: expressions in order, not overlapping.
 * Example: `Il a parlé [[jeudi]] ; elle viendra le [[12 février]]` (articles stay outside).
 */
export function findDates(text: string, sentences: readonly Span[], pack: DatesPack): DateExpression[] {
  const found: DateExpression[] = [];
  for (const [index, starts] of startsByPattern(text, pack)) {
    const pattern = pack.patterns[index];
    if (pattern === undefined) continue;
    let past = 0;
    for (const start of starts) {
      if (start < past) continue;
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (match === null) continue;
      const span = { start, end: (past = start + match[0].length) };
      if (found.some((other) => overlaps(other, span))) continue;
      const sentence = sentences.find((candidate) => containsSpan(candidate, span));
      const parts = Object.fromEntries(
        Object.entries(match.groups ?? {}).flatMap(([name, words]) =>
          words === undefined ? [] : [[name, words.toLowerCase().replace(/’/gu, "'")]],
        ),
      );
      found.push({
        ...span,
        parts,
        future: sentence !== undefined && pack.future.test(textOf(text, sentence)),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Where each pattern may match, the patterns in order. */
function startsByPattern(text: string, pack: DatesPack): (readonly [number, readonly number[]])[] {
  const starts = new Map<number, number[]>();
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = wordEnd(text, start);
    if (end === start) continue;
    for (const index of pack.openers.get(openerOf(text.slice(start, end))) ?? []) {
      const own = starts.get(index);
      if (own === undefined) starts.set(index, [start]);
      else own.push(start);
    }
  }
  return [...starts].sort(([a], [b]) => a - b);
}

/** Stage "dates": the dates of all paragraphs. In: blocks and their readings. Out: expressions in order. */
export const datesStage: DocumentStage<'blocks', 'dates'> = {
  id: 'dates',
  reads: ['blocks'],
  writes: ['dates'],
  run: ({ blocks, readings }) => ({
    dates: blocks.flatMap((block, index) =>
      (readings[index]?.dates ?? []).map((date) => ({ ...date, ...shiftSpan(date, block.start) })),
    ),
  }),
};

/** Blocks at the top of an article whose date is the day of writing, at least. */
const dating = 4;

/**
 * Every date of an article with the day or stretch it means.
 * In: the article, its blocks and date expressions, in order. Out: one mention each; relative ones have a value where the
 * article is dated, by its dateline, by a line that is a date or by one that tells when it came out.
 */
export function resolveDates(
  text: string,
  blocks: readonly Block[],
  dates: readonly DateExpression[],
  context: PipelineContext,
): DateMention[] {
  const pack = context.pack.dates;
  const written = dayOfWriting(text, blocks, dates, pack);
  return dates.map((date) => {
    // An expression keeps its parts wherever it moves to.
    const value = recall(context, date.parts, `${String(date.future)} ${String(written)}`, () =>
      resolveDate(date, pack, written),
    );
    return { start: date.start, end: date.end, ...value };
  });
}

/** The full date of the dateline, or of a line at the top that is nothing but a date or tells when the article came out. */
function dayOfWriting(
  text: string,
  blocks: readonly Block[],
  dates: readonly DateExpression[],
  pack: DatesPack,
): CalendarDay | undefined {
  const top = blocks.findIndex(({ kind }) => kind === 'paragraph');
  for (const block of blocks.slice(0, Math.max(dating, top + 1))) {
    const furniture = block.kind === 'dateline' || block.kind === 'other' || block.kind === 'byline';
    for (const date of dates) {
      if (date.start >= block.end) break;
      if (!containsSpan(block, date) || !(furniture || isDated(text, block, date, pack))) continue;
      const day = readCalendar(date.parts, pack);
      if (day !== undefined) return day;
    }
  }
  return undefined;
}

/** How long a line may be that only tells when an article came out, in UTF-16 code units. */
const datedLine = 120;

/** `Publié le 12 février 2024 à 10h32`, `Paris, le 12 février 2024 (AFP)`: a line that is there for its date. */
function isDated(text: string, block: Span, date: Span, { published, months, weekdays }: DatesPack): boolean {
  if (block.end - block.start > datedLine) return false;
  const before = text.slice(block.start, date.start);
  const behind = text.slice(date.end, block.end);
  const opening = before.toLowerCase();
  if (published.some((words) => opening.startsWith(words))) {
    // `Publié le 3 mars 1957, le roman …` goes on: longer words than `GMT` are those of such lines alone.
    const known = new Set(published.flatMap((words) => words.split(' ')));
    const words = `${opening} ${behind.toLowerCase()}`.match(/\p{L}{4,}/gu) ?? [];
    return words.every((word) => known.has(word) || months.has(word) || weekdays.has(word));
  }
  return (
    /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Ll}{1,3}))*,\s(?:\p{Ll}{2,3}\s)?$/u.test(
      before,
    ) && /^\s*(?:\([^()]{1,40}\))?\s*[-–—.]?$/u.test(behind)
  );
}
