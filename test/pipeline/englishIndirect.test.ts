import { describe, test } from 'vitest';
import { checkQuotes } from '../support/quotes';

/** What is reported without marks: by an infinitive or gerund, or through somebody who quotes. */
describe('English press: infinitives, gerunds and reports of reports', () => {
  test.each<[string, string, string[]]>([
    [
      'infinitive content',
      'The union vowed to fight the closure in court.',
      ['indirect to fight the closure in court | The union | vowed | The union'],
    ],
    [
      'infinitive content',
      'Elena Brandt, facing re-election, has pledged on Monday never to raise fares again.',
      ['indirect never to raise fares again | Elena Brandt | pledged | Elena Brandt'],
    ],
    [
      'infinitive content',
      'The airline claims to have carried 12 million passengers.',
      ['indirect to have carried 12 million passengers | The airline | claims | The airline'],
    ],
    [
      'infinitive content',
      '“We are ready,” said Anna Weiss, vowing to hold the line.',
      [
        'direct “We are ready,” | Anna Weiss | said | Anna Weiss',
        'indirect to hold the line | Anna Weiss | vowing | Anna Weiss',
      ],
    ],
    [
      'how somebody came to speak',
      'Elena Brandt took to Twitter to say the plan was dead.',
      ['indirect the plan was dead | Elena Brandt | say | Elena Brandt'],
    ],
    [
      'how somebody came to speak',
      'Elena Brandt wrote to the council to say she would resign.',
      ['indirect she would resign | Elena Brandt | say | Elena Brandt'],
    ],
    ['what is only expected', 'Elena Brandt is expected to say the plan is dead.', []],
    ['an act, no report', 'The committee agreed to meet again in March and refused to comment.', []],
    ['things promise nothing', 'The storm threatened to cut power to thousands of homes.', []],
    [
      'a restrictive clause states nothing',
      'Voters who threatened to leave the party stayed in the end.',
      [],
    ],
    ['nor does a modal', 'Anna Weiss may promise to cut fares. She did not vow to do it.', []],
    [
      'gerund content',
      'Mark Hale denied taking the money.',
      ['indirect taking the money | Mark Hale | denied | Mark Hale'],
    ],
    [
      'gerund content',
      'Both men admitted to having lied to investigators.',
      ['indirect having lied to investigators | Both men | admitted | Both men'],
    ],
    ['a noun in -ing', 'The company denied wrongdoing and paid the fine.', []],
    [
      'said to have said',
      'The king is reported to have told guests that he was tired.',
      ['indirect that he was tired | The king | told | The king'],
    ],
    [
      'said to have said',
      'Carla Voss is alleged by two witnesses to have said: “You will never find it.”',
      ['direct “You will never find it.” | Carla Voss | said | Carla Voss'],
    ],
    [
      'said to have said',
      'The envoy claims to have told the court that he was abroad.',
      ['indirect to have told the court that he was abroad | The envoy | claims | The envoy'],
    ],
    [
      'quoted as saying',
      'The general was quoted as saying no decision had been taken.',
      ['indirect no decision had been taken | The general | saying | The general'],
    ],
    [
      'quoted as saying',
      'Mark Lee was quoted by local media as saying that he had no regrets.',
      ['indirect that he had no regrets | Mark Lee | saying | Mark Lee'],
    ],
    [
      'quoted as saying',
      '“We have lost contact,” Juan Soto was quoted as saying by the agency.',
      ['direct “We have lost contact,” | Juan Soto | saying | Juan Soto'],
    ],
    [
      'somebody quotes somebody',
      'The paper quoted Jana Weber as saying: “We were never told.”',
      ['direct “We were never told.” | Jana Weber | saying | Jana Weber'],
    ],
    [
      'somebody quotes somebody',
      'The broadcaster cited a senior official as saying the town had been retaken.',
      ['indirect the town had been retaken | a senior official | saying | a senior official'],
    ],
    [
      'somebody quotes somebody',
      '“We have lost contact,” the agency quoted Juan Soto as saying.',
      ['direct “We have lost contact,” | Juan Soto | saying | Juan Soto'],
    ],
  ])('%s: %s', (_, text, expected) => checkQuotes(text, expected, 'en'));
});
