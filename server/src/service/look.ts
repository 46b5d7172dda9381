import type { Analysis, Entity, Mention, Quote } from '../core/analysis';
import { lengthOf, touchesOffset, type Span } from '../core/span';

/** Look-ups in an analysis that several features share. */

/** The entity of an id. */
export function entityOf(analysis: Analysis, id: string | undefined): Entity | undefined {
  return id === undefined ? undefined : analysis.entities.find((entity) => entity.id === id);
}

function innermost<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  return spans
    .filter((span) => touchesOffset(span, offset))
    .reduce<T | undefined>(
      (best, span) => (best === undefined || lengthOf(span) < lengthOf(best) ? span : best),
      undefined,
    );
}

/** The shortest mention that touches an offset. */
export function mentionAt(analysis: Analysis, offset: number): Mention | undefined {
  return innermost(analysis.mentions, offset);
}

/** The shortest quote that touches an offset. */
export function quoteAt(analysis: Analysis, offset: number): Quote | undefined {
  return innermost(analysis.quotes, offset);
}

/** Everything that is speech, in document order. */
export function spokenQuotes(analysis: Analysis): readonly Quote[] {
  return analysis.quotes.filter(({ kind }) => kind !== 'not-speech');
}

/** Where a quote stands among those of its speaker, from 1; undefined for a quote of nobody. */
export function countQuote(
  analysis: Analysis,
  quote: Quote,
): { readonly n: number; readonly of: number } | undefined {
  if (quote.speakerEntity === undefined) return undefined;
  const own = spokenQuotes(analysis).filter(({ speakerEntity }) => speakerEntity === quote.speakerEntity);
  return { n: own.indexOf(quote) + 1, of: own.length };
}

/** White space folded and the end cut, for one line in the editor. `width` counts UTF-16 code units. */
export function oneLine(text: string, width: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= width) return line;
  const cut = line.slice(0, width - 1);
  // Never half a surrogate pair.
  return `${/[\ud800-\udbff]$/u.test(cut) ? cut.slice(0, -1) : cut}…`;
}
