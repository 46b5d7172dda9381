import type { Analysis } from '../../core/analysis';
import { containsSpan, lengthOf, touchesOffset, type Span } from '../../core/span';
import { innerSpan, tokensAt } from '../look';
import { sectionsOf } from './folding';

/**
 * What a growing selection takes in at an offset: word → name → words quoted → quote with its marks → sentence →
 * paragraph → section → article.
 * In: analysis and UTF-16 offset. Out: spans from the smallest on, each strictly inside the next; never empty.
 */
export function selections(analysis: Analysis, offset: number): Span[] {
  const { text } = analysis.snapshot;
  const touching = <T extends Span>(spans: readonly T[]): readonly T[] =>
    spans.filter((span) => touchesOffset(span, offset));
  const quotes = touching(analysis.quotes);
  const around: readonly (readonly Span[])[] = [
    words(analysis, offset),
    touching(analysis.mentions),
    touching(analysis.quotes.flatMap(({ cue }) => cue ?? [])),
    touching(analysis.quotes.flatMap(({ speaker }) => speaker ?? [])),
    touching(quotes.map((quote) => innerSpan(text, quote))),
    quotes,
    touching(analysis.sentences),
    touching(analysis.blocks),
    touching(sectionsOf(analysis)),
    [{ start: 0, end: text.length }],
  ];
  const sorted = around.flat().sort((a, b) => lengthOf(a) - lengthOf(b));
  const chain: Span[] = [];
  for (const { start, end } of sorted) {
    const last = chain.at(-1);
    const grows = last === undefined || (containsSpan({ start, end }, last) && end - start > lengthOf(last));
    if (grows) chain.push({ start, end });
  }
  return chain;
}

/** The word at the offset; between two, the one behind, as the editor takes it. */
function words(analysis: Analysis, offset: number): Span[] {
  const touched = tokensAt(analysis, offset).filter(
    (token) => token.kind !== 'space' && touchesOffset(token, offset),
  );
  const word = touched.findLast(({ kind }) => kind === 'word' || kind === 'number') ?? touched.at(-1);
  return word === undefined ? [] : [word];
}
