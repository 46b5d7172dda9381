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
    [
      'a surname that opens its sentence',
      'Board members Tom Haller and Bill Wragton voted no. Wragton specifically argued that it was too late.',
      ['Bill Wragton'],
    ],
    [
      'a double surname',
      'Mayor Anne Smith-Jones voted no. Smith-Jones said it was too late.',
      ['Anne Smith-Jones'],
    ],
    [
      'what somebody is called is nobody else',
      'Susan Reed made 30 appearances as the new fair queen. “It was fun,” she said.',
      ['Susan Reed'],
    ],
    [
      'letters that look like a pronoun',
      'The World Health Organization (WHO) met. In the south, WHO says cases are falling. It says they will rise.',
      ['World Health Organization', 'World Health Organization'],
    ],
    ['the latter', 'John Reed met Paul Marsh. The latter said the bridge was closed.', ['Paul Marsh']],
    [
      'the source unnamed',
      '“It is over,” said a source close to the talks.',
      ['a source close to the talks'],
    ],
  ])('%s', (_, text, expected) => checkSpeakers(text, expected, 'en'));
});
