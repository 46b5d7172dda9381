import type { LanguagePack } from '../lang/types';
import type { Clause } from './attributions';
import type { Link } from './links';
import { isDeterminer, isNominal } from './nouns';
import { holdsClause, innerWords, opensWithCapital, opensWithInfinitive } from './shapes';
import type { Attribution } from './types';
import { isAdverb, isPreposition, isRelative, type Word } from './words';

/** Marked stretches that are words cited as such, terms, charges, or go on with a row of them. */

/** Another marked stretch stands right in front, a comma or a conjunction between. */
function standsInRow(words: readonly Word[], quote: number, pack: LanguagePack): boolean {
  const { coordinators } = pack.attribution.grammar;
  const previous = words.findLastIndex(({ kind }, at) => at < quote && kind === 'quote');
  const between = words.slice(previous + 1, quote);
  return (
    previous >= 0 &&
    between.length > 0 &&
    between.every(
      (word) =>
        word.kind === 'comma' || coordinators.has(word.lower) || isAdverb(word, pack.attribution.grammar),
    )
  );
}

/** `auteur de "A", "B" ou "C"`: what stands in a row with a name or a title is one as well, if it looks like it. */
export function continuesRow(clause: Clause, quote: number, before: Attribution | undefined): boolean {
  const { words, text, pack } = clause;
  const word = words[quote];
  if (word === undefined || before?.kind !== 'not-speech' || !standsInRow(words, quote, pack)) return false;
  const named = before.why === 'naming-word' || before.why === 'term' || before.why === 'title-case';
  const previous = words.find(({ kind, start }) => kind === 'quote' && start === before.start);
  return (
    named &&
    previous !== undefined &&
    opensWithCapital(text, word) === opensWithCapital(text, previous) &&
    !(opensWithCapital(text, word) && holdsClause(clause, word))
  );
}

/**
 * `mis en examen pour "recel"`, `accused of "fraud"`: what somebody is charged with is a term of law. Terms in a row
 * are charges all. The link is that of somebody who says so: `annonce la mise en examen pour "recel"`, not
 * `accuse le maire de "mentir"`.
 */
export function isCharge(
  clause: Clause,
  quote: number,
  link: Link | undefined,
  before: Attribution | undefined,
): boolean {
  const { words, pack } = clause;
  const { chargeWords, grammar, weakSourcePrepositions } = pack.attribution;
  if (link !== undefined && (link.why.startsWith('incise') || link.why.startsWith('colon'))) return false;
  const isNoun = (): boolean => {
    const word = words[quote];
    return word !== undefined && !opensWithInfinitive(clause, quote) && !holdsClause(clause, word);
  };
  if (standsInRow(words, quote, pack)) return before?.why === 'charge' && isNoun();
  // `pour [des] "vols"`
  const article = grammar.contractions.has(words[quote - 1]?.lower ?? '') ? words[quote - 2] : undefined;
  const behind = article !== undefined && isPreposition(article, grammar) ? quote - 2 : quote - 1;
  const preposition = words[behind];
  if (preposition === undefined || !isPreposition(preposition, grammar)) return false;
  const purpose = weakSourcePrepositions.has(preposition.lower);
  if (before?.why === 'charge' && purpose && link === undefined) return isNoun();
  const from = Math.max(0, quote - (purpose ? 14 : 5));
  const charge = words.findLastIndex(({ lower }, at) => at >= from && at < behind && chargeWords.has(lower));
  // `met en garde contre "…"`: a word of the reporting expression.
  const own = clause.cues.some(({ at, last }) => at === link?.at && charge >= at && charge <= last);
  return charge >= 0 && (link === undefined || (!own && charge >= quote - 4)) && isNoun();
}

/** `le mot "raciste"`, `l'expression "faire Pâques"`: cited as words, whatever is said of them. */
export function isWordItself(words: readonly Word[], quote: number, pack: LanguagePack): boolean {
  const noun = words[quote - 1]?.lower ?? '';
  const { termWords, namingWords } = pack.attribution;
  return termWords.has(noun) && namingWords.has(noun) && isDeterminer(words[quote - 2], pack);
}

