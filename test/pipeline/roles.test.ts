import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../server/src/core/analysis';
import { analyseText } from '../support/inMemory';

/** Checks what the article says that people are: `name: role; role`, in document order. */
function checkRoles(text: string, expected: readonly string[], language: LanguageCode): void {
  const { entities } = analyseText(text, language);
  expect(
    entities.flatMap(({ name, type, role, roles = role === undefined ? [] : [role] }) =>
      type === 'person' && roles.length > 0 ? [`${name}: ${roles.join('; ')}`] : [],
    ),
  ).toEqual(expected);
}

describe('French', () => {
  test.each<[string, string, string[]]>([
    [
      'every function that the article states is kept',
      'Hier, le président français Emmanuel Macron a parlé. Emmanuel Macron, ancien ministre de l’Economie, a souri.',
      ['Emmanuel Macron: président français; ancien ministre de l’Economie'],
    ],
    ['a rank', 'L’ex-Premier ministre Édouard Philippe a parlé.', ['Édouard Philippe: ex-Premier ministre']],
    [
      'a complement in capitals',
      'L’ambassadeur aux Etats-Unis Paul Morin a parlé.',
      ['Paul Morin: ambassadeur aux Etats-Unis'],
    ],
    ['behind an age', 'Hier, Paul Morin, 45 ans, maire de Brest, a parlé.', ['Paul Morin: maire de Brest']],
    [
      'the function of the one named before the comma',
      'Le porte-parole Paul Morin, Anne Vidal et Luc Roy ont parlé.',
      ['Paul Morin: porte-parole'],
    ],
    [
      'the function of the one named before the comma, with an adjective',
      'Soutenu par la chancelière allemande Anne Vidal, Paul Morin a parlé.',
      ['Anne Vidal: chancelière allemande'],
    ],
    [
      'a body that complements the function before the comma',
      'La directrice générale de Norvia, Anne Vidal, a parlé.',
      ['Anne Vidal: directrice générale de Norvia'],
    ],
  ])('%s', (_, text, expected) => checkRoles(text, expected, 'fr'));
});

describe('English', () => {
  test.each<[string, string, string[]]>([
    ['two words', 'On Monday Prime Minister Keir Starmer spoke.', ['Keir Starmer: Prime Minister']],
    [
      'a portfolio',
      'Secretary of State for Education Anne Kerr spoke.',
      ['Anne Kerr: Secretary of State for Education'],
    ],
    ['former', 'On Monday, former Fed chair Janet Yellen spoke.', ['Janet Yellen: former Fed chair']],
    [
      'an acronym opens',
      'EU foreign policy chief Josep Borrell left.',
      ['Josep Borrell: EU foreign policy chief'],
    ],
    [
      'a capital opens',
      'Labour leader Keir Starmer met Scottish politician John Swinney.',
      ['Keir Starmer: Labour leader'],
    ],
    [
      'two peoples',
      'Visiting British Prime Minister Keir Starmer met French President Emmanuel Macron.',
      ['Keir Starmer: British Prime Minister', 'Emmanuel Macron: French President'],
    ],
    ['a verb in front', 'Critics met party leader Keir Starmer in Leeds.', ['Keir Starmer: party leader']],
    ['a possessive in front', 'Acme’s chief executive Paul Marsh left.', ['Paul Marsh: chief executive']],
    [
      'a comma behind the function',
      'The chief executive of Acme, Paul Marsh, resigned.',
      ['Paul Marsh: chief executive of Acme'],
    ],
    [
      'behind the name',
      'Paul Marsh, the former mayor of Leeds, was there.',
      ['Paul Marsh: former mayor of Leeds'],
    ],
    [
      'behind the name with a possessive',
      'Josep Borrell, the EU’s foreign policy chief, left.',
      ['Josep Borrell: EU’s foreign policy chief'],
    ],
    ['behind an age', 'Paul Marsh, 54, a teacher from Leeds, left.', ['Paul Marsh: teacher from Leeds']],
    [
      'the next of a list',
      'Police questioned Paul Marsh, President Barack Obama and Anne Kerr.',
      ['Barack Obama: President'],
    ],
    ['a prefix', 'Then-president Donald Trump spoke.', ['Donald Trump: Then-president']],
  ])('%s', (_, text, expected) => checkRoles(text, expected, 'en'));
});
