import type { AttributionPack } from '../lang/attribution';
import type { Grammar } from '../lang/grammar';
import { endsInOneOf, isAdverb, isParticiple, isPreposition, type Word } from './words';

/** The auxiliaries, clitics and passives that a reporting verb has in front of it: where its group begins. */

/** How many words may stand between an auxiliary and its participle (`a, pour sa part, affirmé`). */
const auxiliaryReach = 7;

/** The auxiliary that a participle goes with, leftwards over adverbs, clitics and short insertions. */
export function findAuxiliary(
  words: readonly Word[],
  at: number,
  pack: AttributionPack,
): { readonly index: number; readonly passive: boolean; readonly infinite?: boolean } | undefined {
  const { grammar } = pack;
  // `was among the dead, said she`: a comma that opened no insertion behind the auxiliary parts the two.
  let commas = 0;
  for (let index = at - 1, left = auxiliaryReach; index >= 0 && left > 0; index--, left--) {
    const word = words[index];
    if (word === undefined || word.kind === 'quote' || word.kind === 'colon' || word.kind === 'stop')
      return undefined;
    // `a, lors de « L'Émission » de jeudi, accusé`: what stands between two commas is stepped over.
    const opening = word.kind === 'comma' ? openingComma(words, index) : undefined;
    // `a-t-elle, dans un premier temps, répondu`
    const clitic = pack.cliticSubjects.has(words[(opening ?? 0) - 1]?.lower ?? '');
    const helper = words[(opening ?? 0) - (clitic ? 2 : 1)]?.lower ?? '';
    if (opening !== undefined && grammar.auxiliaries.has(helper)) {
      index = opening;
      continue;
    }
    if (word.kind === 'comma') commas++;
    else if (commas % 2 === 1 && (grammar.passives.has(word.lower) || grammar.auxiliaries.has(word.lower)))
      return undefined;
    if (grammar.passives.has(word.lower)) {
      const reflexive = grammar.reflexives.has(words[index - 1]?.lower ?? '');
      // `a été accusé`, `s'est indigné`: the first auxiliary decides how far the group reaches.
      const outer = words.findLastIndex((other, back) => back < index && !isAdverb(other, grammar));
      const before = grammar.auxiliaries.has(words[outer]?.lower ?? '') ? outer : index;
      return { index: before, passive: !reflexive };
    }
    if (grammar.auxiliaries.has(word.lower)) {
      // `[could] have said`
      const outer = words[index - 1]?.lower ?? '';
      if (pack.headFinal && grammar.plainVerbs.has(outer) && !grammar.passives.has(outer))
        return { index: index - 1, passive: false };
      if (!grammar.infinitiveMarkers.has(outer)) return { index, passive: false };
      // `X [is alleged to have] said`: the passive in front has the subject; `X claims [to have] said`: another verb has it.
      const raised = passiveBefore(words, index - 1, pack);
      return {
        index: raised ?? index - 1,
        passive: false,
        ...(raised === undefined ? { infinite: true } : {}),
      };
    }
    if (grammar.infiniteAuxiliaries.has(word.lower)) return { index, passive: false, infinite: true };
    const insertion =
      isAdverb(word, grammar) ||
      word.kind === 'comma' ||
      grammar.clitics.has(word.lower) ||
      grammar.temporals.has(word.lower) ||
      grammar.adverbialNouns.has(word.lower) ||
      grammar.determiners.has(word.lower) ||
      isPreposition(word, grammar) ||
      pack.cliticSubjects.has(word.lower) ||
      pack.pronouns.has(word.lower) ||
      endsInOneOf(word.lower, grammar.emphaticEndings) ||
      endsAdverbial(words, index, grammar);
    if (!insertion) return undefined;
  }
  return undefined;
}

/** How many words an insertion between commas may have. */
const insertionReach = 14;

/** The comma that opens an insertion which the comma at an index closes; a sentence's clauses are no insertion. */
function openingComma(words: readonly Word[], closing: number): number | undefined {
  for (let at = closing - 1; at > 0 && at >= closing - insertionReach; at--) {
    const kind = words[at]?.kind;
    if (kind === 'comma') return at;
    if (kind === 'colon' || kind === 'stop') return undefined;
  }
  return undefined;
}

/** The noun of a short adverbial: `à [tort]`, `de son [côté]`, `pour sa [part]`. */
function endsAdverbial(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const previous = words[at - 1];
  if (words[at]?.kind !== 'word' || previous === undefined) return false;
  const noun = grammar.determiners.has(previous.lower) ? words[at - 2] : previous;
  return noun !== undefined && isPreposition(noun, grammar);
}

/** `X [was quoted by the agency as] saying`: where the group of such a gerund begins, whose subject stands in front of it. */
export function quotedAs(words: readonly Word[], at: number, pack: AttributionPack): number | undefined {
  return pack.asWords.has(words[at - 1]?.lower ?? '') ? passiveBefore(words, at - 1, pack) : undefined;
}

/** Where the passive group begins whose complement an index opens (`[is alleged by two witnesses] to`). */
function passiveBefore(words: readonly Word[], end: number, pack: AttributionPack): number | undefined {
  for (let verb = end - 1; verb >= end - auxiliaryReach; verb--) {
    const word = words[verb];
    if (word?.kind !== 'word' && word?.kind !== 'name') return undefined;
    const reports = pack.cues.get(word.lower)?.some(({ forms }) => forms.includes('participle'));
    if (reports !== true && !isParticiple(word, pack.grammar)) continue;
    const helper = findAuxiliary(words, verb, pack);
    return helper?.passive === true ? groupStart(words, helper.index, pack.grammar) : undefined;
  }
  return undefined;
}

/** The verb group's first word: clitics and negation in front of the finite verb belong to it. */
export function groupStart(words: readonly Word[], at: number, grammar: Grammar): number {
  let index = at;
  while (index > 0 && isClitic(words, index - 1, grammar)) index--;
  return index;
}

/** A clitic, not the article of a noun phrase: in French both may be spelled `le`. */
function isClitic(words: readonly Word[], index: number, grammar: Grammar): boolean {
  const word = words[index];
  // `Lui assure …`: at the head of a sentence it is the subject.
  return (
    word !== undefined &&
    word.kind === 'word' &&
    !(word.capital && index === 0) &&
    grammar.clitics.has(word.lower)
  );
}
