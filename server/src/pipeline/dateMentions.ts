import type { Block, DateMention } from '../core/analysis';
import { containsSpan, overlaps, shiftSpan, textOf, type Span } from '../core/span';
import type { DatesPack } from '../lang/dates';
import { readCalendar, resolveDate, type CalendarDay } from './calendar';
import { recall, type DateExpression, type DocumentStage, type PipelineContext } from './types';

/**
 * Step "dates": the dates that a paragraph states, absolute and relative ones.
 * In: a paragraph and its sentences. Out: expressions in order, not overlapping.
 * Example: `Il a parlé [[jeudi]] ; elle viendra le [[12 février]]` (articles stay outside).
 */
export function findDates(text: string, sentences: readonly Span[], pack: DatesPack): DateExpression[] {
  const found: DateExpression[] = [];
  // As the patterns compare: small letters, the long s as any other, either apostrophe.
  const folded = text.toLowerCase().replace(/ſ/gu, 's').replace(/’/gu, "'");
  const known = new Map<readonly string[], boolean>();
  const holdsOne = (words: readonly string[]): boolean => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const holds = words.some((word) => folded.includes(word));
    known.set(words, holds);
    return holds;
  };
  for (const [index, pattern] of pack.patterns.entries()) {
    if (pack.needs[index]?.every(holdsOne) === false) continue;
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => overlaps(other, span))) continue;
      const sentence = sentences.find(({ start, end }) => start <= span.start && span.end <= end);
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
 * In: the article's blocks and date expressions, in order. Out: one mention each; relative ones have a value where the
 * article is dated, by its dateline or by a line that is a date.
 */
export function resolveDates(
  blocks: readonly Block[],
  dates: readonly DateExpression[],
  context: PipelineContext,
): DateMention[] {
  const pack = context.pack.dates;
  const written = dayOfWriting(blocks, dates, pack);
  return dates.map((date) => {
    // An expression keeps its parts wherever it moves to.
    const value = recall(context, date.parts, `${String(date.future)} ${String(written)}`, () =>
      resolveDate(date, pack, written),
    );
    return { start: date.start, end: date.end, ...value };
  });
}

/** The full date of the dateline, or of a line at the top that is nothing but a date. */
function dayOfWriting(
  blocks: readonly Block[],
  dates: readonly DateExpression[],
  pack: DatesPack,
): CalendarDay | undefined {
  const top = blocks.findIndex(({ kind }) => kind === 'paragraph');
  for (const block of blocks.slice(0, Math.max(dating, top + 1))) {
    if (block.kind !== 'dateline' && block.kind !== 'other' && block.kind !== 'byline') continue;
    for (const date of dates) {
      if (date.start >= block.end) break;
      const day = containsSpan(block, date) ? readCalendar(date.parts, pack) : undefined;
      if (day !== undefined) return day;
    }
  }
  return undefined;
}
