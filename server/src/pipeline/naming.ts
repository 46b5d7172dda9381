import type { QuotePattern } from '../core/analysis';
import type { LanguagePack } from '../lang/types';
import type { Clause } from './attributions';
import { hasVerb } from './clauses';
import type { Link } from './links';
import { isDeterminer, isNominal } from './nouns';
import { readPronoun } from './phrases';
import { canSpeak } from './nominals';
import { holdsClause, innerWords, isCited, isTitleCased, opensWithCapital } from './shapes';
import { findPrecedingSubject } from './precedingSubject';
import {
  continuesRow,
  isExample,
  isGloss,
  isMarkedAdjective,
  isSubjectTerm,
  isTerm,
  isWordItself,
  standsForAcronym,
} from './terms';
import type { Attribution } from './types';
import { isAdverb, isPreposition, singularOf } from './words';

/**
 * What the narrator's own words around a marked stretch make of it: the name of something, a title, a term, a charge.
 * In: its sentence, its word, the link that was found for it and the stretch before it. Out: the pattern's name, or
 * undefined where nothing but the marks and the link tells.
 */
export function namingOf(
  clause: Clause,
  quote: number,
  link: Link | undefined,
  before: Attribution | undefined,
): QuotePattern | undefined {
  const { words, text, pack } = clause;
  const word = words[quote];
  if (word === undefined) return undefined;
  // `juge le plan "indigne"` says something of the plan, `le plan "Vigie"` names it.
  if (isTerm(words, quote, pack) || standsForAcronym(words, quote)) return 'term';
  if (isGloss(clause, quote, before)) return before?.why;
  if (isExample(words, quote, before, pack) || isTitled(clause, quote)) return 'naming-word';
  if (isWordItself(words, quote, pack) || isSubjectTerm(clause, quote, link)) return 'term';
  if (isMarkedAdjective(clause, quote, link)) return 'term';
  const capital = opensWithCapital(text, word);
  if (isNamed(clause, quote) && (capital || (link === undefined && !isCited(clause, quote))))
    return 'naming-word';
  if (isCalled(clause, quote, capital) || isNickname(clause, quote) || isLabelOf(clause, quote, capital))
    return 'naming-word';
  const incise =
    link !== undefined && (/^incise-(?!behind|shared)/u.test(link.why) || link.why.startsWith('colon'));
  const parted = incise && words[quote + 1]?.kind !== 'word';
  if (!parted && capital && isApposed(clause, quote)) return 'naming-word';
  if (!incise && (isNameWithArticle(clause, quote) || isCapitalPhrase(clause, quote))) return 'title-case';
  if (!incise && continuesRow(clause, quote, before)) return before?.why;
  return undefined;
}

/** A word right before the stretch makes it a name or a term: `le film "…"`, `une prétendue "…"`. */
function isNamed(clause: Clause, quote: number): boolean {
  const { words, pack } = clause;
  const previous = words[quote - 1];
  return previous?.kind === 'word' && isNamingWord(previous.lower, pack) && !isSaid(clause, quote - 1);
}

/** `avait pour thème cette année : "…"`, `porte le surnom de : "…"` */
function isTitled({ words, pack }: Clause, quote: number): boolean {
  const { labelNouns } = pack.attribution;
  if (words[quote - 1]?.kind !== 'colon') return false;
  const noun = words.findLastIndex(({ lower }, at) => at < quote && at > quote - 6 && labelNouns.has(lower));
  return noun >= 0 && !hasVerb(words, noun, quote, pack);
}

function isNamingWord(lower: string, { attribution }: LanguagePack): boolean {
  return attribution.namingWords.has(lower) || attribution.namingWords.has(singularOf(lower));
}

/** `le maire a dit "…"`, not `le quartier dit "…"`: the word is a verb whose subject can speak. */
function isSaid({ words, cues, pack }: Clause, at: number): boolean {
  const cue = cues.find((use) => use.at === at);
  if (cue === undefined || cue.passive || cue.entry.strength !== 'say' || cue.form === 'gerund') return false;
  if (cue.first < cue.at && cue.form === 'participle') return true;
  // `qui se dit "préoccupé"`
  if (words.slice(cue.first, cue.at).some(({ lower }) => pack.attribution.grammar.clitics.has(lower)))
    return true;
  if (readPronoun(words, cue.first - 1, pack.attribution) !== undefined) return true;
  // `Luc Benali, dit "le Chat"`
  if (words[cue.first - 1]?.kind === 'comma') return false;
  const subject = findPrecedingSubject(words, cue.first, pack);
  return subject !== undefined && canSpeak(words, subject, pack);
}

/** How many words may stand between a verb of naming and the name. */
const callReach = 7;

/** `baptisé les "Aigles"`, `surnommé par ses amis le "Chat"`, `appelé familièrement "Beaubourg"`, `se nomme "Joudi"`. */
function isCalled(clause: Clause, quote: number, capital: boolean): boolean {
  const { words, pack } = clause;
  const { namingVerbs, grammar } = pack.attribution;
  let at = quote - 1;
  const article = isDeterminer(words[at], pack);
  if (article) at--;
  let agent = -1;
  for (const limit = quote - callReach; at >= 0 && at >= limit; at--) {
    const word = words[at];
    if (word === undefined || (word.kind !== 'word' && word.kind !== 'name')) return false;
    if (namingVerbs.has(word.lower)) return names(clause, at, capital) && (capital || article || agent < 0);
    if (isAdverb(word, grammar)) continue;
    agent = words.findLastIndex(
      ({ lower }, index) => index < quote && index >= limit && grammar.agents.has(lower),
    );
    if (agent < 0 || at < agent) return false;
    at = agent;
  }
  return false;
}

