import type { LanguagePack } from '../lang/types';
import { isDeterminer, isNominal } from './nouns';
import { isAdverb, isPreposition, type Word } from './words';

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

/**
 * `The firm [also on Tuesday]`, `The firm [last week]`, `Anne Kerr [in 2019]`: when something is said is no part of who says it.
 * In: a phrase in front of its verb as a range of words. Out: the index behind it without the date.
 */
export function cutDate(words: readonly Word[], from: number, to: number, pack: LanguagePack): number {
  const { grammar } = pack.attribution;
  const isPart = ({ lower }: Word): boolean => grammar.temporals.has(lower) || /^\d+$/u.test(lower);
  const last = words[to - 1];
  if (pack.attribution.freeInversion || last === undefined || !isPart(last)) return to;
  const before = words.findLastIndex((word, at) => at < to && !isPart(word));
  const opener = words[before];
  if (opener === undefined || before <= from) return to;
  const governed = isPreposition(opener, grammar) && !grammar.linkingPrepositions.has(opener.lower);
  const year = governed && /^(?:19|20)\d\d$/u.test(last.lower);
  if (!year && !words.slice(before, to).some(({ lower }) => grammar.temporals.has(lower))) return to;
  // `on [Tuesday]`, `this [week]`, `last [week]`
  const opens = governed || isDeterminer(opener, pack) || grammar.dateAdjectives.has(opener.lower);
  if (!opens) return opener.kind === 'name' || isNominal(opener, pack) ? before + 1 : to;
  const preposition = words[before - 1];
  const outer = preposition !== undefined && isPreposition(preposition, grammar) && before - 1 > from;
  const first = outer ? before - 1 : before;
  return words.findLastIndex((word, at) => at < first && (at <= from || !isAdverb(word, grammar))) + 1;
}
