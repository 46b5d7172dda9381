import fc from 'fast-check';

/** Pieces that break naive offset arithmetic, next to ordinary words and marks of an article. */
const pieces = [
  'Le ministre ',
  'a déclaré',
  ' "Non',
  '"',
  '« ',
  ' »',
  '“',
  '”',
  '‘',
  '’',
  "l'Etat ",
  'qu’elle ',
  'a-t-il ',
  '\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '\r',
  '\u2028',
  '\u0085',
  '\u00a0',
  '\u202f',
  '\ufeff',
  '\u0000',
  '\ud83d',
  '\ude00',
  '😀',
  '👩‍🚒',
  'e\u0301',
  'İstanbul',
  'AFP',
  '. ',
  ', ',
  ' : ',
  '…',
  '- ',
  ' -',
  '+',
  'M. ',
  'Mme. Dupont',
  'U.S. ',
  '1\u202f000,5',
  '20%',
  'Jean-Pierre Dupont',
  'Moscou ',
  ' selon ',
  'https://exemple.fr/a?b',
  '(',
  ')',
  '[',
  ']',
  'x',
  ' ',
];

/** Half surrogate pairs are no code points. */
const surrogates = { start: 0xd800, end: 0xe000 };
const surrogateCount = surrogates.end - surrogates.start;

/** The number of a code point among those that stand alone, for the generator to shrink by. */
function indexOfCodePoint(character: unknown): number {
  const code = typeof character === 'string' ? character.codePointAt(0) : undefined;
  if (code === undefined || String.fromCodePoint(code) !== character)
    throw new Error('a single code point is wanted');
  if (code < surrogates.start) return code;
  if (code < surrogates.end) throw new Error('half a surrogate pair is no code point');
  return code - surrogateCount;
}

/**
 * Any code point: the same as the unit `binary` of `fc.string`, whose table of them all takes the processor most of a
 * second to build.
 */
const codePoint = fc
  .nat({ max: 0x10ffff - surrogateCount })
  .map(
    (index) => String.fromCodePoint(index < surrogates.start ? index : index + surrogateCount),
    indexOfCodePoint,
  );

/** Texts made of such pieces, and any other strings. */
export const nastyText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((list) => list.join('')),
  fc.string({ unit: codePoint, maxLength: 120 }),
);
