import { describe, test } from 'vitest';
import { checkQuotes } from '../support/quotes';

describe('what several sentences and paragraphs tell of a speaker', () => {
  test.each<[string, string, string[]]>([
    [
      'nobody is stated',
      '"Nous ne savons rien de plus."',
      ['direct "Nous ne savons rien de plus." | - | - | -'],
    ],
    [
      'a quotation closed in a later paragraph',
      '« Rien n’est joué. On reste calmes.\n\nIl faudra courir », a dit l’entraîneur, Jean Dupont.',
      [
        'direct « Rien n’est joué. On reste calmes. | - | - | Jean Dupont',
        'direct Il faudra courir » | l’entraîneur, Jean Dupont | dit | Jean Dupont',
      ],
    ],
    [
      'a quotation closed in a later paragraph',
      '« Rien n’est joué. On reste calmes.\n\n« Il faudra courir », a dit l’entraîneur, Jean Dupont.',
      [
        'direct « Rien n’est joué. On reste calmes. | - | - | Jean Dupont',
        'direct « Il faudra courir » | l’entraîneur, Jean Dupont | dit | Jean Dupont',
      ],
    ],
    [
      'questions and answers without names',
      'Q : Que faites-vous le matin ?\n\nR : Je pars à six heures.\n\nQ : Et le soir ?\n\nR : Je rentre tard.',
      [
        'direct Je pars à six heures. | - | - | -',
        'direct Et le soir ? | - | - | -',
        'direct Je rentre tard. | - | - | -',
      ],
    ],
  ])('%s', (_, text, expected) => checkQuotes(text, expected));

  test('a pronoun stands for the speaker of the paragraph before, not for the nearest name', () =>
    checkQuotes(
      '"Non", a insisté le porte-parole Jean Dupont.\n\n"Jamais", a-t-il lancé au côté de Paul Morin.',
      [
        'direct "Non" | le porte-parole Jean Dupont | insisté | Jean Dupont',
        'direct "Jamais" | il | lancé | Jean Dupont',
      ],
    ));

  test('a paragraph that ends in a colon hands on its speaker', () =>
    checkQuotes('Anne Dulac a réagi sur son compte :\n\n"Nous ne viendrons pas."', [
      'direct "Nous ne viendrons pas." | Anne Dulac | réagi | Anne Dulac',
    ]));

  test('a stretch marked again and again is a term', () =>
    checkQuotes(
      'Le maire a annoncé des "ateliers citoyens" pour lundi prochain.\n\nLes "ateliers citoyens" auront lieu à Brest.',
      ['not-speech "ateliers citoyens" | - | - | -', 'not-speech "ateliers citoyens" | - | - | -'],
    ));

  test('a floating quote goes on for its speaker', () =>
    checkQuotes('"Non", a dit Anne Dulac. "Nous ne viendrons pas."', [
      'direct "Non" | Anne Dulac | dit | Anne Dulac',
      'direct "Nous ne viendrons pas." | - | - | Anne Dulac',
    ]));

  test('a quotation over two paragraphs has one speaker', () =>
    checkQuotes('Elle parle.\n\n« Mon client attend.\n\n« Il est là », a plaidé Anne Dulac devant la cour.', [
      'direct « Mon client attend. | - | - | Anne Dulac',
      'direct « Il est là » | Anne Dulac | plaidé | Anne Dulac',
    ]));

  test('a crosshead takes the speaker of the quote it is taken from', () =>
    checkQuotes(
      'Le maire est venu à la réunion de lundi soir.\n\n- Pas de solution "rapide" -\n\n"Rien ne sera rapide", a dit Anne Dulac.',
      [
        'fragment "rapide" | - | - | Anne Dulac',
        'direct "Rien ne sera rapide" | Anne Dulac | dit | Anne Dulac',
      ],
    ));

  test('an unclosed mark makes no quote and harms no other', () =>
    checkQuotes('Le maire a dit "non hier.\n\n"Oui", a répondu Anne Dulac.', [
      'direct "Oui" | Anne Dulac | répondu | Anne Dulac',
    ]));
});
