import { describe, test } from 'vitest';
import { checkQuotes } from '../support/quotes';

/** Where a speaker's phrase ends, and who it is. */
describe('English press: a function beside a name', () => {
  test.each<[string, string, string[]]>([
    [
      'without an article',
      '“We want it,” said Karen Oduya, vice president of development at Orvex.',
      ['direct “We want it,” | Karen Oduya, vice president of development at Orvex | said | Karen Oduya'],
    ],
    [
      'without an article',
      '“We want it,” said Karen Oduya, program director at Orvex for the Leeds prize.',
      [
        'direct “We want it,” | Karen Oduya, program director at Orvex for the Leeds prize | said | Karen Oduya',
      ],
    ],
    [
      'with an acronym in brackets',
      '“We want it,” said Karen Oduya, a research manager at the Northern Coast Institute (NCI).',
      [
        'direct “We want it,” | Karen Oduya, a research manager at the Northern Coast Institute (NCI) | said | Karen Oduya',
      ],
    ],
    [
      'in capitals in front',
      'The Prime Minister, Paul Ortega, said it was bad.',
      ['indirect it was bad | The Prime Minister, Paul Ortega | said | Paul Ortega'],
    ],
    [
      'in capitals behind a possessive',
      '“It is bad,” said Norway’s Foreign Minister, Paul Ortega.',
      ['direct “It is bad,” | Norway’s Foreign Minister, Paul Ortega | said | Paul Ortega'],
    ],
  ])('%s: %s', (_kind, text, expected) => checkQuotes(text, expected, 'en'));
});

describe('English press: a phrase ends at its verb', () => {
  test.each<[string, string, string[]]>([
    [
      'a number behind the verb',
      'The firm employs 400 people. “We will pay,” it said.',
      ['direct “We will pay,” | it | said | The firm'],
    ],
    [
      'an article behind the verb',
      'The agency runs the ferry. “We will pay,” it said.',
      ['direct “We will pay,” | it | said | The agency'],
    ],
  ])('%s: %s', (_kind, text, expected) => checkQuotes(text, expected, 'en'));
});
