import { describe, test } from 'vitest';
import { checkQuotes } from '../support/quotes';

/** What is said without `that`, whatever the clause begins with or stands behind. */
describe('English press: clauses without that', () => {
  test.each<[string, string, string[]]>([
    [
      'a sum of money',
      'Anne Mayes said $600,000 for the project was approved.',
      ['indirect $600,000 for the project was approved | Anne Mayes | said | Anne Mayes'],
    ],
    [
      'a graded noun',
      'Anne Mayes says further expansion is not safe.',
      ['indirect further expansion is not safe | Anne Mayes | says | Anne Mayes'],
    ],
    [
      'a relative clause that is its subject’s',
      'Anne Mayes says the coal that can be reached in the mine is gone.',
      ['indirect the coal that can be reached in the mine is gone | Anne Mayes | says | Anne Mayes'],
    ],
    [
      'an age within it',
      'Authorities say Eberhart, 45, attacked an officer with a knife.',
      ['indirect Eberhart, 45, attacked an officer with a knife | Authorities | say | Authorities'],
    ],
    [
      'behind bare nouns',
      'Police sources said officers arrested a dealer. They said he was hurt.',
      [
        'indirect officers arrested a dealer | Police sources | said | Police sources',
        'indirect he was hurt | They | said | Police sources',
      ],
    ],
    [
      'a body without article',
      'Officials said police arrested a dealer.',
      ['indirect police arrested a dealer | Officials | said | Officials'],
    ],
    [
      'behind an adjunct with a comma',
      'Officers say in the last three months, 95 children have been charged.',
      ['indirect 95 children have been charged | Officers | say | Officers'],
    ],
    [
      'there is',
      'The head of the union, Jane Marsh, says there is a problem.',
      ['indirect there is a problem | The head of the union, Jane Marsh | says | Jane Marsh'],
    ],
    [
      'a second verb of finding within it',
      'Many Republicans say the plan is bad and may not find backers.',
      ['indirect the plan is bad and may not find backers | Many Republicans | say | Republicans'],
    ],
    [
      'a plural without article',
      'Tom Haller said different schools need different rules.',
      ['indirect different schools need different rules | Tom Haller | said | Tom Haller'],
    ],
    ['no clause', 'Tom Haller said thanks to voters.', []],
    [
      'a relative clause inside',
      'Tom Haller said another part that they like is the music.',
      ['indirect another part that they like is the music | Tom Haller | said | Tom Haller'],
    ],
    [
      'behind an apposition',
      'Jane Marsh, a nurse, said the arts help students.',
      ['indirect the arts help students | Jane Marsh, a nurse | said | Jane Marsh'],
    ],
    [
      'no addressee',
      'Tom Haller warned the plan would cost jobs.',
      ['indirect the plan would cost jobs | Tom Haller | warned | Tom Haller'],
    ],
    [
      'an indirect question',
      'Reporters asked why the road had been closed.',
      ['indirect why the road had been closed | Reporters | asked | Reporters'],
    ],
    [
      'an indirect question',
      'The judge asked whether the money could be returned.',
      ['indirect whether the money could be returned | The judge | asked | The judge'],
    ],
    [
      'a number with what belongs to it',
      'The health ministry said at least 10 people were killed.',
      ['indirect at least 10 people were killed | The health ministry | said | The health ministry'],
    ],
    ['a number with what belongs to it', 'Tom Haller told the story about two men who were lost.', []],
    [
      'behind place and day',
      'The minister said in an interview he would resign.',
      ['indirect he would resign | The minister | said | The minister'],
    ],
    [
      'behind place and day',
      'The minister told reporters in Oslo on Monday the plan was dead.',
      ['indirect the plan was dead | The minister | told | The minister'],
    ],
    [
      'behind place and day',
      '“No,” Anne Kerr said at a rally the party was holding.',
      ['direct “No,” | Anne Kerr | said | Anne Kerr'],
    ],
    [
      'an addressee without article',
      'Peter Nash told investors sales would recover.',
      ['indirect sales would recover | Peter Nash | told | Peter Nash'],
    ],
    [
      'an incise in front of a past in -ed',
      'Paul Novak, prosecutors say, laundered the money through Cyprus.',
      ['indirect laundered the money through Cyprus | prosecutors | say | prosecutors'],
    ],
    [
      'what is written on something',
      'A banner read “Enough is enough.”',
      ['fragment “Enough is enough.” | A banner | read | A banner'],
    ],
    ['what is written on something', 'Anne Kerr read “Emma” twice.', ['not-speech “Emma” | - | - | -']],
    [
      'bare nouns close the sentence',
      'The roof had leaked for years, police said.',
      ['indirect The roof had leaked for years | police | said | police'],
    ],
    [
      'a circumstance behind the verb of an incise',
      '“We will be ready,” Tom Haller, a farmer, said as he loaded his truck.',
      ['direct “We will be ready,” | Tom Haller, a farmer | said | Tom Haller'],
    ],
    [
      'a source with a noun of the form of a verb',
      'According to reports from the Norda agency, the border has been closed.',
      [
        'indirect the border has been closed | reports from the Norda agency | According to | reports from the Norda agency',
      ],
    ],
    [
      'words on a sign',
      '“Good luck,” Anne Kerr said, pointing at the “Exit” sign.',
      ['direct “Good luck,” | Anne Kerr | said | Anne Kerr', 'not-speech “Exit” | - | - | -'],
    ],
  ])('%s: %s', (_, text, expected) => checkQuotes(text, expected, 'en'));
});
