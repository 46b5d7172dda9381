import { describe, expect, test } from 'vitest';
import { partsOfPiece } from '../../server/src/pipeline/longPieces';
import { makeArticle } from '../bench/corpus';

const inOneLine = (words: number): string => makeArticle(4, words).trim().replace(/\s+/gu, ' ');
const partsOf = (content: string): string[] =>
  partsOfPiece(content).map(({ start, end }) => content.slice(start, end));

describe('a paragraph', () => {
  test('is one part', () => {
    const content = inOneLine(1500);
    expect(partsOf(content)).toEqual([content]);
  });

  test('of a text without line breaks is several, whole sentences, no quotation torn', () => {
    const parts = partsOf(inOneLine(8000));
    expect(parts.join(' ')).toBe(inOneLine(8000));
    expect(parts.length).toBeGreaterThan(8);
    for (const part of parts) {
      expect(part.length).toBeLessThan(6500);
      if (part !== parts.at(-1)) expect(part).toMatch(/\p{Ll}{4}[.!?…]"?$/u);
      expect([...part.matchAll(/"/gu)].length % 2, part).toBe(0);
    }
  });

  test.each([
    ['without sentences, at blanks', 'un mot '.repeat(9000).trim(), 8],
    ['without blanks, nowhere', 'x'.repeat(30_000), 1],
  ])('is cut %s', (_, content, least) => {
    const parts = partsOf(content);
    expect(parts.length).toBeGreaterThanOrEqual(least);
    expect(parts.join(' ')).toBe(content);
  });

  test('is not cut behind an abbreviation', () => {
    for (const part of partsOf('Le Gén. Dupont et Mme. Roux sont venus hier. '.repeat(400).trim()))
      expect(part).toMatch(/hier\.$/u);
  });

  test('that is edited is cut where it was', () => {
    const content = inOneLine(12_000);
    const before = new Set(partsOf(content));
    for (const words of [' x', ' "', '. Il pleut', '"'])
      for (let at = 500; at < content.length; at += 4000) {
        const edited = content.slice(0, at) + words + content.slice(at);
        const others = partsOf(edited).filter((part) => !before.has(part));
        expect(others.length, `${words} at ${String(at)}`).toBeLessThanOrEqual(4);
      }
  });
});
