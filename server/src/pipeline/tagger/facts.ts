import { hashExact, hashFolded, seed } from './hashing';
import { lexiconBits, type Lexicon } from './lexicon';

/** All that a word tells by itself; depends on its letters alone, so it is worked out once a form. */
export interface WordFacts {
  readonly exact: number;
  readonly lower: number;
  readonly folded: number;
  /** Hash of the pattern of its letters (`Xx`, `X'x`, `d`), runs written once. */
  readonly shape: number;
  /** 0 small letters, 1 first letter capital, 2 all capitals, 3 capitals inside, 4 number, 5 one capital, 6 other. */
  readonly form: number;
  /** Length in UTF-16 code units, 15 at most. */
  readonly length: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  /** See `lexiconBits`. */
  readonly bits: number;
  readonly cluster: number;
  /** Begins with a capital and is no elided article. */
  readonly capital: boolean;
}

/** Longest affix that is a feature. */
const longestAffix = 4;

/** The facts of one word. In: its surface as it stands in the text. */
export function factsOf(surface: string, lexicon: Lexicon): WordFacts {
  const lower = surface.toLowerCase().replace(/[’ʼ]/gu, "'");
  const folded = hashFolded(seed, surface, 0, surface.length);
  const prefixes: number[] = [];
  const suffixes: number[] = [];
  for (let size = 1; size <= longestAffix && size < lower.length; size++) {
    prefixes.push(hashExact(seed, lower, 0, size));
    suffixes.push(hashExact(seed, lower, lower.length - size, lower.length));
  }
  const shape = shapeOf(surface);
  return {
    exact: hashExact(seed, surface, 0, surface.length),
    lower: hashExact(seed, lower, 0, lower.length),
    folded,
    shape: hashExact(seed, shape, 0, shape.length),
    form: formOf(surface),
    length: Math.min(surface.length, 15),
    prefixes,
    suffixes,
    bits: lexicon.bitsOf(folded) & ~(lexiconBits.common | lexiconBits.acronym),
    cluster: lexicon.clusterOf(folded),
    capital: /^\p{Lu}/u.test(surface) && !/['’ʼ]$/u.test(surface),
  };
}

function formOf(surface: string): number {
  if (/^\p{Nd}/u.test(surface)) return 4;
  if (!/^\p{L}/u.test(surface)) return 6;
  if (!/\p{Lu}/u.test(surface)) return 0;
  if (!/\p{Ll}/u.test(surface)) return surface.length === 1 ? 5 : 2;
  return /^\p{Lu}[^\p{Lu}]*$/u.test(surface) ? 1 : 3;
}

function shapeOf(surface: string): string {
  let shape = '';
  let before = '';
  for (const letter of surface.slice(0, 30)) {
    const kind = /\p{Lu}/u.test(letter)
      ? 'X'
      : /\p{L}/u.test(letter)
        ? 'x'
        : /\p{Nd}/u.test(letter)
          ? 'd'
          : letter;
    if (kind !== before) shape += kind;
    before = kind;
  }
  return shape;
}
