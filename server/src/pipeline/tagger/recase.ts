import { lexiconBits, nameBits, type Lexicon } from './lexicon';
import { hashFolded, seed } from './hashing';

/** How the letters of a stretch are written where their case tells nothing of names. */
export type Caseless = 'capitals' | 'small';

/** Shorter stretches of capitals may be one acronym. */
const leastCapitals = 2;

/** Whether a stretch is written in capitals alone, as a headline or a slug is. */
export function isInCapitals(stretch: string): boolean {
  return !/\p{Ll}/u.test(stretch) && (stretch.match(/\p{Lu}{2,}/gu)?.length ?? 0) >= leastCapitals;
}

/** How a paragraph is written; undefined where its case tells something. */
export function caselessOf(paragraph: string): Caseless | undefined {
  if (isInCapitals(paragraph)) return 'capitals';
  return !/\p{Ll}/u.test(paragraph) || /(?!I\b)\p{Lu}/u.test(paragraph) ? undefined : 'small';
}

/** Lists whose words are written with a capital in a text that has none. */
const named =
  nameBits |
  lexiconBits.maleFirstName |
  lexiconBits.femaleFirstName |
  lexiconBits.surname |
  lexiconBits.demonym;

/**
 * A word as it would stand in a text that has capitals and small letters (truecasing by list).
 * In: its surface, how the stretch is written, the lists. Out: a surface of the same length.
 * Example: `L'`, `ARRIVÉE`, `DE`, `JEAN-PAUL`, `BRUNET` → `l'`, `arrivée`, `de`, `Jean-Paul`, `Brunet`.
 */
export function recase(surface: string, written: Caseless, lexicon: Lexicon): string {
  const lower = surface.toLowerCase();
  if (lower.length !== surface.length) return surface;
  const bits = lexicon.bitsOf(hashFolded(seed, surface, 0, surface.length));
  if ((bits & (lexiconBits.common | lexiconBits.ordinary)) !== 0 || /['’]$/u.test(surface)) return lower;
  if ((bits & lexiconBits.acronym) !== 0 || /^[^aeiouyàâéèêëîïôûü]{2,5}$/u.test(lower))
    return surface.toUpperCase();
  if (written === 'small' && (bits & named) === 0) return surface;
  return lower.replace(/(?<![\p{L}\p{N}])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
