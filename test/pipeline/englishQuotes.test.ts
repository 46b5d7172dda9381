import { describe, test } from 'vitest';
import { checkQuotes } from '../support/quotes';

/** Each construction of the press in several shapes: what opens it, its marks, its verb and the length of its subject vary. */
describe('English press', () => {
  test.each<[string, string, string[]]>([
    [
      'incise inversion: said X, title',
      '“The money simply isn’t there,” said Karen Oduya, the county’s budget director.',
      [
        'direct “The money simply isn’t there,” | Karen Oduya, the county’s budget director | said | Karen Oduya',
      ],
    ],
    [
      'incise inversion: said X, title',
      '"We will appeal," vowed defense attorney Marcus Bell.',
      ['direct "We will appeal," | defense attorney Marcus Bell | vowed | Marcus Bell'],
    ],
    [
      'incise inversion: said X, title',
      "'We are not asking for charity,' said Priya Nair, a spokeswoman for the Leeds Tenants Union.",
      [
        "direct 'We are not asking for charity,' | Priya Nair, a spokeswoman for the Leeds Tenants Union | said | Priya Nair",
      ],
    ],
    [
      'incise inversion: said X, title',
      '“Nobody told us anything,” complained a woman who gave her name only as Rosa.',
      ['direct “Nobody told us anything,” | a woman | complained | a woman'],
    ],
    [
      'subject first, with an addressee, a place and a day',
      '“The bridge is safe,” Paul Ortega, a spokesman for the Idaho Transportation Department, told reporters in Boise on Tuesday.',
      [
        'direct “The bridge is safe,” | Paul Ortega, a spokesman for the Idaho Transportation Department | told | Paul Ortega',
      ],
    ],
    [
      'subject first, with an addressee, a place and a day',
      '“We have lost everything,” Fatima Hassan, a mother of four, told the BBC by phone.',
      ['direct “We have lost everything,” | Fatima Hassan, a mother of four | told | Fatima Hassan'],
    ],
    [
      'somebody’s lawyer',
      '“They knew the risks,” the victim’s lawyer said.',
      ['direct “They knew the risks,” | the victim’s lawyer | said | the victim’s lawyer'],
    ],
    [
      'somebody’s lawyer',
      '“They knew the risks,” Novak’s lawyer, Peter Strand, said outside court.',
      ['direct “They knew the risks,” | Novak’s lawyer, Peter Strand | said | Peter Strand'],
    ],
    [
      'incise behind a question or an exclamation',
      '“Is it safe?” Anne Kerr asked.',
      ['direct “Is it safe?” | Anne Kerr | asked | Anne Kerr'],
    ],
    [
      'incise behind a question or an exclamation',
      '“Go home!” the crowd chanted.',
      ['direct “Go home!” | the crowd | chanted | the crowd'],
    ],
    [
      'incise behind a question or an exclamation',
      '“Is it safe?” asked one resident.',
      ['direct “Is it safe?” | one resident | asked | one resident'],
    ],
    [
      'two pieces sharing one cue',
      '“The plan,” Paul Ortega said, “is dead.”',
      [
        'direct “The plan,” | Paul Ortega | said | Paul Ortega',
        'fragment “is dead.” | Paul Ortega | said | Paul Ortega',
      ],
    ],
    [
      'two pieces sharing one cue',
      "'It was,' Derek Boyle admitted, 'not our finest hour.'",
      [
        "direct 'It was,' | Derek Boyle | admitted | Derek Boyle",
        "fragment 'not our finest hour.' | Derek Boyle | admitted | Derek Boyle",
      ],
    ],
    [
      'two pieces sharing one cue',
      '“If the levee goes,” said Anne Kerr, who runs the ferry, “we all go.”',
      [
        'direct “If the levee goes,” | Anne Kerr | said | Anne Kerr',
        'fragment “we all go.” | Anne Kerr | said | Anne Kerr',
      ],
    ],
    [
      'relative or dashes between subject and verb',
      'Paul Ortega – who has led the department since 2019 – said the repairs would cost $4 million.',
      ['indirect the repairs would cost $4 million | Paul Ortega | said | Paul Ortega'],
    ],
    [
      'relative or dashes between subject and verb',
      'Karen Oduya — a former teacher — said she would not run again.',
      ['indirect she would not run again | Karen Oduya — a former teacher | said | Karen Oduya'],
    ],
    [
      'relative or dashes between subject and verb',
      'Maria Gomez, whose son was among the dead, said she wanted answers.',
      ['indirect she wanted answers | Maria Gomez | said | Maria Gomez'],
    ],
    [
      'relative or dashes between subject and verb',
      'Dan Price, who was driving behind the bus when it crashed, said: “I saw smoke.”',
      ['direct “I saw smoke.” | Dan Price | said | Dan Price'],
    ],
    [
      'two appositions',
      'Senator Rob Ames, a Republican from Ohio who opposes the bill, called it “a giveaway to the banks.”',
      ['fragment “a giveaway to the banks.” | Senator Rob Ames, a Republican from Ohio | called | Rob Ames'],
    ],
    [
      'two appositions',
      'Former health minister Ola Berg, now a professor at Uppsala, told the committee the virus had been spreading for weeks.',
      [
        'indirect the virus had been spreading for weeks | Former health minister Ola Berg, now a professor at Uppsala | told | Ola Berg',
      ],
    ],
    [
      'as X put it',
      'As Tom Haller put it, “you can’t farm dust.”',
      ['fragment “you can’t farm dust.” | Tom Haller | put it | Tom Haller'],
    ],
    [
      'as X put it',
      'The deal was, as one diplomat put it, “dead on arrival.”',
      ['fragment “dead on arrival.” | one diplomat | put it | one diplomat'],
    ],
    [
      'as X put it',
      '“A slow-motion disaster,” as Anne Kerr put it.',
      ['direct “A slow-motion disaster,” | Anne Kerr | put it | Anne Kerr'],
    ],
    [
      'in X’s words',
      'In Anne Kerr’s words, the ferry is “a lifeline.”',
      ['fragment “a lifeline.” | Anne Kerr | In | Anne Kerr'],
    ],
    [
      'in X’s words',
      'In the words of Mayor Paul Ortega, it was “a bad day for Boise.”',
      ['fragment “a bad day for Boise.” | Mayor Paul Ortega | In the words of | Paul Ortega'],
    ],
    [
      'according to',
      'The suspect, according to police, fled on foot and was arrested an hour later.',
      ['indirect fled on foot and was arrested an hour later | police | according to | police'],
    ],
    [
      'according to',
      'The man had entered through a window, according to a law enforcement official close to the inquiry.',
      [
        'indirect The man had entered through a window | a law enforcement official close to the inquiry | according to | a law enforcement official close to the inquiry',
      ],
    ],
    [
      'according to',
      'More than 300 homes were destroyed in the fire, according to the report.',
      ['indirect More than 300 homes were destroyed in the fire | the report | according to | the report'],
    ],
    [
      'indirect speech, the incise at the end',
      'The ship had been at sea for nine days, officials said on Monday.',
      ['indirect The ship had been at sea for nine days | officials | said | officials'],
    ],
    [
      'indirect speech, the incise at the end',
      'Rates will stay where they are for now, the bank’s governor told lawmakers.',
      ['indirect Rates will stay where they are for now | the bank’s governor | told | the bank’s governor'],
    ],
    [
      'indirect speech, the incise at the end',
      'The fire broke out shortly after midnight, said fire chief Ellen Moss.',
      ['indirect The fire broke out shortly after midnight | fire chief Ellen Moss | said | Ellen Moss'],
    ],
    [
      'indirect speech, the incise in the midst',
      'The plan, Anja Holm said, would cost the state 40 million kroner a year.',
      ['indirect would cost the state 40 million kroner a year | Anja Holm | said | Anja Holm'],
    ],
    [
      'indirect speech, the incise in the midst',
      'The bridge, officials say, will reopen in June.',
      ['indirect will reopen in June | officials | say | officials'],
    ],
    [
      'indirect speech, the incise in the midst',
      'If the levee breaks, Tom Haller said, the whole valley will flood.',
      ['indirect the whole valley will flood | Tom Haller | said | Tom Haller'],
    ],
    [
      'indirect speech, verbs of doubt and belief',
      'Prosecutors allege Mark Novak hid $3 million in offshore accounts.',
      ['indirect Mark Novak hid $3 million in offshore accounts | Prosecutors | allege | Prosecutors'],
    ],
    [
      'indirect speech, verbs of doubt and belief',
      'Critics argue the law will do little to curb pollution.',
      ['indirect the law will do little to curb pollution | Critics | argue | Critics'],
    ],
    [
      'indirect speech, verbs of doubt and belief',
      'Scientists believe the comet formed beyond Neptune.',
      ['indirect the comet formed beyond Neptune | Scientists | believe | Scientists'],
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
