import type { LanguagePack } from '../lang/types';
import { startsPhrase } from './nouns';
import { readPronoun } from './phrases';
import type { Word } from './words';

/**
 * Where the clause of a verb begins: behind a mark, a conjunction, or a coordinator that joins two clauses; before a
 * relative pronoun (`nominal`) a coordinator joins phrases.
 */
export function clauseStart(
  words: readonly Word[],
  end: number,
  pack: LanguagePack,
  nominal = false,
): number {
  const { grammar } = pack.attribution;
  for (let at = end - 1; at >= 0; at--) {
    const word = words[at];
    if (word === undefined) break;
    if (word.kind === 'quote' || word.kind === 'colon' || word.kind === 'stop') return at + 1;
    if (word.kind !== 'word') continue;
    if (isEmbeddedRelative(words, at, end, pack)) continue;
    const complement = grammar.complementizers.has(word.lower) || grammar.subordinators.has(word.lower);
    // A relative clause between commas belongs to the subject and is stepped over by its segment.
    if (complement && words[at - 1]?.kind !== 'comma') {
      const opening = relativeAround(words, at, end, pack);
      if (opening === undefined) return at + 1;
      at = opening;
      continue;
    }
    if (
      !nominal &&
      grammar.coordinators.has(word.lower) &&
      hasVerb(words, 0, at, pack) &&
      joinsClauses(words, at, pack)
    ) {
      return at + 1;
    }
  }
  return 0;
}

/** `la province où se situe Lahore, a précisé`: a relative clause that hangs on a noun and that a comma closes. */
function isEmbeddedRelative(words: readonly Word[], at: number, end: number, pack: LanguagePack): boolean {
  const { otherRelatives, complementizers } = pack.attribution.grammar;
  const word = words[at]?.lower ?? '';
  const before = words[at - 1]?.kind;
  return (
    otherRelatives.has(word) &&
    !complementizers.has(word) &&
    (before === 'word' || before === 'name') &&
    words.slice(at, end).some(({ kind }) => kind === 'comma')
  );
}

/** The comma that opens the relative clause around a word, where another comma closes it: `X, who came when …, said`. */
function relativeAround(
  words: readonly Word[],
  at: number,
  end: number,
  pack: LanguagePack,
): number | undefined {
  const { subjectRelatives, otherRelatives } = pack.attribution.grammar;
  if (!words.slice(at, end).some(({ kind }) => kind === 'comma')) return undefined;
  for (let comma = at - 1; comma >= 0; comma--) {
    const kind = words[comma]?.kind;
    if (kind === 'stop' || kind === 'colon') return undefined;
    if (kind !== 'comma') continue;
    const opener = words[comma + 1]?.lower ?? '';
    return subjectRelatives.has(opener) || otherRelatives.has(opener) ? comma : undefined;
  }
  return undefined;
}

/** A coordinator joins clauses when a phrase begins right behind it and no list of phrases ends before it. */
function joinsClauses(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  return startsPhrase(words, at + 1, pack) || readPronoun(words, at + 1, pack.attribution) !== undefined;
}

/** Whether a range of words holds a verb that is one for certain. */
export function hasVerb(words: readonly Word[], from: number, to: number, pack: LanguagePack): boolean {
  const { grammar } = pack.attribution;
  return words.slice(from, to).some((word) => {
    if (word.kind !== 'word') return false;
    return (
      grammar.auxiliaries.has(word.lower) ||
      grammar.passives.has(word.lower) ||
      grammar.plainVerbs.has(word.lower) ||
      pack.attribution.cues.get(word.lower)?.some(({ forms }) => forms.includes('finite')) === true
    );
  });
}
