import type { LanguagePack } from '../lang/types';
import { clauseStart, hasVerb } from './clauses';
import { type Phrase, toPhrase } from './heads';
import { canSpeak } from './nominals';
import { isNominal, startsPhrase } from './nouns';
import { readPhrase } from './phrases';
import { isAdverb, isParticiple, type Word } from './words';

/** The phrase that a relative pronoun takes up: `[la source française], qui ajoute`. */
export function findAntecedent(
  words: readonly Word[],
  relative: number,
  pack: LanguagePack,
): Phrase | undefined {
  const end = overAdjective(words, words[relative - 1]?.kind === 'comma' ? relative - 1 : relative, pack);
  const start = clauseStart(words, end, pack, true);
  let widest: Phrase | undefined;
  let described: Phrase | undefined;
  // The nearest start from which one phrase reaches the relative pronoun, the longest such phrase that can speak
  // (`la colère [du ministre], qui a rappelé`).
  for (let from = start; from < end; from++) {
    if (!startsPhrase(words, from, pack)) continue;
    const phrase = readPhrase(words, from, pack);
    const reaches =
      phrase !== undefined &&
      words.slice(phrase.to, end).every((word) => isAdverb(word, pack.attribution.grammar));
    if (!reaches) {
      // `un rapport [publié deux jours plus tôt] qui conclut`
      const told = words[phrase?.to ?? end];
      if (
        phrase !== undefined &&
        told !== undefined &&
        phrase.to < end &&
        isParticiple(told, pack.attribution.grammar)
      )
        described = phrase;
      continue;
    }
    const whole = toPhrase(words, from, end, pack);
    if (whole !== undefined && canSpeak(words, whole, pack)) return whole;
    widest ??= whole;
  }
  return described !== undefined && canSpeak(words, described, pack) ? described : widest;
}

/** `les riverains[, inquiets], qui`: index of the comma in front of a word or two that only describe. */
function overAdjective(words: readonly Word[], comma: number, pack: LanguagePack): number {
  if (!pack.attribution.freeInversion || words[comma]?.kind !== 'comma') return comma;
  const open = words.findLastIndex(({ kind }, at) => at < comma && kind !== 'word');
  const between = words.slice(open + 1, comma);
  const plain =
    between.length > 0 &&
    between.length < 3 &&
    between.every((word) => !word.capital && isNominal(word, pack)) &&
    !startsPhrase(words, open + 1, pack);
  return plain && words[open]?.kind === 'comma' ? open : comma;
}

/** How many words may stand in front of `c'est`. */
const cleftReach = 4;

/** `C'est [Anne Dulac] qui a ouvert le débat : « … »`: whom a cleft sentence puts in front. */
export function findCleft(words: readonly Word[], before: number, pack: LanguagePack): Phrase | undefined {
  const { pronouns, grammar } = pack.attribution;
  const copula = words.findIndex(
    ({ lower }, at) =>
      at < before &&
      grammar.passives.has(lower) &&
      pronouns.get(words[at - 1]?.lower ?? '')?.impersonal === true,
  );
  if (copula < 0 || copula > cleftReach || hasVerb(words, 0, copula, pack)) return undefined;
  const phrase = readPhrase(words, copula + 1, pack);
  return grammar.subjectRelatives.has(words[phrase?.to ?? before]?.lower ?? '') ? phrase : undefined;
}

/**
 * `selon [la source], qui n'a rien voulu préciser mais a ajouté que`: a verb that a conjunction joins to the one of a
 * relative clause set apart by its comma has the same antecedent. In: the first word of the verb's group.
 */
export function findSharedAntecedent(
  words: readonly Word[],
  first: number,
  pack: LanguagePack,
): Phrase | undefined {
  const { coordinators, subjectRelatives, negations } = pack.attribution.grammar;
  if (!coordinators.has(words[first - 1]?.lower ?? '')) return undefined;
  const comma = words[first - 2]?.kind === 'comma';
  const end = comma ? first - 2 : first - 1;
  const relative = words.findLastIndex(
    ({ kind, lower }, at) =>
      at < end && (subjectRelatives.has(lower) || (kind !== 'word' && kind !== 'name')),
  );
  if (!subjectRelatives.has(words[relative]?.lower ?? '') || words[relative - 1]?.kind !== 'comma')
    return undefined;
  // `X, qui a tout lu, et a ajouté`: the comma closes the clause, unless it parts what is from what is not.
  const contrasts = negations.has(words[relative + 1]?.lower ?? '');
  if ((comma && !contrasts) || !hasVerb(words, relative + 1, end, pack)) return undefined;
  return findAntecedent(words, relative, pack);
}
