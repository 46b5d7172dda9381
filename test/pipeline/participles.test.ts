import { describe, test } from 'vitest';
import { checkQuotes } from '../support/quotes';

describe('French participles that report', () => {
  test.each<[string, string, string[]]>([
    [
      'a clause that opens the sentence',
      'Anne Dulac est là. Estimant que « le texte ne protège personne », elle a voté contre.',
      ['fragment « le texte ne protège personne » | elle | Estimant | Anne Dulac'],
    ],
    [
      'before a name',
      'Jugeant le projet « trop cher », Paul Morin a quitté la salle.',
      ['fragment « trop cher » | Paul Morin | Jugeant | Paul Morin'],
    ],
    [
      'before a group',
      'Affirmant que le pont « ne tiendra pas », les riverains ont saisi le tribunal.',
      ['fragment « ne tiendra pas » | les riverains | Affirmant | les riverains'],
    ],
    [
      'before a title and its name',
      'Rappelant que « rien n’est signé », le ministre de la Justice, Paul Morin, a quitté la réunion.',
      ['fragment « rien n’est signé » | le ministre de la Justice, Paul Morin | Rappelant | Paul Morin'],
    ],
    [
      'reflexive',
      'Se disant « prête à tout », Anne Dulac a pris la route de Brest.',
      ['fragment « prête à tout » | Anne Dulac | disant | Anne Dulac'],
    ],
    [
      'what bears the words',
      'Des manifestants portaient un panneau proclamant « La mer est à nous ».',
      ['fragment « La mer est à nous » | un panneau | proclamant | un panneau'],
    ],
    [
      'a letter',
      'La police a trouvé une lettre disant « Je pars ce soir ».',
      ['fragment « Je pars ce soir » | une lettre | disant | une lettre'],
    ],
    [
      'behind a comma it is the subject’s act',
      'Paul Morin a envoyé une lettre, affirmant que le pont « ne tiendra pas ».',
      ['fragment « ne tiendra pas » | Paul Morin | affirmant | Paul Morin'],
    ],
  ])('%s', (_, text, expected) => checkQuotes(text, expected));
});

describe('English participles that report', () => {
  test.each<[string, string, string[]]>([
    [
      'a clause that opens the sentence',
      'Calling the plan “absurd”, Paul Marsh left the room.',
      ['fragment “absurd” | Paul Marsh | Calling | Paul Marsh'],
    ],
    [
      'saying',
      'Saying the bridge was “a danger”, the council closed it.',
      ['fragment “a danger” | the council | Saying | the council'],
    ],
    [
      'what bears the words',
      'Paul Marsh carried a sign reading “The sea is ours”.',
      ['fragment “The sea is ours” | a sign | reading | a sign'],
    ],
    [
      'a report',
      'Norvia published another report finding that the bridge was safe.',
      ['indirect that the bridge was safe | another report | finding | another report'],
    ],
  ])('%s', (_, text, expected) => checkQuotes(text, expected, 'en'));
});
