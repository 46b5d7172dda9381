import { describe, test } from 'vitest';
import { checkQuotes } from '../support/quotes';

describe('French appositions', () => {
  test.each<[string, string, string[]]>([
    [
      'a function with its complement',
      '« La mer monte », a dit Anne Dulac, professeure à l’université de Brest, qui a dirigé l’étude.',
      ['direct « La mer monte » | Anne Dulac, professeure à l’université de Brest | dit | Anne Dulac'],
    ],
    [
      'two functions',
      '« La mer monte », explique Paul Morin, chercheur au CNRS et auteur du livre.',
      ['direct « La mer monte » | Paul Morin, chercheur au CNRS et auteur du livre | explique | Paul Morin'],
    ],
    [
      'whose somebody is',
      '« La mer monte », a expliqué Anne Dulac, de la CGT.',
      ['direct « La mer monte » | Anne Dulac, de la CGT | expliqué | Anne Dulac'],
    ],
    [
      'whose somebody is, in front of the verb',
      'Anne Dulac, du syndicat Norda, a déclaré que la mer « monte ».',
      ['fragment « monte » | Anne Dulac | déclaré | Anne Dulac'],
    ],
    [
      'without a comma',
      '« La mer monte », explique Paul Morin le directeur du port.',
      ['direct « La mer monte » | Paul Morin le directeur du port | explique | Paul Morin'],
    ],
    [
      'what a profession is for, with the name behind',
      'Selon le négociateur pour la filière du lait, Paul Morin, c’est « une victoire ».',
      ['fragment « une victoire » | le négociateur pour la filière du lait, Paul Morin | Selon | Paul Morin'],
    ],
    [
      'the next clause is none',
      '« La mer monte », a dit Anne Dulac, la maire a quitté la salle.',
      ['direct « La mer monte » | Anne Dulac | dit | Anne Dulac'],
    ],
    [
      'a channel is no candidate',
      'Sur France 2, le candidat à la mairie, Paul Morin, a dit que la mer « monte ».',
      ['fragment « monte » | le candidat à la mairie, Paul Morin | dit | Paul Morin'],
    ],
  ])('%s', (_, text, expected) => checkQuotes(text, expected));
});

describe('English appositions', () => {
  test.each<[string, string, string[]]>([
    [
      'a function with its complement',
      '“The sea is rising,” said Anne Reed, director of research for the Norda Institute.',
      [
        'direct “The sea is rising,” | Anne Reed, director of research for the Norda Institute | said | Anne Reed',
      ],
    ],
    [
      'a function at a body',
      '“The sea is rising,” said Paul Marsh, a professor at Norda University.',
      ['direct “The sea is rising,” | Paul Marsh, a professor at Norda University | said | Paul Marsh'],
    ],
  ])('%s', (_, text, expected) => checkQuotes(text, expected, 'en'));
});