/** `la découverte de notre "proche" voisinage`: an adjective of the noun behind it, far from a verb that says something. */
export function isMarkedAdjective(clause: Clause, quote: number, link: Link | undefined): boolean {
  const { words, text, cues, pack } = clause;
  if (link?.why !== 'object' && link?.why !== 'gerund') return false;
  const cue = cues.find(({ at }) => at === link.at);
  return (
    cue?.entry.strength === 'say' &&
    cue.last < quote - 2 &&
    innerWords(text, words[quote]) === 1 &&
    words[quote + 1]?.kind === 'word' &&
    isNominal(words[quote + 1], pack) &&
    isDeterminer(words[quote - 1], pack)
  );
}

/**
 * `Des "gilets jaunes" ont bloqué la route, selon X`: one or two words behind an article that are the subject of their
 * sentence name what it tells of; the source further behind answers for the sentence.
 */
export function isSubjectTerm({ words, text, pack }: Clause, quote: number, link: Link | undefined): boolean {
  if (link?.why !== 'source-behind' && link?.why !== 'incise-behind') return false;
  const { grammar, headFinal } = pack.attribution;
  const next = words[quote + 1];
  const article = words[quote - 1]?.lower ?? '';
  return (
    !headFinal &&
    quote === 1 &&
    innerWords(text, words[quote]) <= 3 &&
    grammar.determiners.has(article) &&
    !grammar.demonstratives.has(article) &&
    next?.kind === 'word' &&
    !isPreposition(next, grammar) &&
    !isRelative(next, grammar)
  );
}

/** `la "structure de gestion" (SGPCT)`: initials behind the stretch stand for it. */
export function standsForAcronym(words: readonly Word[], quote: number): boolean {
  const initials = words[quote + 2];
  return (
    words[quote + 1]?.kind === 'bracket' &&
    words[quote + 3]?.kind === 'bracket' &&
    (initials?.acronym === true || (initials?.kind === 'name' && initials.lower.length <= 6))
  );
}

/** `"Sindumuja" signifie "…"`, `"The Emperor" (littéralement "L'empereur")`: the name of before, in other words. */
export function isGloss({ words, pack }: Clause, quote: number, before: Attribution | undefined): boolean {
  if (before?.kind !== 'not-speech') return false;
  const previous = words.findLastIndex(({ kind }, at) => at < quote && kind === 'quote');
  const between = words.slice(previous + 1, quote);
  const bracket = between[0]?.kind === 'bracket' && between.length <= 3;
  const glossed = between.length <= 3 && between.some(({ lower }) => pack.attribution.glossWords.has(lower));
  return words[previous]?.start === before.start && between.length > 0 && (bracket || glossed);
}

/** `des pages telles que "La Digue" ou "Le Quai"`, `words such as "never"`: an example of what is named in front. */
export function isExample(
  words: readonly Word[],
  quote: number,
  before: Attribution | undefined,
  pack: LanguagePack,
): boolean {
  const { exampleWords, asWords, grammar } = pack.attribution;
  const opener = words[quote - 1]?.lower ?? '';
  const opens = grammar.complementizers.has(opener) || asWords.has(opener);
  if (opens && exampleWords.has(words[quote - 2]?.lower ?? '')) return true;
  return before?.why === 'naming-word' && standsInRow(words, quote, pack) && grammar.coordinators.has(opener);
}

/** `la notion de "proches"`: the complement of a noun for words and ideas. */
export function isTerm(words: readonly Word[], quote: number, pack: LanguagePack): boolean {
  const { termWords, grammar } = pack.attribution;
  const noun = words[quote - 2];
  return (
    grammar.linkingPrepositions.has(words[quote - 1]?.lower ?? '') &&
    noun?.kind === 'word' &&
    termWords.has(noun.lower)
  );
}
