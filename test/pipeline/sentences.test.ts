import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../server/src/core/analysis';
import { readParagraph } from '../../server/src/pipeline/run';
import { contextFor } from '../support/inMemory';
import { nastyText } from '../support/texts';

/** Checks where a paragraph is cut; `¶` stands between sentences. */
function checkSentences(language: LanguageCode, expected: string): void {
  const text = expected.replaceAll('¶', '');
  const { sentences } = readParagraph(text, contextFor(language));
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(
    expected.split('¶').map((part) => part.trim()),
  );
}

describe('French sentences', () => {
  test.each([
    'Il est parti. ¶Elle reste.',
    'M. Dupont et Mme. Durand sont venus. ¶Ils repartent.',
    'J. Dupont parle. ¶Il est 10 h.',
    '« Non. Jamais. », a-t-il dit. ¶Elle rit.',
    '"Non. Jamais." ¶Elle rit.',
    '« Non. » ¶Elle rit.',
    'Il a dit « non ». ¶Elle rit.',
    '« Vraiment ? » a-t-elle demandé. ¶Oui.',
    'Il a dit : « Non. Oui. » et il est parti. ¶Fin.',
    'Que faire ?! ¶Rien…',
    'Le taux est de 3.5 % en 2024. ¶Il baisse.',
    'La société Inc. a fermé. ¶Fin.',
  ])('%s', (expected) => checkSentences('fr', expected));
});

describe('English sentences', () => {
  test.each([
    'The U.S. Senate voted. ¶It passed.',
    'The vote is at 6 p.m. Monday in Leeds. ¶It closes at 8 p.m. ¶Residents left.',
    'Mr. Lee left. ¶Dr. St. John stayed.',
    '“No. Never,” she said. ¶He left.',
    '“No. Never.” ¶He left.',
    'He works for Acme Corp. in Ohio. ¶She does not.',
  ])('%s', (expected) => checkSentences('en', expected));
});

test('sentences lie in order in the paragraph and cover all but white space', () => {
  fc.assert(
    fc.property(nastyText, (text) => {
      const { sentences } = readParagraph(text, contextFor('fr'));
      let at = 0;
      for (const { start, end } of sentences) {
        expect(text.slice(at, start).replace(/[\s\u0085]/gu, '')).toBe('');
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(text.slice(at).replace(/[\s\u0085]/gu, '')).toBe('');
    }),
    { numRuns: 200 },
  );
});
