import type { Desk } from '../annotations/desk';
import type { Mention, Quote } from '../core/analysis';
import { compareSpans, overlaps, type Span } from '../core/span';
import { mentionAt, quoteAt, tokensAt, tokensOf } from './look';

/** What a selection in an article stands for. */

/** What a selection is on: a mention or a quote. The one that is selected exactly counts; else the shortest, names first. */
export function targetAt(
  { analysis }: Desk,
  selection: Span,
): { readonly mention?: Mention; readonly quote?: Quote } {
  const isSame = (span: Span): boolean => span.start === selection.start && span.end === selection.end;
  const quote = analysis.quotes.find(isSame);
  if (quote !== undefined && !analysis.mentions.some(isSame)) return { quote };
  const mention = analysis.mentions.find(isSame) ?? mentionAt(analysis, selection.start);
  const around = quote ?? quoteAt(analysis, selection.start);
  return {
    ...(mention === undefined ? {} : { mention }),
    ...(around === undefined ? {} : { quote: around }),
  };
}

/** The quote of the same paragraph that a selection is nearest to. */
export function nearestQuote({ analysis }: Desk, selection: Span): Quote | undefined {
  const block = analysis.blocks.find(({ start, end }) => start <= selection.start && selection.start <= end);
  if (block === undefined) return undefined;
  const gap = (span: Span): number => Math.max(span.start - selection.end, selection.start - span.end, 0);
  return analysis.quotes
    .filter((quote) => overlaps(block, quote))
    .sort((a, b) => gap(a) - gap(b) || compareSpans(a, b))[0];
}

/** The word that an offset touches. */
export function wordAt({ analysis }: Desk, offset: number): Span | undefined {
  return tokensAt(analysis, offset).find(
    ({ kind, start, end }) => kind === 'word' && start <= offset && offset <= end,
  );
}

/** A selection without the white space around it. */
export function trimmed({ analysis }: Desk, { start, end }: Span): Span | undefined {
  const words = analysis.snapshot.text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const length = words.trim().length;
  return length === 0 ? undefined : { start: start + lead, end: start + lead + length };
}

/** A span with one edge moved by a word. Out: undefined where it would be empty or leave the text. */
export function resized(
  { analysis }: Desk,
  span: Span,
  { edge, by }: { readonly edge: 'start' | 'end'; readonly by: 1 | -1 },
): Span | undefined {
  const tokens = tokensOf(analysis).filter(({ kind }) => kind !== 'space');
  const { start, end } = span;
  const next =
    edge === 'end'
      ? by > 0
        ? tokens.find((token) => token.end > end)?.end
        : tokens.findLast((token) => token.end < end)?.end
      : by > 0
        ? tokens.findLast((token) => token.start < start)?.start
        : tokens.find((token) => token.start > start)?.start;
  if (next === undefined) return undefined;
  const found = edge === 'end' ? { start, end: next } : { start: next, end };
  return found.start < found.end ? found : undefined;
}
