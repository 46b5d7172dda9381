import type { LanguagePack } from '../lang/types';
import type { Word } from './words';

/** `le 12 février`, `ce jeudi`, `la veille`. */
export function isDate(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const { temporals } = pack.attribution.grammar;
  const next = words[at + 1];
  if (next === undefined) return false;
  if (temporals.has(next.lower)) return true;
  return /^\d/u.test(next.lower) && temporals.has(words[at + 2]?.lower ?? '');
}

/** Index behind a date that stands at a word. */
export function skipDate(words: readonly Word[], at: number, pack: LanguagePack): number {
  const { temporals } = pack.attribution.grammar;
  return skipWhile(words, at + 1, ({ lower }) => temporals.has(lower) || /^\d/u.test(lower));
}

/** Index of the first word at or behind `from` that fails the test. */
export function skipWhile(words: readonly Word[], from: number, test: (word: Word) => boolean): number {
  const past = words.findIndex((word, at) => at >= from && !test(word));
  return past < 0 ? words.length : past;
}
