import { describe, expect, test } from 'vitest';
import { analyseText } from '../support/inMemory';

/** Who says what in an article, `speaker: words (why)`. */
function saidIn(text: string, language: 'fr' | 'en'): string[] {
  const { quotes } = analyseText(text, language);
  return quotes
    .filter(({ kind }) => kind !== 'not-speech')
    .map(({ start, end, speakerName = '?', why }) => `${speakerName}: ${text.slice(start, end)} (${why})`);
}

const lead = 'Le pont de la ville est fermé depuis lundi, et les habitants attendent la suite.';

describe('signatures', () => {
  test.each([
    ['« Rien ne bougera avant lundi. » — Paul Morin, maire de Lyon', 'Paul Morin'],
    ['« Rien ne bougera avant lundi. »\n\n— Paul Morin, maire de Lyon', 'Paul Morin'],
    ['"Rien ne bougera avant lundi" – M. Morin', 'Morin'],
    ['"Rien ne bougera avant lundi" - le maire Paul Morin', 'Paul Morin'],
    ['« Rien ne bougera avant lundi. »\n\n— Préfecture de Lyon', 'Préfecture de Lyon'],
    ['« Rien ne bougera avant lundi »\n\n— Service de presse du port', 'Service de presse du port'],
    ['« Rien ne bougera avant lundi »\n\n— Porte-parole des pompiers', 'Porte-parole des pompiers'],
  ])('%s', (words, speaker) => {
    const [said] = saidIn(`${lead}\n\n${words}`, 'fr');
    expect(said).toContain('Rien ne bougera avant lundi');
    expect(said).toMatch(new RegExp(`^${speaker}: .*\\(signature\\)$`, 'u'));
  });

  test('in English', () =>
    expect(saidIn('“Nothing will move before Monday.”\n\n— Paul Morin, mayor of Leeds', 'en')).toEqual([
      'Paul Morin: “Nothing will move before Monday.” (signature)',
    ]));

  test('a list of sources is not signed', () =>
    expect(
      saidIn('“Bridge closed until Monday” — The Canadian Press, August 15, 2026', 'en').join(),
    ).not.toContain('signature'));

  test.each([
    '« Rien ne bougera avant lundi. » — Le pont de Lyon restera fermé. La mairie attend.',
    '« Rien ne bougera avant lundi. »\n\n— Réactions des habitants',
    '« Rien ne bougera avant lundi. »\n\n- Le pont de Lyon -\n\nLe pont est fermé depuis hier.',
  ])('none in %s', (words) => expect(saidIn(`${lead}\n\n${words}`, 'fr').join()).not.toContain('signature'));
});

describe('turns of an interview', () => {
  test('each paragraph is said by its label', () =>
    expect(
      saidIn(
        `${lead}\n\nPaul Morin : Le pont est fermé.\n\nAnne Dulac : Depuis quand ?\n\nPaul Morin : Depuis lundi matin.`,
        'fr',
      ),
    ).toEqual([
      'Paul Morin: Le pont est fermé. (turn)',
      'Anne Dulac: Depuis quand ? (turn)',
      'Paul Morin: Depuis lundi matin. (turn)',
    ]));

  test('in English', () =>
    expect(
      saidIn(
        'Paul Morin: The bridge is closed.\n\nPeter Grant: Since when?\n\nPaul Morin: Since Monday.',
        'en',
      ),
    ).toEqual([
      'Paul Morin: The bridge is closed. (turn)',
      'Peter Grant: Since when? (turn)',
      'Paul Morin: Since Monday. (turn)',
    ]));

  test('an outlet that the article does not know asks', () =>
    expect(
      saidIn(
        'Paul Morin runs the port.\n\nHerald: Is it closed?\n\nMorin: Since Monday.\n\nHerald: Why?\n\nMorin: It may fall.',
        'en',
      ),
    ).toEqual([
      '?: Is it closed? (turn)',
      'Paul Morin: Since Monday. (turn)',
      '?: Why? (turn)',
      'Paul Morin: It may fall. (turn)',
    ]));

  test('labels that name no one are no turns', () =>
    expect(saidIn('Paul Morin came.\n\nNote: it rains.\n\nMorin: fine.\n\nNote: it snows.', 'en')).toEqual(
      [],
    ));

  test.each([
    [
      'Q : Pourquoi le fermer ?\n\nR : Parce qu’il menace de tomber.',
      ['?: Pourquoi le fermer ? (turn)', '?: Parce qu’il menace de tomber. (turn)'],
    ],
    [
      'Question : Pourquoi le fermer ?\n\nAnne Dulac : Parce qu’il menace de tomber.',
      ['?: Pourquoi le fermer ? (turn)', 'Anne Dulac: Parce qu’il menace de tomber. (turn)'],
    ],
  ])('one labelled question and its answer: %s', (turns, expected) =>
    expect(saidIn(`${lead}\n\n${turns}`, 'fr')).toEqual(expected),
  );

  test('questions and answers without labels are the narrator’s for all the text tells', () =>
    expect(
      saidIn(
        `${lead}\n\nQui paiera ?\n\nLa région, je crois.\n\nEt après ?\n\nJ’espère un an.\n\nQuand ?\n\nEn mai.`,
        'fr',
      ),
    ).toEqual([]));

  test('one colon makes no interview', () =>
    expect(saidIn(`${lead}\n\nLyon : le pont est fermé depuis lundi matin.`, 'fr')).toEqual([]));
});
