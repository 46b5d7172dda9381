import { describe, test } from 'vitest';
import { checkQuotes } from '../support/quotes';

/** Whose words a noun of speech announces: its owner stands behind it, in front of it, or is its determiner. */
describe('nouns of speech and their owners', () => {
  test.each<[string, string, string[]]>([
    [
      'a determiner',
      'Anne Kerr was asked about the leak. Her response: “I have nothing to hide.”',
      ['direct “I have nothing to hide.” | Her | - | Anne Kerr'],
    ],
    [
      'a determiner',
      'Mark Hale laughed. His only public answer was “no comment.”',
      ['fragment “no comment.” | His | - | Mark Hale'],
    ],
    [
      'a determiner',
      'Anne Kerr shrugged. Her reply was that the money had run out.',
      ['indirect the money had run out | Her | reply | Anne Kerr'],
    ],
    [
      'in front, with an addressee or a copula behind the noun',
      'Anne Kerr’s message to ministers: “Listen to us.”',
      ['direct “Listen to us.” | Anne Kerr | - | Anne Kerr'],
    ],
    [
      'in front, with an addressee or a copula behind the noun',
      'The mayor’s first response on Monday was blunt: “Go home.”',
      ['direct “Go home.” | The mayor | - | The mayor'],
    ],
    [
      'behind',
      'The verdict from Anne Kerr: “We can do better.”',
      ['direct “We can do better.” | Anne Kerr | - | Anne Kerr'],
    ],
    [
      'behind',
      'The reaction of the union on Monday: “Too little, too late.”',
      ['direct “Too little, too late.” | the union | - | the union'],
    ],
    ['a claim that another rejects', 'The minister rejected her claim that the bank was broke.', []],
  ])('%s: %s', (_, text, expected) => checkQuotes(text, expected, 'en'));

  test.each<[string, string, string[]]>([
    [
      'a determiner',
      'Marie Dulac a été claire. Sa réponse : « Jamais de la vie. »',
      ['direct « Jamais de la vie. » | Sa | - | Marie Dulac'],
    ],
    [
      'in front of a copula',
      'Les paroles de Marie Dulac sont : « Sauver Paris. »',
      ['direct « Sauver Paris. » | Marie Dulac | - | Marie Dulac'],
    ],
    [
      'behind, with an addressee',
      'La réponse de Marie Dulac aux élus : « Jamais de la vie. »',
      ['direct « Jamais de la vie. » | Marie Dulac | - | Marie Dulac'],
    ],
  ])('%s: %s', (_, text, expected) => checkQuotes(text, expected));
});
