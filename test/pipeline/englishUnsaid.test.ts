import { describe, test } from 'vitest';
import { checkQuotes } from '../support/quotes';

/** Each kind in several shapes: what stands behind a verb of saying, and nobody has said. */
describe('English press: what is not said', () => {
  test.each<[string, string, string[]]>([
    ['a noun behind a verb', 'Tom Hale rejected claims that hackers helped him.', []],
    ['a noun behind a verb', 'Tom Hale dismissed US claims that hackers helped him.', []],
    [
      'a title with a verb behind it',
      '“Aurora” tells the story of a diver.',
      ['not-speech “Aurora” | - | - | -'],
    ],
    [
      'what something is called',
      'Most schools have no policies – dubbed “reduction plans” – for that.',
      ['not-speech “reduction plans” | - | - | -'],
    ],
    ['a find of something', 'When he found his brother he had no words.', []],
    ['denied', 'The firm never officially said that the plant would close.', []],
    ['denied', "The ministry didn't confirm that the bridge would reopen.", []],
    ['denied', 'The study did not find that coffee harms anyone.', []],
    [
      'a verb of denying says something when it is denied',
      'Oduya never denied that the fee was high.',
      ['indirect that the fee was high | Oduya | denied | Oduya'],
    ],
    ['what was not done', 'Ortega declined to say that he would resign.', []],
    ['what is being avoided', 'Ortega is avoiding to say that he would resign.', []],
    ['what was not done', 'Officials have yet to confirm that the pump failed.', []],
    ['what was not done', 'The mayor failed to mention that the roof leaked.', []],
    ['what may be said', 'Critics might say that the plan is mad.', []],
    ['what may be said', 'Some people would argue that the plan is mad.', []],
    [
      'what was done',
      'Ortega went on to say that the plan works.',
      ['indirect that the plan works | Ortega | say | Ortega'],
    ],
    [
      'what came later',
      'Ortega would later say that the plan was mad.',
      ['indirect that the plan was mad | Ortega | say | Ortega'],
    ],
    [
      'what came later',
      '“It works,” Karen Oduya would later say.',
      ['direct “It works,” | Karen Oduya | say | Karen Oduya'],
    ],
    [
      'what is to come',
      'Ortega will announce on Monday that the bridge is safe.',
      ['indirect that the bridge is safe | Ortega | announce | Ortega'],
    ],
    ['what time tells', 'Only time will tell whether the plan works.', []],
    ['what goes on', 'Since the team left in May, the work it began will continue.', []],
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

describe('English press: which verb has which subject and content', () => {
  test.each<[string, string, string[]]>([
    [
      'there is',
      'Ortega said there were fears that the roof would fall.',
      ['indirect there were fears that the roof would fall | Ortega | said | Ortega'],
    ],
    [
      'a pronoun and a second clause',
      'The aide said they apply to letters that nobody reads.',
      ['indirect they apply to letters that nobody reads | The aide | said | The aide'],
    ],
    ['no clause', 'The firm continues a long tradition of related fairs.', []],
    ['no clause', 'The mayor declared the truce after a rocket was fired.', []],
    ['no clause', 'The mayor said no to the plan and the vote was lost.', []],
    ['a noun of the form of a verb', 'Bell is already demanding claims that the roof leaked.', []],
    ['a noun of the form of a verb', 'Bell wrote this posting because the roof was open.', []],
    [
      'a bare form goes on from an infinitive',
      'Bell said that he would stay and continue the fight.',
      ['indirect that he would stay and continue the fight | Bell | said | Bell'],
    ],
    [
      'a second verb of the first subject',
      'Critics say the plan is bad and warn that it will fail.',
      [
        'indirect the plan is bad | Critics | say | Critics',
        'indirect that it will fail | Critics | warn | Critics',
      ],
    ],
    [
      'a relative clause within an addition',
      'Anja Holm, a refugee from what is today Serbia, said the roof leaked.',
      ['indirect the roof leaked | Anja Holm, a refugee from what is today Serbia | said | Anja Holm'],
    ],
    [
      'a day behind the verb',
      'The roof leaked on two floors, the firm announced this week.',
      ['indirect The roof leaked on two floors | the firm | announced | the firm'],
    ],
    [
      'a short adverb',
      'When the roof fell I highly doubt it was old, Ortega flatly denied that it leaked.',
      ['indirect that it leaked | Ortega | denied | Ortega'],
    ],
  ])('%s: %s', (_kind, text, expected) => checkQuotes(text, expected, 'en'));
});

describe('English press: what is a clause, and whose', () => {
  test.each<[string, string, string[]]>([
    ['the writer', "I'll admit I wasn't expecting much from this place.", []],
    ['what could have been said', 'One could have predicted that the plan would fail.', []],
    ['no clause', 'The menu says business casual but that can be read in many ways.', []],
    ['no clause', 'The complaint accuses Orvex of breaking a 2003 deal entered into in Leeds.', []],
    ['no clause', 'The score determines the likelihood of having a disability.', []],
    ['no clause', 'The boy was shy to show that off to visitors.', []],
    ['a relative clause of a noun', 'Bell sought to write songs that could be sung by anyone.', []],
    ['a relative clause of a noun', 'Reed Live is an American talk show that was hosted by Larry Reed.', []],
    ['a noun in front of its verb', 'After the loss, doubts grew in his mind that the plan could work.', []],
    [
      'a noun for those who are told',
      'The mayor promised voters that the bridge would reopen.',
      ['indirect that the bridge would reopen | The mayor | promised | The mayor'],
    ],
    ['an object of a verb in front', 'Members shared their views, and documented the lessons learned.', []],
    ['a consequence', 'The wells were dry, so they complained to the firm.', []],
    ['a question in front', 'Talk to your adviser, see what they recommend.', []],
    ['a noun that cannot speak', 'The lake was calm, but experience tells us that storms come.', []],
    [
      'nouns in front of the subject',
      'The roof collapsed, local officials said.',
      ['indirect The roof collapsed | local officials | said | local officials'],
    ],
    [
      'nouns in front of the subject',
      'The bridge is shut, council leaders said on Monday.',
      ['indirect The bridge is shut | council leaders | said | council leaders'],
    ],
    [
      'a title with a full stop',
      'The team read the study “Lessons Learned: A Guide to Federal Prizes.”',
      ['not-speech “Lessons Learned: A Guide to Federal Prizes.” | - | - | -'],
    ],
    [
      'a clause in front without that',
      'While staff said the plan was bad, nobody listened.',
      ['indirect the plan was bad | staff | said | staff'],
    ],
  ])('%s: %s', (_kind, text, expected) => checkQuotes(text, expected, 'en'));
});
