import { containsSpan, textOf, type Span } from '../core/span';
import { countWords } from './speech';
import type { Paragraph } from './types';

/** Quoted pieces of speech of a few words within a span of a paragraph; titles, terms and nicknames do not count. */
export function findFragments({ text, quotes, kind }: Paragraph, words: number, within: Span): Span[] {
  if (kind !== 'paragraph') return [];
  return quotes
    .filter(
      (quote) =>
        quote.kind === 'fragment' && containsSpan(within, quote) && countWords(textOf(text, quote)) <= words,
    )
    .map(({ start, end }) => ({ start, end }));
}
