import { describe, test } from 'vitest';
import { checkQuotes } from '../support/quotes';

describe('French press: whom a pronoun stands for', () => {
  test.each<[string, string, string[]]>([
    [
      'the first and the second of two',
      'Paul Morin et Jean Dupuis se sont rencontrés. Le premier a parlé de « succès », le second de « progrès ».',
      [
        'fragment « succès » | Le premier | parlé | Paul Morin',
        'fragment « progrès » | le second | parlé | Jean Dupuis',
      ],
    ],
    [
      'the first and the second of two',
      'Paul Morin et Jean Dupuis se sont rencontrés. « C’est utile », a dit le premier. « C’est inutile », a répondu le second.',
      [
        'direct « C’est utile » | le premier | dit | Paul Morin',
        'direct « C’est inutile » | le second | répondu | Jean Dupuis',
      ],
    ],
    [
      'three are too many for a second',
      'Paul Morin, Jean Dupuis et Hugo Blin se sont rencontrés. « C’est inutile », a répondu le second.',
      ['direct « C’est inutile » | le second | répondu | -'],
    ],
    [
      'who is named only later',
      'Selon lui, « rien n’est joué ». Paul Morin reste confiant.',
      ['fragment « rien n’est joué » | lui | Selon | Paul Morin'],
    ],
    [
      'who is named only later',
      '« C’est mon dernier match », a-t-elle annoncé. Anne Dulac, 35 ans, quitte le club.',
      ['direct « C’est mon dernier match » | elle | annoncé | Anne Dulac'],
    ],
    [
      'a name in the sentence of the pronoun is somebody else',
      'Il a affirmé que Paul Morin « savait tout ».',
      ['fragment « savait tout » | Il | affirmé | -'],
    ],
    [
      'another gender is somebody else',
      'Pour elle, « rien n’est joué ». Paul Morin reste confiant.',
      ['fragment « rien n’est joué » | elle | Pour | -'],
    ],
    [
      'the subject of the main clause',
      'Alors que Paul Morin quittait la salle, Jean Dupuis a pris la parole. Il a dénoncé « un scandale ».',
      ['fragment « un scandale » | Il | dénoncé | Jean Dupuis'],
    ],
    [
      'the subject of the main clause',
      'Jean Dupuis a pris la parole quand Paul Morin a quitté la salle. Il a dénoncé « un scandale ».',
      ['fragment « un scandale » | Il | dénoncé | Jean Dupuis'],
    ],
    [
      'two who are the subject',
      'Anne Dulac et son adjoint sont arrivés. « C’est un grand jour », ont-ils déclaré.',
      ['direct « C’est un grand jour » | ils | déclaré | Anne Dulac et son adjoint'],
    ],
    [
      'two who are the subject',
      'Le PS et le PCF ont signé l’accord. Ils se félicitent d’un « grand jour ».',
      ['fragment « grand jour » | Ils | félicitent | Le PS et le PCF'],
    ],
    [
      'whose the marked noun is',
      'Paul Morin possède deux montres, qui valent une fortune d’après son « estimation prudente ».',
      ['fragment « estimation prudente » | son | d’après | Paul Morin'],
    ],
  ])('%s: %s', (_, text, expected) => checkQuotes(text, expected));
});
