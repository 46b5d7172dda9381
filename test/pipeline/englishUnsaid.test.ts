import { describe, test } from 'vitest';
import { checkQuotes } from '../support/quotes';

/** Each kind in several shapes: what stands behind a verb of saying, and nobody has said. */
describe('English press: what is not said', () => {
  test.each<[string, string, string[]]>([
    ['denied', 'The firm never officially said that the plant would close.', []],
    ['denied', "The ministry didn't confirm that the bridge would reopen.", []],
    ['denied', 'The study did not find that coffee harms anyone.', []],
    [
      'a verb of denying says something when it is denied',
      'Oduya never denied that the fee was high.',
      ['indirect that the fee was high | Oduya | denied | Oduya'],
    ],
    ['what was not done', 'Ortega declined to say that he would resign.', []],
    ['what was not done', 'Officials have yet to confirm that the pump failed.', []],
    ['what was not done', 'The mayor failed to mention that the roof leaked.', []],
    ['what may be said', 'Critics might say that the plan is mad.', []],
    ['what may be said', 'Some people would argue that the plan is mad.', []],
    [
      'what came later',
      'Ortega would later say that the plan was mad.',
      ['indirect that the plan was mad | Ortega | say | Ortega'],
    ],
    ['supposed', 'If the mayor says that the plan is dead, the vote is off.', []],
    ['asked', 'Do experts believe that the plan works?', []],
    ['nobody', 'Nobody claims that the plan is perfect.', []],
    ['nobody', 'Neither company confirmed that a deal was near.', []],
    ['people in general', 'People say that the lake is haunted.', []],
    ['people in general', 'Anyone who says that the plan is perfect is wrong.', []],
    [
      'certain people',
      'People in the valley said that the lake was haunted.',
      ['indirect that the lake was haunted | People in the valley | said | People in the valley'],
    ],
    ['a noun of the same form', 'One answer is that nobody paid for the road.', []],
  ])('%s: %s', (_kind, text, expected) => checkQuotes(text, expected, 'en'));
});

describe('English press: when and why it was said', () => {
  test.each<[string, string, string[]]>([
    [
      'behind an incise',
      '“It was fine,” Marsh said when asked if the plan had worked.',
      ['direct “It was fine,” | Marsh | said | Marsh'],
    ],
    [
      'behind an incise',
      '"I am done," Marsh said while the crowd was still cheering.',
      ['direct "I am done," | Marsh | said | Marsh'],
    ],
    [
      'behind a comma outside the marks',
      "'I am done', the mayor said as she was leaving the court.",
      ["direct 'I am done' | the mayor | said | the mayor"],
    ],
    [
      'in front',
      'Asked whether he would go, Marsh said the vote was lost.',
      ['indirect the vote was lost | Marsh | said | Marsh'],
    ],
    ['no source', 'The mayor smiled when asked if the plan had worked.', []],
    [
      'a clause in front ends at its comma',
      'Before the mayor said that the plan was dead, protesters gathered.',
      ['indirect that the plan was dead | the mayor | said | the mayor'],
    ],
    ['the verb has its object', 'Marsh said it when the plan failed.', []],
  ])('%s: %s', (_kind, text, expected) => checkQuotes(text, expected, 'en'));
});
