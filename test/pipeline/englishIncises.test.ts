import { describe, test } from 'vitest';
import { checkQuotes } from '../support/quotes';

/** Each construction of the press in several shapes: what opens it, its marks, its verb and the length of its subject vary. */
describe('English press: who says it beside the words', () => {
  test.each<[string, string, string[]]>([
    [
      'behind place and time',
      '“I think my favorite concerts were the two nights we had of them” in 1999, Jane Marsh said.',
      [
        'direct “I think my favorite concerts were the two nights we had of them” | Jane Marsh | said | Jane Marsh',
      ],
    ],
    [
      'a noun in front of a pronoun is not the pronoun’s',
      'Paul Marsh called himself “a little more cautious,” traits he said are good.',
      ['fragment “a little more cautious,” | he | said | Paul Marsh'],
    ],
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
  ])('%s: %s', (_, text, expected) => checkQuotes(text, expected, 'en'));
});
