import type { LanguagePack } from '../lang/types';
import { clauseStart } from './clauses';
import { type Phrase, toPhrase } from './heads';
import { canSpeak } from './nominals';
import { isDeterminer } from './nouns';
import { readPhrase, readPronoun } from './phrases';
import { findAntecedent } from './relatives';
import { splitSegments } from './segments';
import { subjectOfSegments } from './segmentSubjects';
import { isAdverb, isRelative, type Word } from './words';

/** The subject in front of its verb. */

/**
 * The subject in front of a verb group whose first word is `first`.
 * Out: undefined where the verb has none of its own there (coordination, participle clause).
 */
export function findPrecedingSubject(
  words: readonly Word[],
  first: number,
  pack: LanguagePack,
): Phrase | undefined {
  const { grammar } = pack.attribution;
  // `She [also] says`: the verb's group begins with its adverbs.
  let verb = first;
  for (
    let before = words[verb - 1];
    before !== undefined && isAdverb(before, grammar);
    before = words[verb - 1]
  )
    verb--;
  return subjectAt(words, verb, pack);
}

function subjectAt(words: readonly Word[], first: number, pack: LanguagePack): Phrase | undefined {
  const { grammar } = pack.attribution;
  const previous = words[first - 1];
  if (previous === undefined) return undefined;
  if (grammar.coordinators.has(previous.lower)) return undefined;
  const relative = isRelative(previous, grammar) && grammar.subjectRelatives.has(previous.lower);
  const antecedent = relative ? findAntecedent(words, first - 1, pack) : undefined;
  const pronoun = antecedent ?? pronounEndingAt(words, first, pack);
  if (pronoun !== undefined || relative) return pronoun;
  if (previous.kind === 'quote') return namedSubject(words, first, pack);
  const start = clauseStart(words, first, pack);
  const segments = splitSegments(words, start, first);
  return subjectOfSegments(words, segments, pack);
}

/** How many words may stand in front of the name in `le site d'information "Actu Nord" [rapporte]`. */
const namedReach = 6;

/** `[Le site "Actu Nord"] rapporte`: the noun phrase that a marked name ends right in front of the verb. */
function namedSubject(words: readonly Word[], first: number, pack: LanguagePack): Phrase | undefined {
  for (let from = first - 2; from >= Math.max(0, first - namedReach); from--) {
    if (!isDeterminer(words[from], pack)) continue;
    const phrase = readPhrase(words, from, pack);
    if (phrase !== undefined && phrase.to >= first - 1 && canSpeak(words, phrase, pack))
      return toPhrase(words, from, first, pack);
  }
  return undefined;
}

/** The pronoun that ends right in front of a word, as a verb's subject may. */
export function pronounEndingAt(words: readonly Word[], end: number, pack: LanguagePack): Phrase | undefined {
  for (const length of [2, 1]) {
    const phrase = readPronoun(words, end - length, pack.attribution);
    const form = words[end - 1]?.lower ?? '';
    // `Lui assure …`: at the head of a sentence it is no object.
    const oblique = pack.attribution.pronouns.get(form)?.oblique === true && end > 1;
    if (phrase !== undefined && phrase.to === end && !oblique) return phrase;
  }
  return undefined;
}
