import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorOf, findParagraphs } from '../../server/src/annotations/anchor';
import { keyOf, reanchor } from '../../server/src/annotations/reanchor';
import { textOf } from '../../server/src/core/span';
import { editArticle, seeded } from '../support/editedArticles';
import { readMarkers, showMarkers } from '../support/markers';
import { sumOutcomes, tryReanchoring } from '../support/reanchoring';
import { nastyText } from '../support/texts';

/** Where the marked spans of the old text stand in the new one, as markers; what was not found bears none. */
function checkFound(before: string, expected: string): void {
  const old = readMarkers(before);
  const now = readMarkers(expected);
  const paragraphs = findParagraphs(old.text);
  const anchors = old.spans.flatMap((span) => anchorOf(paragraphs, span) ?? []);
  const found = reanchor(new Map(paragraphs.map(({ id, text }) => [id, text])), anchors, now.text);
  expect(
    showMarkers(
      now.text,
      [...found.values()].map(({ span }) => span),
    ),
  ).toBe(expected);
}

const dulac = 'La maire [[Anne Dulac]] présente un plan pour les écoles de la commune.';
const benali = 'Son adjoint [[Karim Benali]] veut commencer par les toits, puis les murs.';

describe('annotations are found again', () => {
  test.each([
    ['in the same text', `${dulac}\n\n${benali}`, `${dulac}\n\n${benali}`],
    ['behind a new paragraph', dulac, `Titre nouveau\n\n${dulac}`],
    ['when paragraphs change places', `${dulac}\n\n${benali}`, `${benali}\n\n${dulac}`],
    ['with other line breaks', `${dulac}\n\n${benali}`, `${dulac}\r\n\r\n${benali}`],
    [
      'in an edited sentence',
      dulac,
      'Hier, la maire [[Anne Dulac]] présente son plan pour les écoles de la commune.',
    ],
    ['in a paragraph that was split', `${dulac} ${benali}`, `${dulac}\n\n${benali}`],
    ['in paragraphs that were joined', `${dulac}\n\n${benali}`, `${dulac} ${benali}`],
    [
      'in a quote that was shortened',
      '[[« Nous commencerons par les toits, puis viendront les murs »]], a-t-elle dit.',
      '[[« Nous commencerons par les toits, puis les murs »]], a-t-elle dit.',
    ],
    [
      'where a sentence was put in that begins alike',
      '[[Dulac]] attend. [[Dulac]] défend le budget avec Lyon.',
      '[[Dulac]] attend. Dulac présente la loi. [[Dulac]] défend le budget avec Lyon.',
    ],
  ])('%s', (_, before, after) => checkFound(before, after));

  test.each([
    [
      'a name that was replaced',
      dulac,
      'La maire Jeanne Roux présente un plan pour les écoles de la commune.',
    ],
    ['a name that was deleted', dulac, 'La maire présente un plan pour les écoles de la commune.'],
    [
      'a short name in another sentence',
      '[[Dulac]] attend la digue.\n\nLyon vote.',
      'Le vote de Dulac a eu lieu hier.',
    ],
    ['anything in an empty text', dulac, ''],
  ])('nothing is guessed: %s', (_, before, after) => checkFound(before, after));
});

test('hardly any is wrong after many edits of copy whose names repeat', () => {
  const random = seeded(5);
  const words = sumOutcomes(
    Array.from({ length: 6 }, () => tryReanchoring(editArticle(random, 40, 'words'))),
  );
  expect(words.right / words.alive).toBeGreaterThan(0.99);
  expect(words.wrong / words.alive).toBeLessThan(0.003);
  const splits = sumOutcomes(
    Array.from({ length: 6 }, () => tryReanchoring(editArticle(random, 40, 'splits'))),
  );
  expect(splits.right / splits.alive).toBeGreaterThan(0.97);
  expect(splits.wrong / splits.alive).toBeLessThan(0.01);
});

test('a short annotation is found with its own words, or not at all', () => {
  fc.assert(
    fc.property(nastyText, nastyText, fc.nat(), (before, after, at) => {
      const paragraphs = findParagraphs(before);
      const start = before.length === 0 ? 0 : at % before.length;
      const anchor = anchorOf(paragraphs, { start, end: Math.min(before.length, start + 6) });
      if (anchor === undefined) return;
      const texts = new Map(paragraphs.map(({ id, text }) => [id, text]));
      const same = reanchor(texts, [anchor], before).get(keyOf(anchor));
      expect(same?.step).toBe('paragraph');
      const found = reanchor(texts, [anchor], after).get(keyOf(anchor));
      if (found !== undefined) expect(textOf(after, found.span)).toBe(anchor.exact);
    }),
  );
});
