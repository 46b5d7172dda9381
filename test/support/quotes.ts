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

/** Checks the resolved names of an article's quotes, in order; `-` where nobody is stated. */
export function checkSpeakers(
  text: string,
  expected: readonly string[],
  language: LanguageCode = 'fr',
): void {
  const { quotes, entities } = analyseText(text, language);
  expect(
    quotes.filter(({ kind }) => kind !== 'not-speech').map(({ speakerName }) => speakerName ?? '-'),
  ).toEqual(expected);
  const ids = new Set(entities.map(({ id }) => id));
  for (const { speakerEntity } of quotes)
    if (speakerEntity !== undefined) expect(ids).toContain(speakerEntity);
}

/** Checks the name that the last quote of an article is resolved to: another wording for somebody named before. */
export function checkLastSpeaker(text: string, expected: string, language: LanguageCode): void {
  const quotes = analyseText(text, language).quotes.filter(({ kind }) => kind !== 'not-speech');
  expect(quotes.at(-1)?.speakerName ?? '-').toBe(expected);
}
