import { describe, test } from 'vitest';
import { checkQuotes } from '../support/quotes';

/** Reported speech without marks in front of the incise that closes its sentence. */
describe('English press: incises that close a sentence', () => {
  test.each<[string, string, string[]]>([
    [
      'a present in front',
      'The road separates two towns, Marsh said.',
      ['indirect The road separates two towns | Marsh | said | Marsh'],
    ],
    [
      'a bearer behind a noun in -ing',
      'All got out safely, building owner Jane Marsh said.',
      ['indirect All got out safely | building owner Jane Marsh | said | Jane Marsh'],
    ],
    [
      'an apposition to the subject',
      'The plan is dead, Tom Hale, the party’s leader, said on Monday.',
      ['indirect The plan is dead | Tom Hale, the party’s leader | said | Tom Hale'],
    ],
    [
      'another verb that reports in front',
      'A study found that the bridge was safe, Marsh said.',
      ['indirect A study found that the bridge was safe | Marsh | said | Marsh'],
    ],
    [
      'the narrator adds to it',
      'The bridge was old, Marsh said, citing a survey.',
      ['indirect The bridge was old | Marsh | said | Marsh'],
    ],
    [
      'the narrator adds to it',
      'It took some getting used to, Jane Marsh said – mostly the noise.',
      ['indirect It took some getting used to | Jane Marsh | said | Jane Marsh'],
    ],
    [
      'the means',
      'The bridge is safe, Jane Marsh said via e-mail.',
      ['indirect The bridge is safe | Jane Marsh | said | Jane Marsh'],
    ],
    [
      'a document',
      'Men removed the doors of eight houses, a police report said on Monday.',
      ['indirect Men removed the doors of eight houses | a police report | said | a police report'],
    ],
    [
      'no noun of the form of a verb',
      'Lawmakers voted for the plan, moved on and toughen rules on drivers.',
      [],
    ],
    ['no complement of a view', 'Marsh is reportedly moved by the oil man’s view of the world.', []],
    ['a singular has no bare present', 'Marsh was the only missing person report that the police had.', []],
    [
      'a noun of the form of a verb in front of its verb',
      'A dealer was arrested after the raid, security reports said.',
      ['indirect A dealer was arrested after the raid | security reports | said | security reports'],
    ],
    [
      'another clause behind it',
      'The man was stung on his face, Allison said, and firefighters came.',
      ['indirect The man was stung on his face | Allison | said | Allison'],
    ],
    [
      'what the speaker is, in words joined by a stroke',
      'Half of the score will be based on their sales, said Anne Lemons, queen/princess coordinator.',
      ['indirect Half of the score will be based on their sales | Anne Lemons | said | Anne Lemons'],
    ],
    ['an agent', 'The Norda Trust, established in 1995 by the founders, received a grant.', []],
    ['a noun behind a comma', 'Sales fell because of the strike, state laws require that it be so.', []],
    ['an object of an infinitive', 'The board began to take public comment on a rule that would be new.', []],
    [
      'a bearer with a title behind the verb',
      'As a child Buck was keen on animals, said Leeds Zoo Director Jane Marsh in an e-mail.',
      ['indirect As a child Buck was keen on animals | Leeds Zoo Director Jane Marsh | said | Jane Marsh'],
    ],
    ['no relative clause', 'The boy was found by two officers, who responded to the call.', []],
    [
      'no addition without a verb of its own',
      'Prices rose as the storm, a category 5, threatened the coast.',
      [],
    ],
  ])('%s', (_, text, expected) => checkQuotes(text, expected, 'en'));
});
