import { describe, expect, test } from 'vitest';
import { completions } from '../../server/src/service/features/completion';
import { prepareRename, rename } from '../../server/src/service/features/rename';
import { analyseText } from '../support/inMemory';
import { readMarkers } from '../support/markers';
import type { LanguageCode } from '../../server/src/core/analysis';

/** The text after its own edits. */
function apply(text: string, edits: readonly { start: number; end: number; newText: string }[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((all, { start, end, newText }) => all.slice(0, start) + newText + all.slice(end), text);
}

/** Checks what a rename at the cursor makes of a text. */
function checkRename(marked: string, newName: string, expected: string, language: LanguageCode = 'fr'): void {
  const { text, cursor = 0 } = readMarkers(marked);
  expect(apply(text, rename(analyseText(text, language), cursor, newName))).toBe(expected);
}

describe('rename', () => {
  const text = 'Le maire, Paul Morin, est venu. "Non", a dit M. Mor|in.';
  test.each([
    ['Paul Moran', 'Le maire, Paul Moran, est venu. "Non", a dit M. Moran.'],
    ['Jean-Paul Morin', 'Le maire, Jean-Paul Morin, est venu. "Non", a dit M. Morin.'],
    ['Paul de La Tour', 'Le maire, Paul de La Tour, est venu. "Non", a dit M. de La Tour.'],
    ['  Paul   Moran ', 'Le maire, Paul Moran, est venu. "Non", a dit M. Moran.'],
    [' ', 'Le maire, Paul Morin, est venu. "Non", a dit M. Morin.'],
    ['«!»', 'Le maire, Paul Morin, est venu. "Non", a dit M. Morin.'],
    ['Paul\u0000\nMoran', 'Le maire, Paul Moran, est venu. "Non", a dit M. Moran.'],
  ])('a person to "%s"', (name, expected) => checkRename(text, name, expected));

  test('a surname asks for the full name', () => {
    const { text: plain, cursor = 0 } = readMarkers(text);
    expect(prepareRename(analyseText(plain), cursor)).toMatchObject({ name: 'Paul Morin' });
  });

  test('a pronoun cannot be renamed', () => {
    const { text: plain, cursor = 0 } = readMarkers('Paul Morin est venu. "Non", a-t-i|l dit.');
    expect(prepareRename(analyseText(plain), cursor)).toBeUndefined();
    expect(rename(analyseText(plain), cursor, 'Luc')).toEqual([]);
  });

  test('capitals of a dateline stay', () =>
    checkRename(
      'BREST, 14 mai (AFP) - Des élus sont réunis à Br|est jeudi.',
      'Rennes',
      'RENNES, 14 mai (AFP) - Des élus sont réunis à Rennes jeudi.',
    ));

  test.each([
    [
      'Il a parlé avec Paul Morin et de Paul Mor|in hier.',
      'Anne Morin',
      "Il a parlé avec Anne Morin et d'Anne Morin hier.",
    ],
    [
      "Il a parlé avec Anne Dulac et d'Anne Du|lac hier.",
      'Paule Dulac',
      'Il a parlé avec Paule Dulac et de Paule Dulac hier.',
    ],
  ])('de follows the name: %s', checkRename);

  test('quoted words are told apart', () => {
    const { text: plain, cursor = 0 } = readMarkers(
      'Le maire, Paul Mor|in, est venu. "Paul Morin a menti à tout le monde", a dit Anne Dulac.',
    );
    const edits = rename(analyseText(plain), cursor, 'Paul Moran');
    expect(edits.map(({ quoted, form }) => [quoted, form])).toEqual([
      [false, 'full'],
      [true, 'full'],
    ]);
  });
});

/** What is offered at the cursor, and what the first makes of the text. */
function offered(marked: string, language: LanguageCode = 'fr'): { labels: string[]; first: string } {
  const { text, cursor = 0 } = readMarkers(marked);
  const items = completions(analyseText(text, language), cursor);
  const [item] = items;
  const first = item === undefined ? text : apply(text, [{ ...item.replaced, newText: item.insert }]);
  return { labels: items.map(({ label }) => label), first };
}

describe('completion', () => {
  const known = 'Le maire de Lyon, Solène Kermadec, est venue. Mme Kermadec a dit oui. ';
  test.each([
    ['Ke|', ['Solène Kermadec', 'Kermadec']],
    ['K|', []],
    ['ly|', ['Lyon']],
    ['xyz|', []],
  ])('a name after %s', (typed, labels) => {
    expect(offered(`${known}Puis ${typed}`).labels).toEqual(labels);
  });
  test('replaces what is typed', () =>
    expect(offered(`${known}Puis l'Ke| part.`).first).toBe(`${known}Puis l'Solène Kermadec part.`));

  test.each([
    ['Puis "Jamais"|', 'Puis "Jamais", a dit', 'fr'],
    ['Puis "Jamais",|', 'Puis "Jamais", a dit', 'fr'],
    ['Puis "Jamais", |', 'Puis "Jamais", a dit', 'fr'],
    ['Puis "Jamais" |', 'Puis "Jamais", a dit', 'fr'],
    ['Puis « Jamais »|', 'Puis « Jamais », a dit', 'fr'],
    ['Puis "Jamais", a dé|', 'Puis "Jamais", a déclaré', 'fr'],
    ['Then “Never,”|', 'Then “Never,” said', 'en'],
    ['Then “Never,” to|', 'Then “Never,” told reporters', 'en'],
  ] as const)('a verb in %s', (marked, expected, language) => {
    expect(offered(marked, language).first).toBe(expected);
  });
  test('no verb behind an opening mark or in plain text', () => {
    expect(offered('Puis "|').labels).toEqual([]);
    expect(offered('Puis, |').labels).toEqual([]);
  });
});
