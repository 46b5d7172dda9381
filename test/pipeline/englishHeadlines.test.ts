import { describe, test } from 'vitest';
import { checkQuotes } from '../support/quotes';

/** What stands first or alone: headlines without verbs, and verbs in front of their subject. */
describe('English press: headlines', () => {
  const body = '\n\nThe council met on Monday.';

  test.each<[string, string, string[]]>([
    [
      'a source and a colon',
      'Mayor: city is “on the brink”',
      ['fragment “on the brink” | Mayor | - | Mayor'],
    ],
    [
      'the words and a colon',
      '“We will not pay”: Karen Oduya defies court',
      ['direct “We will not pay” | Karen Oduya | - | Karen Oduya'],
    ],
    [
      'the words and a colon',
      "'We were lied to': families demand answers over bridge",
      ["direct 'We were lied to' | families | - | families"],
    ],
    [
      'the words and a dash',
      "'We were lied to' – families of victims",
      ["direct 'We were lied to' | families of victims | - | families of victims"],
    ],
    [
      'a participle',
      'Karen Oduya “delighted” by court ruling',
      ['fragment “delighted” | Karen Oduya | - | Karen Oduya'],
    ],
    [
      'an object',
      "Oduya hits out at 'shameful' ruling",
      ["fragment 'shameful' | Oduya | hits out at | Oduya"],
    ],
    ['a thing', '“Aurora”: ferry leaves on Monday', ['not-speech “Aurora” | - | - | -']],
  ])('%s: %s', (_kind, text, expected) => checkQuotes(text + body, expected, 'en'));
});

describe('English press: a verb that opens its sentence', () => {
  test.each<[string, string, string[]]>([
    [
      'a name',
      'Said Ortega: “We did what we could.”',
      ['direct “We did what we could.” | Ortega | Said | Ortega'],
    ],
    [
      'a name with its function',
      'Said Paul Ortega, a farmer from Boise: “We did what we could.”',
      ['direct “We did what we could.” | Paul Ortega, a farmer from Boise | Said | Paul Ortega'],
    ],
    [
      'a comma in front of the marks',
      'Adds Karen Oduya, "We did what we could."',
      ['fragment "We did what we could." | Karen Oduya | Adds | Karen Oduya'],
    ],
    [
      'a noun behind a conjunction',
      'The road is closed. And asked one resident: “What now?”',
      ['direct “What now?” | one resident | asked | one resident'],
    ],
    [
      'a place behind the subject',
      'Wrote Ortega in his diary: “Nobody came.”',
      ['direct “Nobody came.” | Ortega | Wrote | Ortega'],
    ],
  ])('%s: %s', (_kind, text, expected) => checkQuotes(text, expected, 'en'));
});
