import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../server/src/core/analysis';
import { analyseText } from '../support/inMemory';

/** Checks the dates of a text behind its first line: `words = value`, `words = value..until`, or the words alone. */
function checkDates(text: string, expected: readonly string[], language: LanguageCode, top: string): void {
  const article = `${top}${text}`;
  const { dates } = analyseText(article, language);
  const shown = dates
    .filter(({ start }) => start >= top.length)
    .map(({ start, end, value, until }) => {
      const meant = [value, until].filter((part) => part !== undefined).join('..');
      return `${article.slice(start, end)}${meant === '' ? '' : ` = ${meant}`}`;
    });
  expect(shown).toEqual(expected);
}

describe('French dates in an article of Wednesday 12 February 2025', () => {
  test.each<[string, string[]]>([
    ['Elle a parlé jeudi.', ['jeudi = 2025-02-06']],
    ['Elle a parlé mercredi.', ['mercredi = 2025-02-12']],
    ['Ils se réuniront lundi à Paris.', ['lundi = 2025-02-17']],
    [
      'Lundi prochain, rien. Lundi dernier non plus.',
      ['Lundi prochain = 2025-02-17', 'Lundi dernier = 2025-02-10'],
    ],
    ['Né le 3 mars 1957, mort le 1er janvier.', ['3 mars 1957 = 1957-03-03', '1er janvier = 2025-01-01']],
    ['Le 30 décembre, il neigeait.', ['30 décembre = 2024-12-30']],
    ['Du 3 au 5 mars 2024.', ['3 au 5 mars 2024 = 2024-03-03..2024-03-05']],
    [
      'Hier et aujourd’hui, puis demain.',
      ['Hier = 2025-02-11', 'aujourd’hui = 2025-02-12', 'demain = 2025-02-13'],
    ],
    [
      "À l'été 2024, puis l'hiver dernier.",
      ['été 2024 = 2024-06-01..2024-08-31', 'hiver dernier = 2023-12-01..2024-02-29'],
    ],
    [
      'En février 2022, en novembre, depuis 2014.',
      ['février 2022 = 2022-02', 'novembre = 2024-11', '2014 = 2014'],
    ],
    [
      'La semaine dernière, l’an prochain.',
      ['semaine dernière = 2025-02-03..2025-02-09', 'an prochain = 2026'],
    ],
    ['Il a été vu sur Mars ; 2 000 personnes.', []],
    ['Le 31 février 2024 et le 12/02/2023.', ['31 février 2024', '12/02/2023 = 2023-02-12']],
  ])('%s', (text, expected) => checkDates(text, expected, 'fr', 'PARIS, 12 fév 2025 (AFP) - Bonjour.\n\n'));

  test('without a dateline a relative date has no value', () => {
    checkDates(
      'Elle a parlé jeudi, le 12 février 2025.',
      ['jeudi', '12 février 2025 = 2025-02-12'],
      'fr',
      '',
    );
  });
});

describe('English dates in an article of Wednesday 12 February 2025', () => {
  test.each<[string, string[]]>([
    ['She spoke on Thursday.', ['Thursday = 2025-02-06']],
    ['They will meet on Monday.', ['Monday = 2025-02-17']],
    ['Born on March 3, 1957, died on 1 January.', ['March 3, 1957 = 1957-03-03', '1 January = 2025-01-01']],
    ['In May 2020 he may leave.', ['May 2020 = 2020-05']],
    [
      'Last summer, next year, yesterday.',
      ['Last summer = 2024-06-01..2024-08-31', 'next year = 2026', 'yesterday = 2025-02-11'],
    ],
    ['In the summer of 2024 and since 2014.', ['summer of 2024 = 2024-06-01..2024-08-31', '2014 = 2014']],
  ])('%s', (text, expected) =>
    checkDates(text, expected, 'en', 'LONDON, February 12, 2025 (Reuters) - Hello.\n\n'),
  );
});

describe('lines at the top that date an article', () => {
  test.each<[LanguageCode, string, string]>([
    ['fr', 'Le pont est fermé\nPublié le 12 février 2025 à 10h32\n\n', '2025-02-06'],
    ['fr', 'Le pont est fermé\n\nMis à jour le 12 février 2025 à 10h32\n\n', '2025-02-06'],
    [
      'fr',
      'Le pont\n\nPar Jean Roy\n\nPublié le 12/02/2025 à 10:32, mis à jour le 13/02/2025\n\n',
      '2025-02-06',
    ],
    ['fr', 'Paris, le 12 février 2025 (AFP)\n\n', '2025-02-06'],
    ['fr', 'Paris, le 12 février 2025 (AFP) - Le pont est fermé.\n\n', '2025-02-06'],
    ['fr', 'Publié le 12 février 2025, le roman a plu.\n\n', ''],
    ['en', 'The bridge is closed\n\nPublished 12 February 2025\n\n', '2025-02-06'],
    ['en', 'The bridge is closed\n\nPublished: 12 February 2025 at 10:32 GMT\n\n', '2025-02-06'],
    ['en', 'The bridge\n\nBy Jane Roe\n\nLast updated on February 12, 2025\n\n', '2025-02-06'],
    ['en', 'Published on 12 February 2025, the novel sold well.\n\n', ''],
  ])('%s %j', (language, top, value) => {
    const [text, day] =
      language === 'fr' ? ['Elle a parlé jeudi.', 'jeudi'] : ['She spoke on Thursday.', 'Thursday'];
    checkDates(text, [value === '' ? day : `${day} = ${value}`], language, top);
  });
});
