import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordEnd } from '../../server/src/core/letters';

const pieces = [
  'a',
  'É',
  'œ',
  'ß',
  '9',
  '’',
  "'",
  '-',
  ' ',
  '\n',
  'Ж',
  '語',
  '𝒜',
  '🙂',
  '\u0301',
  '\ud800',
  '\u202f',
];

test('a run of letters and digits ends where the pattern says', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces)), fc.nat(40), (parts, at) => {
      const text = parts.join('');
      const start = Math.min(at, text.length);
      const pattern = /[\p{L}\p{N}]+/uy;
      pattern.lastIndex = start;
      const halved = isSecondHalf(text, start);
      const run = halved ? '' : (pattern.exec(text)?.[0] ?? '');
      expect(wordEnd(text, start)).toBe(start + run.length);
    }),
  );
});

/** A sticky pattern that starts between the halves of a pair steps back to the first; we do not. */
function isSecondHalf(text: string, at: number): boolean {
  return at > 0 && text.charCodeAt(at) >= 0xdc00 && text.charCodeAt(at) <= 0xdfff;
}
