import type { LanguagePack } from '../lang/types';
import type { Clause } from './attributions';
import { skipAdjunct } from './inversion';
import { isNominal } from './nouns';
import { isAdverb, isInfinitive, isParticiple, type Word } from './words';

/** An infinitive right behind the cue, over adverbs, clitics and short insertions (`, de son côté, toujours contrôler`). */
export function infinitiveAt(clause: Clause, from: number): number | undefined {
  const { words, pack } = clause;
  if (!pack.attribution.freeInversion) return undefined;
  const { grammar } = pack.attribution;
  let start: number | undefined;
  let at = skipInsertion(words, skipAddressee(words, from, pack));
  for (const limit = at + 9; at < words.length && at < limit; at++) {
    const word = words[at];
    if (word === undefined || word.kind !== 'word') return undefined;
    if (grammar.temporals.has(word.lower)) continue;
    if (isAdverb(word, grammar) || grammar.clitics.has(word.lower)) {
      start ??= at;
      continue;
    }
    // `l'avoir vu`, `ne pas la connaître` is a verb, `le rire` a noun.
    const noun =
      grammar.determiners.has(words[at - 1]?.lower ?? '') &&
      !grammar.infiniteAuxiliaries.has(word.lower) &&
      !grammar.negations.has(words[start ?? at]?.lower ?? '');
    return isInfinitive(word, grammar) && !noun ? (start ?? at) : undefined;
  }
  return undefined;
}

/** `raconte [à l'AFP] avoir marché`: index behind to whom and where it is said. */
function skipAddressee(words: readonly Word[], from: number, pack: LanguagePack): number {
  const { grammar } = pack.attribution;
  const preposition = words[from];
  if (preposition === undefined || !grammar.prepositions.has(preposition.lower)) return from;
  const end = skipAdjunct(words, from, pack);
  const next = words[end];
  const verb =
    next?.kind === 'word' &&
    (isInfinitive(next, grammar) || grammar.clitics.has(next.lower) || isAdverb(next, grammar));
  // `lance à ceux voulant quitter …`: the infinitive is another verb's.
  const own = words
    .slice(from + 1, end)
    .some(
      (word, at, rest) =>
        isInfinitive(word, grammar) ||
        (at > 0 && isParticiple(word, grammar) && isNominal(rest[at - 1], pack)),
    );
  return verb && !own ? end : from;
}

/** Index behind adverbs and an insertion between commas (`annonce, via un communiqué de l'état-major, [avoir]`). */
function skipInsertion(words: readonly Word[], from: number): number {
  let at = from;
  for (let open = from; open < from + 9 && open < words.length; open++) {
    const word = words[open];
    if (word?.kind !== 'comma') {
      if (word?.kind !== 'word' && word?.kind !== 'quote' && word?.kind !== 'name') break;
      continue;
    }
    let close = open + 1;
    while (close < words.length && close < open + 15 && isInserted(words[close])) close++;
    if (words[close]?.kind === 'comma') at = close + 1;
    break;
  }
  return at;
}

function isInserted(word: Word | undefined): boolean {
  return word?.kind === 'word' || word?.kind === 'name' || word?.kind === 'quote';
}
