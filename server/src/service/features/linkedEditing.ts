import type { Analysis } from '../../core/analysis';
import { textOf, touchesOffset, type Span } from '../../core/span';

/**
 * The two marks of the quotation at whose mark the offset stands, to be edited together.
 * In: analysis and UTF-16 offset. Out: undefined elsewhere, and for marks that differ (« »): the protocol links only
 * stretches of the same text.
 */
export function linkedMarks({ marks, snapshot: { text } }: Analysis, offset: number): Span[] | undefined {
  const pair = marks.find(({ open, close }) => touchesOffset(open, offset) || touchesOffset(close, offset));
  if (pair === undefined || textOf(text, pair.open) !== textOf(text, pair.close)) return undefined;
  return [pair.open, pair.close].map(({ start, end }) => ({ start, end }));
}
