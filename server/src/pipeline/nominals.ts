import type { LanguagePack } from '../lang/types';
import { type Phrase, toPhrase } from './heads';
import type { SourceUse } from './sources';
import { isNominal } from './nouns';
import { pronounPhrase, readPhrase } from './phrases';
import { isAdverb, isPreposition, singularOf, type Word } from './words';

/** How many words may stand between the noun and what opens its content. */
const ownerReach = 12;

/**
 * Nouns of speech with their owner and a content clause: `la déclaration de [X] selon laquelle …`,
 * `l'affirmation de [X] que …`, `[X]'s claim that …`, `the claim by [X] that …`.
 * In: the words of a sentence. Out: source uses whose content begins at `last`; `from` is the noun.
 */
export function findNominalSources(words: readonly Word[], pack: LanguagePack): SourceUse[] {
  const { nominalCues, nominalOpeners, grammar } = pack.attribution;
  return words.flatMap((word, from): SourceUse[] => {
    if (word.kind !== 'word' || !nominalCues.has(word.lower)) return [];
    // `à propos de`: a noun of speech has its article.
    if (grammar.adverbialPrepositions.has(words[from - 1]?.lower ?? '')) return [];
    for (let at = from + 1; at < words.length && at <= from + ownerReach; at++) {
      const next = words[at];
      if (next === undefined || next.kind === 'stop' || next.kind === 'colon') return [];
      const opener = nominalOpeners.find((parts) =>
        parts.every((part, index) => words[at + index]?.lower === part),
      );
      if (opener === undefined) continue;
      const phrase = ownerBehind(words, from, at, pack) ?? ownerInFront(words, from, pack);
      // `rejected her claim that …`: she would be taken for the subject; `her claim is that …` leaves no doubt.
      const told = pack.attribution.grammar.passives.has(words[at - 1]?.lower ?? '');
      return phrase === undefined || (phrase.speaker.kind === 'pronoun' && !told)
        ? []
        : [{ from, last: at + opener.length, phrase, weak: false, nominal: true }];
    }
    return [];
  });
}

/**
 * `[Marsh]'s response: “…”`, `Réaction [du maire] : « … »`, `[His] message to voters was simple: “…”`: whose words a noun of speech in
 * front of a colon announces.
 */
export function ownerBeforeColon(
  words: readonly Word[],
  colon: number,
  pack: LanguagePack,
): Phrase | undefined {
  const noun = words.findLastIndex(
    ({ kind, lower }, at) =>
      at < colon &&
      kind === 'word' &&
      (pack.attribution.nominalCues.has(lower) || pack.attribution.owned.has(lower)),
  );
  return noun < 0 ? undefined : ownerOf(words, noun, colon, pack);
}

/** `[His] answer was “no”`: whose words a noun of speech in front of a copula announces. */
export function ownerBeforeCopula(
  words: readonly Word[],
  quote: number,
  pack: LanguagePack,
): Phrase | undefined {
  const { grammar, nominalCues } = pack.attribution;
  const copula = words.findLastIndex((word, at) => at < quote && !isAdverb(word, grammar));
  if (!grammar.passives.has(words[copula]?.lower ?? '')) return undefined;
  const noun = words.findLastIndex(({ lower }, at) => at < copula && nominalCues.has(lower));
  return noun < 0 ? undefined : ownerOf(words, noun, copula, pack);
}

/** The owner of a noun of speech, behind or in front of it; between it and what announces the words only additions stand. */
function ownerOf(words: readonly Word[], noun: number, end: number, pack: LanguagePack): Phrase | undefined {
  const behind = complementOf(words, noun, pack);
  if (behind !== undefined) return isAddition(words, behind.to, end, pack) ? behind : undefined;
  return isAddition(words, noun + 1, end, pack) ? ownerInFront(words, noun, pack) : undefined;
}

