import type { Grammar } from '../lang/grammar';
import type { LanguagePack } from '../lang/types';
import { isDate } from './dates';
import { isDeterminer, isNominal } from './nouns';
import { isPreposition, isVerbal, type Word } from './words';

/** How many words a plural without determiner may have for a subject. */
const pluralReach = 4;

/** `said [different schools] need different rules`: a bare plural with a word behind it that opens no complement. */
export function isPluralSubject(words: readonly Word[], from: number, pack: LanguagePack): boolean {
  const { grammar, bodies, sourceNouns } = pack.attribution;
  const isMany = ({ lower }: Word): boolean => sourceNouns.get(lower)?.number === 'plural';
  for (let at = from; at < from + pluralReach; at++) {
    const [word, next] = words.slice(at, at + 2);
    if (word === undefined || next?.kind !== 'word' || word.capital || !isNominal(word, pack)) return false;
    const closes = isPreposition(next, grammar) || grammar.coordinators.has(next.lower);
    if (!closes && (/[^sui]s$/u.test(word.lower) || bodies.has(word.lower) || isMany(word))) return true;
  }
  return false;
}

/** `[at least 10] people`, `[about two] hundred` */
export function countsFrom(
  words: readonly Word[],
  at: number,
  { quantifiers, determinerTraits }: Grammar,
): boolean {
  const number = words.findIndex(
    ({ lower }, index) =>
      index > at && (/^\d/u.test(lower) || determinerTraits.get(lower)?.number === 'plural'),
  );
  return quantifiers.has(words[at]?.lower ?? '') && number > at && number <= at + 2;
}

/** `said another part [that they like is the music]`: behind a phrase with an article `that` and a pronoun open a relative clause. */
export function hangsOnSubject(
  words: readonly Word[],
  from: number,
  behind: readonly Word[],
  pack: LanguagePack,
): boolean {
  const { grammar, pronouns } = pack.attribution;
  const subject = pronouns.get(behind[0]?.lower ?? '');
  const [first, second] = behind;
  // `that they like [is]`, `that can be reached [is]`
  const own = first !== undefined && isVerbal(first, grammar);
  const auxiliary = own && second !== undefined && isVerbal(second, grammar);
  if (!own && (subject === undefined || subject.oblique === true)) return false;
  return (
    isDeterminer(words[from], pack) &&
    !isDate(words, from, pack) &&
    behind.slice(auxiliary ? 3 : 2).some((word) => isVerbal(word, grammar))
  );
}
