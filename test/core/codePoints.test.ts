import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offsetConverter } from '../../server/src/core/codePoints';
import { nastyText } from '../support/texts';

describe('UTF-16 units and code points', () => {
  test.each([
    ['abc', 2, 2],
    ['😀bc', 2, 1],
    ['😀😀', 4, 2],
    ['a😀b👩‍🚒c', 9, 6],
    ['\ud83dx', 1, 1],
    ['é\u00a0\r\n»', 4, 4],
  ])('in %j the UTF-16 offset %i is code point %i', (text, units, points) => {
    const offsets = offsetConverter(text);
    expect(offsets.toCodePoint(units)).toBe(points);
    expect(offsets.toUtf16(points)).toBe(units);
  });

  test('an offset within a pair is brought to its start, one outside to the end', () => {
    const offsets = offsetConverter('a😀b');
    expect([offsets.toCodePoint(2), offsets.toCodePoint(-1), offsets.toCodePoint(99)]).toEqual([1, 0, 3]);
    expect([offsets.toUtf16(-1), offsets.toUtf16(99)]).toEqual([0, 4]);
  });

  test('agrees with Array.from at every offset of any text', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const characters = Array.from(text);
        const offsets = offsetConverter(text);
        expect(offsets.length).toBe(characters.length);
        let unit = 0;
        for (let point = 0; point <= characters.length; point++) {
          expect([offsets.toUtf16(point), offsets.toCodePoint(unit)]).toEqual([unit, point]);
          unit += characters[point]?.length ?? 0;
        }
      }),
    );
  });
});
