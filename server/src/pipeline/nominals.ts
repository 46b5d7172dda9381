import type { LanguagePack } from '../lang/types';
import { type Phrase, toPhrase } from './heads';
import type { SourceUse } from './sources';
import { readPhrase } from './phrases';
import type { Word } from './words';

/** How many words may stand between the noun and what opens its content. */
const ownerReach = 12;

/**
 * Nouns of speech with their owner and a content clause: `la déclaration de [X] selon laquelle …`,
 * `l'affirmation de [X] que …`, `[X]'s claim that …`, `the claim by [X] that …`.
 * In: the words of a sentence. Out: source uses whose content begins at `last`; `from` is the noun.
 */
export function findNominalSources(words: readonly Word[], pack: LanguagePack): SourceUse[] {
  const { nominalCues, nominalOpeners } = pack.attribution;
  return words.flatMap((word, from): SourceUse[] => {
    if (word.kind !== 'word' || !nominalCues.has(word.lower)) return [];
    // `à propos de`: a noun of speech has its article.
    const before = words[from - 1];
    if (pack.attribution.freeInversion && before?.lower === 'à') return [];
    for (let at = from + 1; at < words.length && at <= from + ownerReach; at++) {
      const next = words[at];
      if (next === undefined || next.kind === 'stop' || next.kind === 'colon') return [];
      const opener = nominalOpeners.find((parts) =>
        parts.every((part, index) => words[at + index]?.lower === part),
      );
      if (opener === undefined) continue;
      const phrase = ownerBehind(words, from, at, pack) ?? ownerInFront(words, from, pack);
      return phrase === undefined
        ? []
        : [{ from, last: at + opener.length, phrase, weak: false, nominal: true }];
    }
    return [];
  });
}

/** `[Marsh]'s response: “…”`, `Réaction [du maire] : « … »`: whose words a noun of speech in front of a colon announces. */
export function ownerBeforeColon(
  words: readonly Word[],
  colon: number,
  pack: LanguagePack,
): Phrase | undefined {
  const noun = words.findLastIndex(
    ({ kind, lower }, at) => at < colon && kind === 'word' && pack.attribution.nominalCues.has(lower),
  );
  if (noun < 0 || words.slice(noun, colon).some(({ kind }) => kind === 'stop' || kind === 'quote'))
    return undefined;
  return (
    ownerBehind(words, noun, colon, pack) ??
    (noun === colon - 1 ? ownerInFront(words, noun, pack) : undefined)
  );
}

/** `la déclaration [de X]`, `the claim [by X]`: the complement that reaches to the content. */
function ownerBehind(
  words: readonly Word[],
  noun: number,
  content: number,
  pack: LanguagePack,
): Phrase | undefined {
  const { linkingPrepositions, agents } = pack.attribution.grammar;
  const opener = words[noun + 1]?.lower ?? '';
  if (!linkingPrepositions.has(opener) && !agents.has(opener)) return undefined;
  const phrase = readPhrase(words, noun + 2, pack);
  const end = words[content - 1]?.kind === 'comma' ? content - 1 : content;
  return phrase !== undefined && phrase.to === end ? phrase : undefined;
}

/** `[X]'s claim that`: the possessor right in front of the noun. */
function ownerInFront(words: readonly Word[], noun: number, pack: LanguagePack): Phrase | undefined {
  if (!/^['’]s?$/u.test(words[noun - 1]?.lower ?? '')) return undefined;
  const end = noun - 1;
  if (words[end - 1]?.kind === 'name') return toPhrase(words, end - 1, end, pack);
  const { determiners } = pack.attribution.grammar;
  const from = words.findLastIndex(({ lower }, at) => at < end && at >= end - 5 && determiners.has(lower));
  return from < 0 ? undefined : toPhrase(words, from, end, pack);
}

/** Whether a phrase stands for somebody: a pronoun, a person, people or a body by name, or a noun that can speak. */
export function canSpeak(words: readonly Word[], phrase: Phrase, pack: LanguagePack): boolean {
  const { speaker } = phrase;
  if (speaker.kind === 'pronoun') return true;
  const { sourceNouns } = pack.attribution;
  return words.slice(phrase.from, phrase.to).some(({ start, end, lower, name }) => {
    if (start > speaker.head.start || end < speaker.head.end) return false;
    if (name !== undefined) return name.type !== 'work' && name.type !== 'event' && name.type !== 'place';
    return sourceNouns.has(lower) || isBody(lower, pack) || isBody(lower.replace(/s$/u, ''), pack);
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
