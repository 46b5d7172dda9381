import { describe, test } from 'vitest';
import { checkQuotes } from '../support/quotes';

/** Each construction of the press in several shapes: what opens it, its marks, its verb and the length of its subject vary. */
describe('English press: pieces, sequels, and what is no speech', () => {
  test.each<[string, string, string[]]>([
    [
      'a clause that opens the sentence has a subject of its own',
      'While Anne Kerr called it “dead”, Paul Marsh said it was “alive”.',
      [
        'fragment “dead” | Anne Kerr | called | Anne Kerr',
        'fragment “alive” | Paul Marsh | said | Paul Marsh',
      ],
    ],
    [
      'a graded participle in front of the name',
      '“We will appeal,” said a visibly shaken Anne Kerr.',
      ['direct “We will appeal,” | a visibly shaken Anne Kerr | said | Anne Kerr'],
    ],
    [
      'the outer verb without that',
      'Paul Marsh said the autopsy did not determine it, but “we’re sure of at least several months.”',
      ['fragment “we’re sure of at least several months.” | Paul Marsh | said | Paul Marsh'],
    ],
    [
      'a day between a titled subject and its verb',
      'Norwegian President Paul Marsh Saturday called the city “the key” and said peace would not come.',
      [
        'fragment “the key” | Norwegian President Paul Marsh | called | Paul Marsh',
        'indirect peace would not come | Norwegian President Paul Marsh | said | Paul Marsh',
      ],
    ],
    [
      'gerund and participle continuation',
      'The firm apologised for the delay, saying it would refund all passengers.',
      ['indirect it would refund all passengers | The firm | saying | The firm'],
    ],
    [
      'gerund and participle continuation',
      'Paul Ortega said the bridge was safe, adding: “Inspectors will return in May.”',
      [
        'indirect the bridge was safe | Paul Ortega | said | Paul Ortega',
        'direct “Inspectors will return in May.” | Paul Ortega | adding | Paul Ortega',
      ],
    ],
    [
      'gerund and participle continuation',
      'Arguing that the law was “unworkable,” Anja Holm urged ministers to drop it.',
      ['fragment “unworkable,” | Anja Holm | Arguing | Anja Holm'],
    ],
    [
      'subject and verb behind the content',
      'The roof collapsed on Monday, Paul Marsh said.',
      ['indirect The roof collapsed on Monday | Paul Marsh | said | Paul Marsh'],
    ],
    [
      'subject and verb behind the content',
      'Nobody knows the cause, the agency announced on Monday.',
      ['indirect Nobody knows the cause | the agency | announced | the agency'],
    ],
    [
      'source between two clauses',
      'Two people died, according to police, and five were hurt.',
      ['indirect Two people died | police | according to | police'],
    ],
    [
      'coordinated verb',
      'Anja Holm praised the negotiators but warned the deal “could still collapse.”',
      ['fragment “could still collapse.” | Anja Holm | warned | Anja Holm'],
    ],
    [
      'coordinated verb',
      'Anja Holm said that “it was awful” and that she “would never forget.”',
      [
        'fragment “it was awful” | Anja Holm | said | Anja Holm',
        'fragment “would never forget.” | Anja Holm | said | Anja Holm',
      ],
    ],
    [
      'fragment as object or attribute',
      'Anja Holm described the strike as “reckless” and “illegal.”',
      [
        'fragment “reckless” | Anja Holm | described | Anja Holm',
        'fragment “illegal.” | Anja Holm | described | Anja Holm',
      ],
    ],
    [
      'fragment as object or attribute',
      'The group called for an “immediate ceasefire.”',
      ['fragment “immediate ceasefire.” | The group | called for | The group'],
    ],
    [
      'fragment as object or attribute',
      'Derek Boyle accused the council of “burying its head in the sand.”',
      ['fragment “burying its head in the sand.” | Derek Boyle | accused | Derek Boyle'],
    ],
    [
      'passive agent',
      'The plan was branded “a farce” by union leaders.',
      ['fragment “a farce” | union leaders | branded | union leaders'],
    ],
    [
      'passive agent',
      'Anja Holm was accused of “betrayal” by members of her own party.',
      ['fragment “betrayal” | members of her own party | accused | members of her own party'],
    ],
    [
      'passive agent',
      'Anja Holm has been called “the iron lady of Oslo” by her opponents.',
      ['fragment “the iron lady of Oslo” | her opponents | called | her opponents'],
    ],
    [
      'colon',
      'Anja Holm tweeted: “We will not be intimidated.”',
      ['direct “We will not be intimidated.” | Anja Holm | tweeted | Anja Holm'],
    ],
    [
      'colon',
      'A statement from the family read: “We are heartbroken.”',
      ['direct “We are heartbroken.” | A statement from the family | read | A statement from the family'],
    ],
    [
      'colon',
      'In a statement, the family said: “We are heartbroken.”',
      ['direct “We are heartbroken.” | the family | said | the family'],
    ],
    [
      'any inverted verb is a cue',
      '“That’s rubbish,” rasped Derek Boyle.',
      ['direct “That’s rubbish,” | Derek Boyle | rasped | Derek Boyle'],
    ],
    [
      'any inverted verb is a cue',
      '“That’s rubbish,” the farmer huffed.',
      ['direct “That’s rubbish,” | the farmer | huffed | the farmer'],
    ],
    [
      'floating quote',
      '“We tried everything,” Tom Haller said. “Nothing worked. We just have to wait.”',
      [
        'direct “We tried everything,” | Tom Haller | said | Tom Haller',
        'direct “Nothing worked. We just have to wait.” | - | - | Tom Haller',
      ],
    ],
    [
      'floating quote',
      'Tom Haller said the river rose in an hour.\n\n“We took the children and ran.”',
      [
        'indirect the river rose in an hour | Tom Haller | said | Tom Haller',
        'direct “We took the children and ran.” | - | - | Tom Haller',
      ],
    ],
    [
      'another person before a floating quote',
      '“The river rose in an hour,” Tom Haller said.\n\nAnne Kerr lost her boat. “It was all I had.”',
      [
        'direct “The river rose in an hour,” | Tom Haller | said | Tom Haller',
        'direct “It was all I had.” | - | - | -',
      ],
    ],
    [
      'marks repeated by paragraph',
      '“The river rose in an hour,” Tom Haller said.\n\n“We took the children and ran.\n\n“When we came back, the house was gone.”',
      [
        'direct “The river rose in an hour,” | Tom Haller | said | Tom Haller',
        'direct “We took the children and ran. | - | - | Tom Haller',
        'direct “When we came back, the house was gone.” | - | - | Tom Haller',
      ],
    ],
    [
      'marks repeated by paragraph',
      'Tom Haller, a farmer, said: “The river rose in an hour.\n\n“When we came back, the house was gone.”',
      [
        'direct “The river rose in an hour. | Tom Haller, a farmer | said | Tom Haller',
        'direct “When we came back, the house was gone.” | - | - | Tom Haller',
      ],
    ],
    [
      'nested quotes',
      '“He told me, ‘Run for your life,’ and I ran,” Anne Kerr said.',
      ['direct “He told me, ‘Run for your life,’ and I ran,” | Anne Kerr | said | Anne Kerr'],
    ],
    [
      'nested quotes',
      '\'He told me, "Run for your life," and I ran,\' Anne Kerr said.',
      ['direct \'He told me, "Run for your life," and I ran,\' | Anne Kerr | said | Anne Kerr'],
    ],
    [
      'brackets and ellipses inside',
      '“The [prime minister] has lost the trust of this house,” Derek Boyle said.',
      ['direct “The [prime minister] has lost the trust of this house,” | Derek Boyle | said | Derek Boyle'],
    ],
    [
      'brackets and ellipses inside',
      '“I don’t know … what to say,” said Anne Kerr (pictured).',
      ['direct “I don’t know … what to say,” | Anne Kerr (pictured) | said | Anne Kerr'],
    ],
    [
      'titles, nicknames, terms and charges are no speech',
      'The so-called “snooper’s charter” will be debated on Monday.',
      ['not-speech “snooper’s charter” | - | - | -'],
    ],
    [
      'titles, nicknames, terms and charges are no speech',
      'Mark Novak was charged with “conspiracy to defraud.”',
      ['not-speech “conspiracy to defraud.” | - | - | -'],
    ],
    [
      'titles, nicknames, terms and charges are no speech',
      'Dwayne “The Rock” Johnson attended the premiere.',
      ['not-speech “The Rock” | - | - | -'],
    ],
    [
      'titles, nicknames, terms and charges are no speech',
      'In the film “Harbour Lights,” she plays a nurse.',
      ['not-speech “Harbour Lights,” | - | - | -'],
    ],
    [
      'titles, nicknames, terms and charges are no speech',
      'The company sells “smart” light bulbs.',
      ['not-speech “smart” | - | - | -'],
    ],
    [
      'questions and answers without names',
      'Q: When did you arrive?\n\nA: In March, with my sister.\n\nQ: Was it hard?\n\nA: Very hard. We had no money.',
      [
        'direct In March, with my sister. | - | - | -',
        'direct Was it hard? | - | - | -',
        'direct Very hard. We had no money. | - | - | -',
      ],
    ],
  ])('%s: %s', (_, text, expected) => checkQuotes(text, expected, 'en'));
});