/** The verb gives a name: `baptisé`, `se nomme`, `on appelle`; `a appelé "tous les habitants"` needs the name's capital. */
function names(clause: Clause, at: number, capital: boolean): boolean {
  const { words, cues, pack } = clause;
  const cue = cues.find((use) => use.at === at);
  if (isSaid(clause, at)) return false;
  if (cue === undefined || cue.passive || cue.entry.strength === 'say') return true;
  if (cue.form === 'participle') return capital;
  const reflexive = words
    .slice(cue.first, at)
    .some(({ lower }) => pack.attribution.grammar.reflexives.has(lower));
  return reflexive || pack.attribution.pronouns.get(words[cue.first - 1]?.lower ?? '')?.impersonal === true;
}

/** `the “Exit” sign`, `a “Make Trade Fair” badge`: capitals between an article and the noun of what they are written on. */
function isLabelOf({ words, text, pack }: Clause, quote: number, capital: boolean): boolean {
  const [word, noun] = [words[quote], words[quote + 1]];
  if (!pack.attribution.headFinal || !capital || word === undefined || noun?.kind !== 'word') return false;
  const labelled = pack.attribution.documents.has(noun.lower) || isNamingWord(noun.lower, pack);
  return labelled && isDeterminer(words[quote - 1], pack) && innerWords(text, word) <= 4;
}

/** `Ezequiel "Pocho" Lavezzi`, `"Tonton" Aubert`: one or two words right in front of a person's name. */
function isNickname({ words, text }: Clause, quote: number): boolean {
  const word = words[quote];
  return (
    words[quote + 1]?.name?.type === 'person' &&
    word !== undefined &&
    innerWords(text, word) <= 2 &&
    opensWithCapital(text, word) &&
    !/[,.!?…][\s\u00a0\u202f]*$/u.test(text.slice(word.start, word.pair?.close.start))
  );
}

/**
 * `le groupe autoproclamé "État islamique"`, `la force antiterroriste "Barkhane"`: a noun right before a capitalised
 * stretch is named by it, where the noun stands behind its article.
 */
function isApposed(clause: Clause, quote: number): boolean {
  const { words, text, pack } = clause;
  const { grammar, nominalCues, documents, headFinal, sourceNouns, cues } = pack.attribution;
  const word = words[quote];
  if (headFinal || word === undefined || innerWords(text, word) > 6 || holdsClause(clause, word))
    return false;
  if (/[.!?…]\s*$/u.test(text.slice(word.pair?.open.end, word.pair?.close.start))) return false;
  for (let at = quote - 1; at >= quote - 5; at--) {
    const part = words[at];
    if (part?.kind !== 'word') return false;
    if (isDeterminer(part, pack) || grammar.contractions.has(part.lower)) {
      const before = words[at - 1];
      // `a crié à la foule "Liberté"`: to whom it is said.
      const addressed = [before?.lower, part.lower].some((form) => grammar.datives.has(form ?? ''));
      return at < quote - 1 && !addressed;
    }
    const speaks = nominalCues.has(part.lower) || documents.has(part.lower) || sourceNouns.has(part.lower);
    const verb = cues.get(part.lower)?.some(({ forms }) => forms.includes('finite')) === true;
    const linked = at < quote - 1 && grammar.linkingPrepositions.has(part.lower);
    const single = part.capital && isNominal(words[at - 1], pack) && words[at - 1]?.capital === false;
    if ((part.capital && !single) || (!isNominal(part, pack) && !linked) || speaks || verb) return false;
  }
  return false;
}

/** `les révélations du "Monde"`, `la "Françafrique"`: capitals behind a definite article. */
function isNameWithArticle({ words, text, pack }: Clause, quote: number): boolean {
  const { grammar, headFinal } = pack.attribution;
  const word = words[quote];
  const article = words[quote - 1];
  if (headFinal || word === undefined || article?.kind !== 'word') return false;
  const definite =
    grammar.definites.has(article.lower) ||
    grammar.contractions.has(article.lower) ||
    grammar.pluralArticles.has(article.lower);
  return definite && isTitleCased(text, word, pack, 1);
}

/**
 * `rejoint la "Belle alliance populaire"`, `lors de "L'Émission politique"`: in the midst of a sentence a phrase with a
 * capital is a name; what is said there has none, unless it begins with a name.
 */
function isCapitalPhrase(clause: Clause, quote: number): boolean {
  const { words, text, pack } = clause;
  const word = words[quote];
  const article = words[quote - 1];
  if (pack.attribution.headFinal || word === undefined || article?.kind !== 'word') return false;
  const length = innerWords(text, word);
  if (length < 2 || length > 6 || !opensWithCapital(text, word) || holdsClause(clause, word)) return false;
  const first = clause.inside(word)[0];
  const named =
    first?.name?.hint !== true && (first?.name?.type === 'person' || first?.name?.type === 'place');
  if (first === undefined || named) return false;
  const { grammar } = pack.attribution;
  const definite = grammar.definites.has(article.lower) || grammar.contractions.has(article.lower);
  return definite || (isPreposition(article, grammar) && grammar.determiners.has(first.lower));
}
