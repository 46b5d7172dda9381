import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../server/src/core/analysis';
import { analyseText } from '../support/inMemory';

/** Checks whom noun phrases stand for, `phrase → name`, in document order. */
function checkNominals(text: string, expected: readonly string[], language: LanguageCode): void {
  const { mentions, entities } = analyseText(text, language);
  expect(
    mentions
      .filter(({ kind }) => kind === 'nominal')
      .map(
        ({ start, end, entity }) =>
          `${text.slice(start, end)} → ${entities.find(({ id }) => id === entity)?.name ?? '-'}`,
      ),
  ).toEqual(expected);
}

describe('French', () => {
  const macron = 'Hier, le président français Emmanuel Macron a parlé.';
  const morin = 'Le maire de Brest, Paul Morin, a ouvert le pont.';
  test.each<[string, string, string[]]>([
    [
      'a subject by a set phrase',
      `${macron} Dans la soirée, le chef de l'Etat est parti pour Berlin.`,
      ["le chef de l'Etat → Emmanuel Macron"],
    ],
    [
      'an object',
      `${macron} Une foule attendait le chef de l'État français à Berlin.`,
      ["le chef de l'État français → Emmanuel Macron"],
    ],
    [
      'a complement, without the preposition that holds its article',
      `${macron} La décision du chef de l'Etat a surpris.`,
      ["chef de l'Etat → Emmanuel Macron"],
    ],
    ['in front of a verb', `${morin} Les élus partiront, la maire aussi.`, []],
    ['a more general noun', `${morin} Puis l'élu est reparti à pied.`, ["l'élu → Paul Morin"]],
    [
      'the same complement',
      `${morin} Il salue la foule. Le maire de Brest salue aussi.`,
      ['Le maire de Brest → Paul Morin'],
    ],
    ['another complement', `${morin} Le maire de Quimper était là. Le maire est reparti.`, []],
    [
      'a former office',
      "L'ancien footballeur Lilian Thuram est à Lyon. La foule attend l'ancien footballeur.",
      ["l'ancien footballeur → Lilian Thuram"],
    ],
    ['a former office is no office', "L'ancien maire Paul Morin est à Lyon. Le maire est absent.", []],
    ['another rank', 'Le Premier ministre Paul Morin est à Lyon. Le ministre est absent.', []],
    [
      'the same rank',
      'Le Premier ministre Paul Morin est à Lyon. Puis le Premier ministre est parti.',
      ['le Premier ministre → Paul Morin'],
    ],
    [
      'a head of government',
      'Le Premier ministre Paul Morin est à Lyon. Puis le chef du gouvernement est parti.',
      ['le chef du gouvernement → Paul Morin'],
    ],
    [
      'a president of a house is no head of state',
      "Le président du Sénat, Paul Morin, a voté. Une foule attendait le chef de l'Etat.",
      [],
    ],
    [
      'two of one office',
      'La ministre Anne Vidal a reçu la ministre Lucie Roy. Puis la ministre est partie.',
      [],
    ],
    [
      'of two of one office the one just meant',
      'La ministre Anne Vidal est là. Le pont est fermé. La ville dort. Lucie Roy, ministre aussi, est venue. Puis la ministre est partie.',
      ['la ministre → Lucie Roy'],
    ],
    [
      'two nations',
      'Le président français Paul Morin a reçu le président russe Ivan Orlov. Puis le président russe est parti.',
      ['le président russe → Ivan Orlov'],
    ],
    ['in the sentence of the name', 'Hier, la maire Anne Vidal a reçu la maire de Brest.', []],
    ['an apposition', 'Paul Morin est venu. Paul Morin, le maire de Brest, est reparti.', []],
    ['what somebody is', 'Le maire Paul Morin est venu. Il est le maire depuis dix ans.', []],
    ['nobody was named', 'Le pont est fermé. Une foule attendait le maire.', []],
  ])('%s', (_, text, expected) => checkNominals(text, expected, 'fr'));
});

describe('English', () => {
  const reed = 'John Reed, the former mayor of Leeds, was arrested.';
  test.each<[string, string, string[]]>([
    [
      'a subject',
      'US President Joe Biden is here. Later the president left for Berlin.',
      ['the president → Joe Biden'],
    ],
    [
      'a set phrase',
      'President Joe Biden is here. Crowds greeted the head of state.',
      ['the head of state → Joe Biden'],
    ],
    ['an object', `${reed} Police questioned the former mayor for hours.`, ['the former mayor → John Reed']],
    ['a former office is no office', `${reed} The mayor was away.`, []],
    [
      'a possessor',
      'The mayor of Leeds, Anne Kerr, is here. The mayor’s decision was a surprise.',
      ['The mayor → Anne Kerr'],
    ],
    [
      'two words',
      'Prime Minister Keir Starmer is in Leeds. The prime minister left early.',
      ['The prime minister → Keir Starmer'],
    ],
    ['another rank', 'Vice President Kamala Harris is here. The president was away.', []],
    [
      'a nation',
      'French President Emmanuel Macron met Russian President Vladimir Putin. The French president left.',
      ['The French president → Emmanuel Macron'],
    ],
    [
      'two of one office',
      'French President Emmanuel Macron met Russian President Vladimir Putin. The president left.',
      [],
    ],
    [
      'a more general noun',
      'Acme chief executive Paul Marsh is here. The board thanked the boss.',
      ['the boss → Paul Marsh'],
    ],
    [
      'a body by its kind',
      'Acme chief executive Paul Marsh is here. The board thanked the chief executive of the company.',
      ['the chief executive of the company → Paul Marsh'],
    ],
  ])('%s', (_, text, expected) => checkNominals(text, expected, 'en'));
});
