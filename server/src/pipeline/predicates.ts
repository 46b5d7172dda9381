import type { Clause } from './attributions';
import type { Link } from './links';
import { canSpeak, ownerBeforeCopula } from './nominals';
import { isDeterminer, isNominal } from './nouns';
import { readPhrase, readPronoun } from './phrases';
import { innerFirst, innerWords, isVerbFirst } from './shapes';
import { findPrecedingSubject } from './precedingSubject';
import { cliticsFrom, isAdverb } from './words';

/**
 * The narrator says of somebody what he says of himself: `X est "très sceptique"`, `le pape "s'associe à la douleur"`.
 * The stretch is the predicate, its subject the speaker; there is no cue.
 */
export function predicateLink(clause: Clause, quote: number): Link | undefined {
  const { words, pack } = clause;
  const { grammar } = pack.attribution;
  const at = words.findLastIndex((word, index) => index < quote && !isAdverb(word, grammar));
  const before = words[at];
  if (before === undefined || (before.kind !== 'word' && before.kind !== 'name')) return undefined;
  // `sells “smart” bulbs`: an adjective of the noun behind it.
  if (words[quote + 1]?.kind === 'word' && isNominal(words[quote + 1], pack)) return undefined;
  // `le Conseil a "enjoint au ministre d'agir"`: the verb's own words are marked.
  const auxiliary = grammar.auxiliaries.has(before.lower) && innerWords(clause.text, words[quote]) >= 3;
  const copula = grammar.passives.has(before.lower) || grammar.feelings.has(before.lower) || auxiliary;
  // `avait été "suspendu"` is what was done to the subject.
  if (copula && grammar.auxiliaries.has(words[at - 1]?.lower ?? '')) return undefined;
  const owner = ownerBeforeCopula(words, quote, pack);
  if (owner !== undefined) return { speaker: owner.speaker, why: 'predicate', at: -1, end: quote };
  // `Anne Dulac brandit "la menace …"`: a plain word right behind a person's name is a verb.
  const verb =
    pack.attribution.freeInversion &&
    before.kind === 'word' &&
    !before.capital &&
    words[at - 1]?.name?.type === 'person';
  const first = cliticsFrom(words, copula || verb ? at : at + 1, grammar);
  const phrase = findPrecedingSubject(words, first, pack);
  if (phrase === undefined || !canSpeak(words, phrase, pack)) return undefined;
  const adjacent = (verb ? phrase : readPhrase(words, phrase.from, pack))?.to === first;
  if (!copula && (!adjacent || !isVerbFirst(innerFirst(clause, quote), pack))) return undefined;
  return { speaker: phrase.speaker, why: 'predicate', at: -1, end: quote };
}

/** `X est "très sceptique" et "reste réservé"`: a second predicate of the same subject. */
export function sharedPredicate(
  { words, pack }: Clause,
  quote: number,
  last: { readonly quote: number; readonly link: Link } | undefined,
): Link | undefined {
  const joined = pack.attribution.grammar.coordinators.has(words[quote - 1]?.lower ?? '');
  return joined && last?.quote === quote - 2 && last.link.why === 'predicate' ? last.link : undefined;
}

/** `Le premier parle de "drame", [le second] de "crime"`: the verb of the first stretch is left out before the second. */
export function gappedLink(
  { words, pack }: Clause,
  quote: number,
  last: { readonly quote: number; readonly link: Link } | undefined,
): Link | undefined {
  if (last?.link.why !== 'object' || last.link.at < 0) return undefined;
  const { grammar } = pack.attribution;
  const opener = words.findLastIndex(
    ({ kind, lower }, at) => at < quote && (kind === 'comma' || grammar.coordinators.has(lower)),
  );
  if (opener <= last.quote) return undefined;
  const subject = readPronoun(words, opener + 1, pack.attribution) ?? readPhrase(words, opener + 1, pack);
  const between = subject === undefined ? [] : words.slice(subject.to, quote);
  const object = between.every(
    (word) => isDeterminer(word, pack) || grammar.linkingPrepositions.has(word.lower),
  );
  // `Le maire s'est dit "confiant", [son adjointe] "prudente"`: nothing stands between in the first part either.
  const bare = between.length === 0 && (last.quote !== last.link.at + 1 || words[opener]?.kind !== 'comma');
  if (subject === undefined || bare || !object || !canSpeak(words, subject, pack)) return undefined;
  return { ...last.link, speaker: subject.speaker };
}
