import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../server/src/core/analysis';
import { analyseText } from '../support/inMemory';
import { checkSpeakers } from '../support/quotes';

describe('an unnamed source is flagged', () => {
  test.each<[string, LanguageCode]>([
    ['“It is over,” said a source close to the talks.', 'en'],
    ['A police source said the weapon had not been found.', 'en'],
    ['Two people familiar with the matter said the talks had collapsed.', 'en'],
    ['A banker who spoke on condition of anonymity said the talks had collapsed.', 'en'],
    ['Une source policière a confirmé que le suspect avait été arrêté.', 'fr'],
    ['« Il a fui », affirme un fonctionnaire sous couvert d’anonymat.', 'fr'],
  ])('%s', (text, language) => {
    const { quotes, entities } = analyseText(text, language);
    const speaker = entities.find(({ id }) => id === quotes[0]?.speakerEntity);
    expect(speaker?.anonymous).toBe(true);
  });
});

describe('who is not stated is not guessed', () => {
  test.each<[string, LanguageCode, string, string[]]>([
    [
      'somebody is named, but says nothing',
      'fr',
      'Le maire Paul Morin est venu lundi. "Nous ne savons rien de plus."',
      ['-'],
    ],
    [
      'the narrator had the word in between',
      'fr',
      '"Non", a dit Anne Dulac.\n\nLe pont est fermé depuis lundi.\n\n"Nous ne viendrons pas demain."',
      ['Anne Dulac', '-'],
    ],
    [
      'a loose fragment',
      'fr',
      'Anne Dulac est venue lundi. Le pont reste "un danger pour tous les gens du quartier" selon la saison.',
      ['-'],
    ],
    ['nobody of that gender', 'fr', 'Paul Morin est venu lundi. "C’est fini", a-t-elle dit.', ['-']],
    [
      'somebody is named, but says nothing',
      'en',
      'Mayor John Reed came on Monday. “We know nothing more.”',
      ['-'],
    ],
    [
      'the narrator had the word in between',
      'en',
      '“No,” said John Reed.\n\nThe bridge has been closed since Monday.\n\n“We will not come tomorrow.”',
      ['John Reed', '-'],
    ],
  ])('%s (%s)', (_, language, text, expected) => checkSpeakers(text, expected, language));
});
