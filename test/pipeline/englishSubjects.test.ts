import { describe, test } from 'vitest';
import { checkQuotes } from '../support/quotes';

/** What stands between commas in front of a verb is no subject, whatever it begins with. */
describe('English press: additions between a subject and its verb', () => {
  test.each<[string, string, string[]]>([
    [
      'the subject behind a participle and a relative clause',
      'Speaking for her husband, who also spoke at the meeting, Dina Abbas explained that the family relies on him.',
      ['indirect that the family relies on him | Dina Abbas | explained | Dina Abbas'],
    ],
    [
      'a place in front of a body',
      'Hartford police say the road is open.',
      ['indirect the road is open | Hartford police | say | Hartford police'],
    ],
    [
      'a body in front of a document',
      'The road is open, according to Norda County transfer records.',
      [
        'indirect The road is open | Norda County transfer records | according to | Norda County transfer records',
      ],
    ],
    [
      'the subject in a clause that is said',
      'A supervisor said Paul Novak, 55, told her the plan was “dead.”',
      ['fragment “dead.” | A supervisor | said | A supervisor'],
    ],
    [
      'a participle behind a clause that a conjunction joins',
      'Paul Novak left the room, but Dina Abbas disagreed, saying lives were at risk.',
      ['indirect lives were at risk | Dina Abbas | saying | Dina Abbas'],
    ],
    [
      'two in a relative clause',
      'Rep. Paul Novak, who spoke at the funeral for the brothers and their aunt, Dina Abbas, said he was sad.',
      ['indirect he was sad | Rep. Paul Novak | said | Paul Novak'],
    ],
    [
      'a bare form behind a plural',
      'Experts urge people to run, saying it is safe.',
      ['indirect it is safe | Experts | saying | Experts'],
    ],
    [
      'the relative’s antecedent, whoever the sentence is about',
      'Tom Hale met Dina Abbas, who said the plan was dead.',
      ['indirect the plan was dead | Dina Abbas | said | Dina Abbas'],
    ],
    [
      'the relative’s antecedent, whoever the sentence is about',
      'Tom Hale met supporters who say they want more.',
      ['indirect they want more | supporters | say | supporters'],
    ],
    [
      'behind a relative clause that ends in a particle',
      'One resident who called in said the levy was too high.',
      ['indirect the levy was too high | One resident | said | One resident'],
    ],
    [
      'a participle clause with a subject of its own',
      'Critics were many, with Tom Hale once saying it was “a joke”, and Dina Abbas branding it “theft”.',
      [
        'fragment “a joke” | Tom Hale | saying | Tom Hale',
        'fragment “theft” | Dina Abbas | branding | Dina Abbas',
      ],
    ],
    [
      'a possessive behind a noun',
      'Norvia Group chairwoman’s lawyer said the attack was planned.',
      [
        'indirect the attack was planned | Norvia Group chairwoman’s lawyer | said | Norvia Group chairwoman’s lawyer',
      ],
    ],
    [
      'behind a conjunction that opens the sentence',
      'But Dina Abbas, a nurse, said the plan was dead.',
      ['indirect the plan was dead | Dina Abbas, a nurse | said | Dina Abbas'],
    ],
    [
      'letters that look like a relative',
      'In the south, WHO says cases are falling.',
      ['indirect cases are falling | WHO | says | WHO'],
    ],
    [
      'a participle with its agent',
      'The plan, described by Dina Abbas as “dead”, was voted down.',
      ['fragment “dead” | Dina Abbas | described | Dina Abbas'],
    ],
    [
      'a body without article',
      'Authorities closed the road and said they were waiting.',
      ['indirect they were waiting | Authorities | said | Authorities'],
    ],
    [
      'an irregular participle',
      'The document, seen by the Guardian, says the owners knew.',
      ['indirect the owners knew | The document | says | The document'],
    ],
    [
      'an irregular participle',
      'The study, led by Dr Ilse Kamp, found that the lake was dead.',
      ['indirect that the lake was dead | The study | found | The study'],
    ],
    [
      'an irregular participle',
      'According to the letter, seen by the Guardian, the owners knew of the leak.',
      ['indirect the owners knew of the leak | the letter | According to | the letter'],
    ],
    [
      'an apposition with a clause of its own',
      'Dina Abbas, a refugee from what is now the border town of Kelm, called the decision “a betrayal.”',
      [
        'fragment “a betrayal.” | Dina Abbas, a refugee from what is now the border town of Kelm | called | Dina Abbas',
      ],
    ],
    [
      'an apposition with a clause of its own',
      'Dina Abbas, a nurse who works where the fire started, said she heard a bang.',
      ['indirect she heard a bang | Dina Abbas, a nurse | said | Dina Abbas'],
    ],
    [
      'an apposition to no name',
      'The bank, the country’s largest, said profits fell by 8 percent.',
      ['indirect profits fell by 8 percent | The bank | said | The bank'],
    ],
    [
      'an apposition to no name',
      'The bank, a unit of the Norda Group, said profits fell by 8 percent.',
      ['indirect profits fell by 8 percent | The bank | said | The bank'],
    ],
    [
      'neither phrase nor preposition',
      'The bank, along with two rivals, said it would appeal.',
      ['indirect it would appeal | The bank | said | The bank'],
    ],
    [
      'neither phrase nor preposition',
      'Rosa Klein, like many of her neighbours, said the noise never stopped.',
      ['indirect the noise never stopped | Rosa Klein | said | Rosa Klein'],
    ],
    [
      'a relative clause with an addition of its own',
      'Rosa Klein, whose son, Max, was hurt, said the noise never stopped.',
      ['indirect the noise never stopped | Rosa Klein | said | Rosa Klein'],
    ],
    [
      'a name that no list knows',
      'Norda, which employs 900 people, said it would close two plants.',
      ['indirect it would close two plants | Norda | said | Norda'],
    ],
    [
      'the subject of a relative clause',
      'Max Klein, whom the court called “a liar,” wept.',
      ['fragment “a liar,” | the court | called | the court'],
    ],
    [
      'the relative is the subject of what is said',
      'The bridge, which officials said was safe, collapsed on Sunday.',
      ['indirect was safe | officials | said | officials'],
    ],
    [
      'the relative is the subject of what is said',
      'She lives in a camp, which the church calls a retreat but critics say is a prison.',
      ['indirect is a prison | critics | say | critics'],
    ],
    [
      'a date in front of the verb',
      'The firm also on Tuesday said it would close two plants.',
      ['indirect it would close two plants | The firm | said | The firm'],
    ],
    [
      'a date in front of the verb',
      'The minister earlier this week said he would resign.',
      ['indirect he would resign | The minister | said | The minister'],
    ],
    [
      'a date in front of the verb',
      'Anne Kerr in 2019 said she would leave.',
      ['indirect she would leave | Anne Kerr | said | Anne Kerr'],
    ],
    [
      'a name that holds a date',
      'The Sunday Times said it would appeal.',
      ['indirect it would appeal | The Sunday Times | said | The Sunday Times'],
    ],
    [
      'how a document came about',
      'A study published in May by the bank found that prices rose.',
      ['indirect that prices rose | A study | found | A study'],
    ],
    [
      'how a document came about',
      'According to a report published on Monday by the bank, prices rose.',
      ['indirect prices rose | a report | According to | a report'],
    ],
    [
      'a gerund opens the sentence',
      'Sentencing Paul Novak to life, the judge said: “You showed no remorse.”',
      ['direct “You showed no remorse.” | the judge | said | the judge'],
    ],
    [
      'the sentence goes on behind a relative clause',
      'Paul Novak, who denies taking the money, will appeal.',
      ['indirect taking the money | Paul Novak | denies | Paul Novak'],
    ],
    [
      'no comma before the pronoun of what is said',
      'A spokesman for Norda told the BBC it would close two plants.',
      ['indirect it would close two plants | A spokesman for Norda | told | A spokesman for Norda'],
    ],
  ])('%s: %s', (_, text, expected) => checkQuotes(text, expected, 'en'));
});
