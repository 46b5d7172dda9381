import { describe, test } from 'vitest';
import { checkSpeakers } from '../support/quotes';

describe('English', () => {
  test.each<[string, string, string[]]>([
    [
      'the subject comes before a complement',
      'John Reed met the son of Paul Marsh. “All is well,” he said.',
      ['John Reed'],
    ],
    [
      'a company by its kind',
      'Norvia Group closed its plant. “It is over,” the company said.',
      ['Norvia Group'],
    ],
    ['the latter', 'John Reed met Paul Marsh. The latter said the bridge was closed.', ['Paul Marsh']],
    [
      'the source unnamed',
      '“It is over,” said a source close to the talks.',
      ['a source close to the talks'],
    ],
  ])('%s', (_, text, expected) => checkSpeakers(text, expected, 'en'));
});
