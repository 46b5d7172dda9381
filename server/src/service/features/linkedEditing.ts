import type { Analysis, MarkPair } from '../../core/analysis';
import { textOf, touchesOffset } from '../../core/span';

/** The closed quotation at one of whose marks the offset stands. */
export function pairAt({ marks }: Analysis, offset: number): MarkPair | undefined {
  return marks.find(
    ({ open, close }) =>
      close.end > close.start && (touchesOffset(open, offset) || touchesOffset(close, offset)),
  );
}

/**
 * The quotation at one of whose marks the offset stands, for the two to be edited together, and whether its marks are the
 * same text: the protocol links only those; for others (« ») the client helps itself.
 */
export function linkedMarks(
  analysis: Analysis,
  offset: number,
): { readonly pair: MarkPair; readonly isEqual: boolean } | undefined {
  const { text } = analysis.snapshot;
  const pair = pairAt(analysis, offset);
  return pair && { pair, isEqual: textOf(text, pair.open) === textOf(text, pair.close) };
}
