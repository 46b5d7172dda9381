import type { LanguagePack } from '../lang/types';
import { isDate } from './dates';
import { isDeterminer, isNominal, skipDeterminers, splitDeterminer } from './nouns';
import { isVerbOfSaying } from './verbForms';
import {
  endsInOneOf,
  isAdverb,
  isInfinitive,
  isParticiple,
  isPreposition,
  opensParticipial,
  type Word,
} from './words';

/** The core of a noun phrase: its head with what hangs on it directly, without appositions. */

/** Head, adjectives and complements; answers the index behind them. */
export function readCore(words: readonly Word[], from: number, pack: LanguagePack): number {
  const { grammar } = pack.attribution;
  let at = skipDeterminers(words, splitDeterminer(words, from, pack) ? from + 2 : from, pack);
  // `[l'un] de ses lieutenants`, `[deux] d'entre eux`: a quantifier stands for somebody itself.
  let hasHead = at > from && isLinked(words, at, pack);
  for (;;) {
    const word = words[at];
    if (word === undefined) return at;
    if (word.kind === 'name') {
      at++;
      hasHead = true;
      continue;
    }
    if (word.kind !== 'word') return at;
    const named = hasHead ? readTitleComplement(words, from, at, pack) : undefined;
    if (named !== undefined) {
      at = named;
      continue;
    }
    const adjective = words[at - 1]?.lower ?? '';
    if (
      grammar.linkingPrepositions.has(word.lower) ||
      (grammar.complementAdjectives.has(adjective) && grammar.prepositions.has(word.lower))
    ) {
      const complement = skipDeterminers(words, at + 1, pack);
      const among = hasHead ? amongThem(words, at, pack) : undefined;
      if (among !== undefined) return among;
      if (hasHead && complement > at + 1 && isLinked(words, complement, pack)) {
        at = complement;
        continue;
      }
      // `demande à l'association [de préciser]`
      const clause = complement === at + 1 && isReportingInfinitive(words[complement], pack);
      if (!hasHead || clause || !isNominal(words[complement], pack)) return at;
      at = complement;
      continue;
    }
    if (!isNominal(word, pack) || (hasHead && opensPredicate(words, at, pack))) return at;
    at++;
    hasHead = true;
  }
}

/** The infinitive of a reporting verb or an auxiliary, which no noun has the form of. */
function isReportingInfinitive(word: Word | undefined, { attribution }: LanguagePack): boolean {
  const { cues, grammar } = attribution;
  if (word?.kind !== 'word') return false;
  const forms = cues.get(word.lower)?.flatMap((form) => form.forms) ?? [];
  return (
    grammar.infiniteAuxiliaries.has(word.lower) ||
    (forms.length > 0 && forms.every((form) => form === 'infinitive'))
  );
}

/** A linking preposition with its complement stands here. */
function isLinked(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const { grammar } = pack.attribution;
  if (!pack.attribution.freeInversion || !grammar.linkingPrepositions.has(words[at]?.lower ?? ''))
    return false;
  return (
    isNominal(words[skipDeterminers(words, at + 1, pack)], pack) || amongThem(words, at, pack) !== undefined
  );
}

/** `l'une [d'entre elles]`: index behind it. */
function amongThem(words: readonly Word[], at: number, pack: LanguagePack): number | undefined {
  const preposition = words[at + 1];
  if (preposition === undefined || !pack.attribution.grammar.prepositions.has(preposition.lower))
    return undefined;
  return pack.attribution.pronouns.get(words[at + 2]?.lower ?? '')?.number === 'plural' ? at + 3 : undefined;
}

/**
 * Whether a word behind a complete phrase is its verb: a reporting verb (`le syndicat Norda [estime]`), or a word with an
 * object behind it (`le groupe [ferme] une usine`). Languages whose heads stand last pile up nouns instead.
 */
function opensPredicate(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const { grammar, cues, headFinal, kinds, sourceNouns } = pack.attribution;
  const word = words[at];
  if (word?.kind !== 'word' || word.capital) return false;
  // `the Church [denied] the claims`, `the firm [employs] 400 people`
  if (headFinal) {
    const entries = cues.get(word.lower) ?? [];
    const reports = entries.some(({ forms }) => forms.includes('finite'));
    // `Security sources [said] anti-drug police came`
    if (isVerbOfSaying(word.lower, pack.attribution)) return true;
    // `Experts [urge] people to run`: a bare form behind a plural that can speak, with a noun behind it.
    const plural = sourceNouns.get(words[at - 1]?.lower ?? '')?.number === 'plural';
    const bare = entries.some(({ lemma, strength }) => lemma === word.lower && strength === 'say');
    if (plural && bare && reports && isNominal(words[at + 1], pack)) return true;
    const third = word.lower.length > 3 && endsInOneOf(word.lower, grammar.openingVerbEndings);
    const next = words[at + 1]?.lower ?? '';
    const counted = /^\d/u.test(next);
    return (
      (isDeterminer(words[at + 1], pack) && (reports || (third && !grammar.complementizers.has(next)))) ||
      (third && counted)
    );
  }
  const noun = sourceNouns.has(word.lower) || kinds.callings.has(word.lower) || kinds.bodies.has(word.lower);
  const finite = cues
    .get(word.lower)
    ?.some(({ forms }) => forms.includes('finite') && !forms.includes('participle'));
  if (finite === true && !noun && !grammar.adjectivalCues.has(word.lower)) return true;
  const next = words[at + 1];
  // `Une source gouvernementale [dit] craindre`
  const both = cues.get(word.lower)?.some(({ forms }) => forms.includes('finite')) === true;
  if (both && !noun && next !== undefined && isInfinitive(next, grammar)) return true;
  const object = words[at + 2];
  // `le ministre délégué [l'a] dit`, `l'homme [le plus] riche`: a clitic, a superlative.
  return (
    isDeterminer(next, pack) &&
    !grammar.linkingPrepositions.has(next?.lower ?? '') &&
    !isParticiple(word, grammar) &&
    isNominal(object, pack) &&
    !cues.has(object?.lower ?? '')
  );
}

