import { describe, test } from 'vitest';
import { checkQuotes } from '../support/quotes';

describe('English', () => {
  test.each<[string, string, string[]]>([
    [
      'subject behind',
      '“We will win,” said Jane Marsh, the mayor.',
      ['direct “We will win,” | Jane Marsh, the mayor | said | Jane Marsh'],
    ],
    [
      'subject before',
      '“We will win,” Jane Marsh told reporters.',
      ['direct “We will win,” | Jane Marsh | told | Jane Marsh'],
    ],
    [
      'pronoun',
      'Jane Marsh came. “We will win,” she said.',
      ['direct “We will win,” | she | said | Jane Marsh'],
    ],
    [
      'fragment',
      'Jane Marsh called the plan “a gift.”',
      ['fragment “a gift.” | Jane Marsh | called | Jane Marsh'],
    ],
    [
      'according to',
      'According to Jane Marsh, the plan is “dead.”',
      ['fragment “dead.” | Jane Marsh | According to | Jane Marsh'],
    ],
    [
      'that clause',
      'Jane Marsh said that the offer had expired.',
      ['indirect that the offer had expired | Jane Marsh | said | Jane Marsh'],
    ],
    [
      'bare clause',
      'Jane Marsh said the offer had expired.',
      ['indirect the offer had expired | Jane Marsh | said | Jane Marsh'],
    ],
    [
      'gerund',
      '“No,” Jane Marsh said, adding that “time is short.”',
      [
        'direct “No,” | Jane Marsh | said | Jane Marsh',
        'fragment “time is short.” | Jane Marsh | adding | Jane Marsh',
      ],
    ],
    [
      'bare function behind the verb',
      '“We will win,” said team member Jane Marsh.',
      ['direct “We will win,” | team member Jane Marsh | said | Jane Marsh'],
    ],
    [
      'adverb between subject and verb',
      'Jane Marsh came. She also said the offer had expired.',
      ['indirect the offer had expired | She | said | Jane Marsh'],
    ],
    [
      'bare clause behind an addressee',
      'Jane Marsh told reporters the offer had expired.',
      ['indirect the offer had expired | Jane Marsh | told | Jane Marsh'],
    ],
    [
      'bare clause behind a plural',
      'Jane Marsh says farmers welcome the offer.',
      ['indirect farmers welcome the offer | Jane Marsh | says | Jane Marsh'],
    ],
    [
      'another speaker takes over',
      'Jane Marsh said the offer had expired, but Paul Reed says it still stands today.',
      [
        'indirect the offer had expired | Jane Marsh | said | Jane Marsh',
        'indirect it still stands today | Paul Reed | says | Paul Reed',
      ],
    ],
    [
      'subject and verb behind the sentence',
      'Half of the farms will close within a year, officials say.',
      ['indirect Half of the farms will close within a year | officials | say | officials'],
    ],
    [
      'as X told Y',
      'As Jane Marsh told The Globe, the bridge will stay closed.',
      ['indirect the bridge will stay closed | Jane Marsh | told | Jane Marsh'],
    ],
    [
      'X, who …, said',
      'Jane Marsh, who chairs the board, said: “We will win.”',
      ['direct “We will win.” | Jane Marsh | said | Jane Marsh'],
    ],
    [
      'noun of speech',
      'The board dismissed Jane Marsh’s claim that the bridge was unsafe.',
      ['indirect the bridge was unsafe | Jane Marsh | claim | Jane Marsh'],
    ],
    ['a relative clause is no content', 'Jane Marsh announced the towns that will get a bridge.', []],
    ['what was not said', 'Officials have not said why the bridge was closed.', []],
    [
      'function and complement in front of the name',
      '“We will win,” said the spokeswoman for the board Jane Marsh.',
      ['direct “We will win,” | the spokeswoman for the board Jane Marsh | said | Jane Marsh'],
    ],
    [
      'the name of a country says whose officials',
      'U.S. officials said the offer had expired.',
      ['indirect the offer had expired | U.S. officials | said | U.S. officials'],
    ],
    [
      'passive',
      'The loss was described as “a warning” by Jane Marsh.',
      ['fragment “a warning” | Jane Marsh | described | Jane Marsh'],
    ],
  ])('%s', (_, text, expected) => checkQuotes(text, expected, 'en'));
});
