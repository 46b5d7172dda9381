import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorOf, findParagraphs, partsOf } from '../../server/src/annotations/anchor';
import { textOf } from '../../server/src/core/span';
import { readMarkers } from '../support/markers';
import { nastyText } from '../support/texts';

describe('where a span stands', () => {
  test('is told from its paragraph', () => {
    const { text, spans } = readMarkers('Titre.\n\nLa maire [[Anne Dulac]] a dit non.\r\n\r\nTitre.');
    expect(spans.map((span) => anchorOf(findParagraphs(text), span))).toMatchObject([
      { start: 9, end: 19, exact: 'Anne Dulac' },
    ]);
  });

  test('paragraphs of the same text are told apart', () => {
    const { text, spans } = readMarkers('[[Non]].\n\n[[Non]].\n');
    const [first, second] = spans.map((span) => anchorOf(findParagraphs(text), span));
    expect(first).not.toHaveProperty('nth');
    expect(second).toEqual({ ...first, nth: 1 });
  });

  test('a span over two paragraphs is cut', () => {
    const text = '"Un.\n\nDeux."';
    const paragraphs = findParagraphs(text);
    expect(partsOf(paragraphs, { start: 0, end: text.length }).map((part) => textOf(text, part))).toEqual([
      '"Un.',
      'Deux."',
    ]);
    expect(anchorOf(paragraphs, { start: 0, end: text.length })?.exact).toBe('"Un.');
  });

  test('white space is nowhere', () => {
    expect(anchorOf(findParagraphs('Un.\n\n  '), { start: 3, end: 6 })).toBeUndefined();
    expect(anchorOf(findParagraphs(''), { start: 0, end: 0 })).toBeUndefined();
  });

  test('holds the words of the text, whatever they are', () => {
    fc.assert(
      fc.property(nastyText, fc.nat(), fc.nat(), (text, a, b) => {
        const paragraphs = findParagraphs(text);
        const start = text.length === 0 ? 0 : a % text.length;
        const anchor = anchorOf(paragraphs, { start, end: Math.min(text.length, start + 1 + (b % 20)) });
        if (anchor === undefined) return;
        const home = paragraphs.find(({ id, nth }) => id === anchor.paragraph && nth === (anchor.nth ?? 0));
        expect(home?.text.slice(anchor.start, anchor.end)).toBe(anchor.exact);
        expect(text.startsWith(anchor.exact, (home?.start ?? 0) + anchor.start)).toBe(true);
      }),
    );
  });
});
