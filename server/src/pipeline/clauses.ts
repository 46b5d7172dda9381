import type { LanguagePack } from '../lang/types';
import { isDeterminer, isNominal, startsPhrase } from './nouns';
import { readPronoun } from './phrases';
import { isVerbOfSaying } from './verbForms';
import {
  isAdverb,
  isPause,
  isPreposition,
  isRelative,
  isVerbalForm,
  opensParticipial,
  type Word,
} from './words';

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
    if (word.kind === 'colon' || word.kind === 'stop') return at + 1;
    if (word.kind === 'quote') {
      const opening = isAdditive(words, at, end, pack) ? at : relativeAround(words, at, end, pack);
      if (opening === undefined) return at + 1;
      at = opening;
      continue;
    }
    if (word.kind !== 'word') continue;
    // `a supervisor said [Tom Haller, 55,] told her`
    if (
      at < end - 1 &&
      at > 0 &&
      isVerbOfSaying(word.lower, pack.attribution) &&
      relativeAround(words, at, end, pack) === undefined
    ) {
      const before = words[at - 1];
      if (before !== undefined && !isRelative(before, grammar) && startsPhrase(words, at + 1, pack))
        return at + 1;
    }
    if (isEmbeddedRelative(words, at, end, pack)) continue;
    // `les affaires pour lesquelles [le Parlement] a estimé`
    const governed = at > 0 && isPreposition(words[at - 1] ?? word, grammar);
    if (grammar.otherRelatives.has(word.lower) && governed && startsPhrase(words, at + 1, pack))
      return at + 1;
    // `three weeks after [the county] announced`
    if (grammar.clausePrepositions.has(word.lower) && isOnePhrase(words, at + 1, end, pack)) return at + 1;
    const complement = grammar.complementizers.has(word.lower) || grammar.subordinators.has(word.lower);
    // `…, as one diplomat put it`: nothing closes the clause in front of its verb.
    const closed = words.slice(at, end).some(isPause);
    // A relative clause between commas belongs to the subject and is stepped over by its segment.
    if (complement && (!isPause(words[at - 1]) || !closed)) {
      const opening = relativeAround(words, at, end, pack);
      if (opening === undefined) return at + 1;
      at = opening;
      continue;
    }
    if (
      !nominal &&
      grammar.coordinators.has(word.lower) &&
      hasVerb(words, 0, at, pack) &&
      joinsClauses(words, at, pack) &&
      !joinsSubjects(words, at, end, pack)
    ) {
      // `X, who spoke for the brothers and their aunt, said`
      const opening = pack.attribution.headFinal ? relativeAround(words, at, end, pack) : undefined;
      if (opening === undefined) return at + 1;
      at = opening;
      continue;
    }
    // `[But] Anne Dulac, a lawyer, said`: what opens the sentence joins it to the one before.
    if (at === 0 && grammar.coordinators.has(word.lower) && end > 1) return 1;
  }
  return 0;
}

/** `Paul Morin, figure du quartier des « Minimes » et ami du maire, a reconnu`: a marked noun in an addition between commas. */
function isAdditive(words: readonly Word[], at: number, end: number, pack: LanguagePack): boolean {
  const { determiners, linkingPrepositions } = pack.attribution.grammar;
  const before = words[at - 1]?.lower ?? '';
  return (
    pack.attribution.freeInversion &&
    (determiners.has(before) || linkingPrepositions.has(before)) &&
    words.slice(at, end).some(isPause) &&
    words.slice(0, at).some(isPause)
  );
}

/** Whether words are one noun phrase or a pronoun, with nothing in front of the verb behind them. */
function isOnePhrase(words: readonly Word[], from: number, to: number, pack: LanguagePack): boolean {
  if (readPronoun(words, from, pack.attribution)?.to === to) return true;
  const inside = words.slice(from, to);
  return (
    startsPhrase(words, from, pack) &&
    inside.every((word) => isDeterminer(word, pack) || isNominal(word, pack))
  );
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
    words.slice(at, end).some(isPause)
  );
}

/**
 * The comma or dash that opens the relative or participle clause around a word, where another closes it:
 * `X, who came when …, said`, `X, speaking because …, said`.
 */
function relativeAround(
  words: readonly Word[],
  at: number,
  end: number,
  pack: LanguagePack,
): number | undefined {
  const { grammar } = pack.attribution;
  if (!words.slice(at, end).some(isPause)) return undefined;
  for (let comma = at - 1; comma >= 0; comma--) {
    const word = words[comma];
    if (word?.kind === 'stop' || word?.kind === 'colon') return undefined;
    const opener = words[comma + 1];
    if (!isPause(word) || opener === undefined) continue;
    const opens =
      isRelative(opener, grammar) ||
      opensParticipial(opener, grammar) ||
      // `Paul Morin, tout comme Anne Dulac, a dit`, `le maire, ainsi que deux élus, …`
      (pack.attribution.freeInversion && comma + 2 === at && isAdverb(opener, grammar)) ||
      // `X, when asked if …, said`, `X, a refugee from what is now Y, said`
      (!pack.attribution.freeInversion &&
        isAfterSubject(words, comma) &&
        (grammar.subordinators.has(opener.lower) ||
          (isDeterminer(opener, pack) && !hasVerb(words, comma + 1, at, pack)))) ||
      // `X, après avoir rappelé que …, évoque`
      (isPreposition(opener, grammar) && isAfterSubject(words, comma));
    return opens ? comma : undefined;
  }
  return undefined;
}

/** What the comma at an index ends is a name, as a subject may be. */
function isAfterSubject(words: readonly Word[], comma: number): boolean {
  const start = words.findLastIndex(({ kind }, at) => at < comma && kind !== 'word' && kind !== 'name') + 1;
  return words.slice(start, comma).some(({ kind }) => kind === 'name');
}

/** A coordinator joins clauses when a phrase begins right behind it and no list of phrases ends before it. */
function joinsClauses(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  return startsPhrase(words, at + 1, pack) || readPronoun(words, at + 1, pack.attribution) !== undefined;
}

/** `Après la crue, [le maire et Norvia] ont annoncé`: a verb in the plural behind two of one has both for its subject. */
function joinsSubjects(words: readonly Word[], at: number, verb: number, pack: LanguagePack): boolean {
  const { pluralVerbs, clitics, determinerTraits } = pack.attribution.grammar;
  let group = verb;
  while (clitics.has(words[group]?.lower ?? '')) group++;
  const form = words[group]?.lower ?? '';
  if (!pluralVerbs.some((ending) => form.endsWith(ending))) return false;
  const start = words.findLastIndex((word, index) => index < at && isPause(word)) + 1;
  const [left, right] = [words[start], words[at + 1]];
  const one = (word: Word | undefined): boolean =>
    word?.kind === 'name' || determinerTraits.get(word?.lower ?? '')?.number === 'singular';
  return start < at && one(left) && one(right) && !hasVerb(words, start, at, pack);
}

/** Whether a range of words holds a verb that is one for certain. */
export function hasVerb(words: readonly Word[], from: number, to: number, pack: LanguagePack): boolean {
  const { grammar } = pack.attribution;
  return words.slice(from, to).some((word) => {
    if (word.kind !== 'word') return false;
    return (
      isVerbalForm(word.lower, grammar) ||
      pack.attribution.cues.get(word.lower)?.some(({ forms }) => forms.includes('finite')) === true
    );
  });
}