/** `ambassador [to the United States Jane Marsh]`: a function's complement with the bearer's name right behind it. */
function readTitleComplement(
  words: readonly Word[],
  from: number,
  at: number,
  pack: LanguagePack,
): number | undefined {
  const { grammar } = pack.attribution;
  if (!grammar.prepositions.has(words[at]?.lower ?? '')) return undefined;
  if (!words.slice(from, at).some(({ lower }) => pack.names.titles.get(lower)?.kind === 'function'))
    return undefined;
  for (let index = skipDeterminers(words, at + 1, pack); index < at + 8; index++) {
    const word = words[index];
    if (word === undefined || !isNominal(word, pack)) return undefined;
    if (word.name?.type === 'person') return index > at + 1 ? index + 1 : undefined;
  }
  return undefined;
}

/**
 * Where a phrase ends in front of a participle clause that only tells its circumstances: `un rapport [publié mardi par l'ONU]`,
 * `des images [montrant un homme]`. `Le ministre délégué aux Transports` is named by his.
 * In: a phrase as a range of words. Out: the index behind what names it.
 */
export function cutParticiple(words: readonly Word[], from: number, to: number, pack: LanguagePack): number {
  const { grammar, freeInversion, sourceNouns, kinds, documents } = pack.attribution;
  if (!freeInversion) return cutDocument(words, from, to, pack);
  const document = documents.has(words[from + 1]?.lower ?? '');
  for (let at = from + 2; at < to; at++) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined || next === undefined || !opensParticipial(word, grammar)) continue;
    // `l'université`, `de qualité`
    const noun =
      isDeterminer(words[at - 1], pack) ||
      grammar.prenominals.has(words[at - 1]?.lower ?? '') ||
      grammar.linkingPrepositions.has(words[at - 1]?.lower ?? '');
    if (noun || sourceNouns.has(word.lower) || kinds.callings.has(word.lower)) continue;
    const active = word.lower.endsWith(grammar.gerundEnding);
    const told = active
      ? (isPreposition(next, grammar) && !grammar.linkingPrepositions.has(next.lower)) ||
        grammar.infiniteAuxiliaries.has(word.lower) ||
        isDeterminer(next, pack) ||
        (at === to - 1 && isParticiple(next, grammar))
      : document ||
        // `l'agence Norvia connue pour …`, `les secours dépêchés sur place`
        (isPreposition(next, grammar) &&
          !grammar.linkingPrepositions.has(next.lower) &&
          !grammar.officePrepositions.has(next.lower)) ||
        grammar.agents.has(next.lower) ||
        grammar.temporals.has(next.lower) ||
        isDate(words, at + 1, pack);
    if (told) return isNamedBehind(words, at, to) ? to : at;
  }
  return to;
}

/** `l'un des auteurs ayant pris part à l'étude, [Paul Morin]`: the clause stands between the phrase and its name. */
function isNamedBehind(words: readonly Word[], from: number, to: number): boolean {
  const comma = words.findIndex(({ kind }, at) => at > from && kind === 'comma');
  return comma > 0 && comma <= to && words[comma + 1]?.name?.type === 'person';
}

/** `A study [published in May by the bank]`, `a report [showing that …]`: how a document came about names it no further. */
function cutDocument(words: readonly Word[], from: number, to: number, pack: LanguagePack): number {
  const { grammar, documents } = pack.attribution;
  for (let at = from + 1; at < to; at++) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined || next === undefined || !isParticiple(word, grammar)) continue;
    const told =
      word.lower.endsWith(grammar.gerundEnding) ||
      isPreposition(next, grammar) ||
      isAdverb(next, grammar) ||
      grammar.temporals.has(next.lower);
    if (told && isDocument(words[at - 1], documents)) return at;
  }
  return to;
}

/** A noun for a document, or a name that ends in one (`the Iodine Nutrition Study`). */
function isDocument(word: Word | undefined, documents: ReadonlySet<string>): boolean {
  return documents.has(word?.lower.split(' ').at(-1) ?? '');
}