/** To whom, when and how something is said: `to ministers`, `on Monday`, `was simple`. */
function isAddition(words: readonly Word[], from: number, to: number, pack: LanguagePack): boolean {
  const first = words[from];
  if (first === undefined || from >= to) return from === to;
  const { grammar, freeInversion } = pack.attribution;
  // `a été immédiate`, `ne s'est pas fait attendre`
  const verb = grammar.auxiliaries.has(first.lower) || grammar.negations.has(first.lower);
  const opens =
    isPreposition(first, grammar) ||
    grammar.passives.has(first.lower) ||
    grammar.temporals.has(first.lower) ||
    (freeInversion && verb);
  return opens && words.slice(from, to).every(({ kind }) => kind === 'word' || kind === 'name');
}

/** `la déclaration [de X]`, `the claim [by X]`: the complement that reaches to the content. */
function ownerBehind(
  words: readonly Word[],
  noun: number,
  content: number,
  pack: LanguagePack,
): Phrase | undefined {
  const phrase = complementOf(words, noun, pack);
  const end = words[content - 1]?.kind === 'comma' ? content - 1 : content;
  return phrase !== undefined && phrase.to === end ? phrase : undefined;
}

function complementOf(words: readonly Word[], noun: number, pack: LanguagePack): Phrase | undefined {
  const { grammar, ownerPrepositions } = pack.attribution;
  const opener = words[noun + 1]?.lower ?? '';
  const owns =
    grammar.linkingPrepositions.has(opener) || grammar.agents.has(opener) || ownerPrepositions.has(opener);
  return owns ? readPhrase(words, noun + 2, pack) : undefined;
}

/** How many words may stand between an owner and his noun (`the mayor's [only public] response`). */
const epithetReach = 2;

/** `[X]'s claim that`, `[her] only response:`: the possessor in front of the noun. */
function ownerInFront(words: readonly Word[], noun: number, pack: LanguagePack): Phrase | undefined {
  const mark = words.findLastIndex(
    (word, at) => at < noun && (at < noun - 1 - epithetReach || !isEpithet(word, pack)),
  );
  const own = possessiveAt(words, mark, pack);
  if (own !== undefined) return own;
  if (!/^['’]s?$/u.test(words[mark]?.lower ?? '')) return undefined;
  if (words[mark - 1]?.kind === 'name') return toPhrase(words, mark - 1, mark, pack);
  const { determiners } = pack.attribution.grammar;
  const from = words.findLastIndex(({ lower }, at) => at < mark && at >= mark - 5 && determiners.has(lower));
  return from < 0 ? undefined : toPhrase(words, from, mark, pack);
}

function isEpithet(word: Word, pack: LanguagePack): boolean {
  if (word.kind !== 'word' || /^['’]s?$/u.test(word.lower)) return false;
  return isNominal(word, pack) || isAdverb(word, pack.attribution.grammar);
}

/** `[Her] response`: the determiner stands for the speaker. */
function possessiveAt(words: readonly Word[], at: number, pack: LanguagePack): Phrase | undefined {
  const word = words[at];
  const pronoun = word?.kind === 'word' ? pack.attribution.possessives.get(word.lower) : undefined;
  return word === undefined || pronoun === undefined
    ? undefined
    : pronounPhrase(word, word, at, at + 1, pronoun);
}

/** Whether a phrase stands for somebody: a pronoun, a person, people or a body by name, or a noun that can speak. */
export function canSpeak(words: readonly Word[], phrase: Phrase, pack: LanguagePack): boolean {
  const { speaker } = phrase;
  if (speaker.kind === 'pronoun') return true;
  const { sourceNouns } = pack.attribution;
  return words.slice(phrase.from, phrase.to).some(({ start, end, lower, name }) => {
    if (start > speaker.head.start || end < speaker.head.end) return false;
    if (name !== undefined) return name.type !== 'work' && name.type !== 'event' && name.type !== 'place';
    return sourceNouns.has(lower) || isBody(lower, pack) || isBody(singularOf(lower), pack);
  });
}

/** `ministère`, `entreprise`: a noun for a body that can speak. */
function isBody(noun: string, { attribution, names }: LanguagePack): boolean {
  return (
    names.headNouns.get(noun) === 'organization' ||
    attribution.bodies.has(noun) ||
    attribution.kinds.bodies.has(noun) ||
    attribution.documents.has(noun)
  );
}
