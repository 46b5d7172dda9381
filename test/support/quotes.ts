import { expect } from 'vitest';
import type { LanguageCode } from '../../server/src/core/analysis';
import { analyseText } from './inMemory';

/**
 * Checks who says what in a text: one line a quote, `kind quote | speaker's words | cue | name`, `-` for none.
 * Marked stretches that are no speech count too.
 */
export function checkQuotes(text: string, expected: readonly string[], language: LanguageCode = 'fr'): void {
  const { quotes } = analyseText(text, language);
  const words = (span: { start: number; end: number } | undefined): string =>
    span === undefined ? '-' : text.slice(span.start, span.end);
  expect(
    quotes.map(
      (quote) =>
        `${quote.kind} ${words(quote)} | ${words(quote.speaker)} | ${words(quote.cue)} | ${quote.speakerName ?? '-'}`,
    ),
  ).toEqual(expected);
}
