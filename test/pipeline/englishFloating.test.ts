import { expect, test, describe } from 'vitest';
import { analyseText } from '../support/inMemory';
import type { LanguageCode } from '../../server/src/core/analysis';

/** Who is named for a quote that stands alone, and whether it is a guess. */
function checkLead(text: string, expected: string, language: LanguageCode = 'en'): void {
  const { quotes } = analyseText(text, language);
  const last = quotes.at(-1);
  const sure = (last?.confidence ?? 0) < 0.7 ? 'guess' : 'stated';
  expect(`${last?.speakerName ?? '-'} (${last?.speakerName === undefined ? '-' : sure})`).toBe(expected);
}

describe('a quote that stands alone behind what somebody did', () => {
  test.each<[string, string, LanguageCode?]>([
    ['Paul Ortega shrugged. “We did what we could.”', 'Paul Ortega (guess)'],
    ['Karen Oduya was blunt. “The plan is dead.”', 'Karen Oduya (guess)'],
    [
      'Paul Ortega, a farmer from Boise, issued a statement on the closure. “I am appalled.”',
      'Paul Ortega (guess)',
    ],
    ['Paul Morin hausse les épaules. « Nous avons fait ce que nous pouvions. »', 'Paul Morin (guess)', 'fr'],
    // No reaction, a thing, two people, several: nobody is stated.
    ['Paul Ortega came on Monday. “We know nothing more.”', '- (-)'],
    ['Paul Ortega began work in May. “It was cold.”', '- (-)'],
    ['The sign is old. “Keep off the grass.”', '- (-)'],
    ['Paul Ortega laughed at Karen Oduya. “It went well.”', '- (-)'],
    ['The residents left the hall. “Nobody listens to us.”', '- (-)'],
    // Words on both sides of the sentence: whoever spoke goes on.
    ['“It was fun,” Karen Oduya said. She smiled. “I would do it again.”', 'Karen Oduya (stated)'],
    // Another is named: the quote is no longer the first one's.
    ['“I ran,” Karen Oduya said. Paul Ortega was furious. “It was all I had.”', 'Paul Ortega (guess)'],
  ])('%s', (text, expected, language) => checkLead(text, expected, language));
});
