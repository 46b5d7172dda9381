import type { QuotePattern } from '../core/analysis';
import type { LanguagePack } from '../lang/types';
import type { Clause } from './attributions';
import { hasVerb } from './clauses';
import type { Link } from './links';
import { isDeterminer, isNominal } from './nouns';
import { readPronoun } from './phrases';
import { canSpeak } from './nominals';
import {
  holdsClause,
  innerWords,
  isCited,
  isTitleCased,
  opensWithCapital,
  opensWithInfinitive,
} from './shapes';
import { findPrecedingSubject } from './subjects';
import type { Attribution } from './types';
import { isAdverb, isPreposition, isRelative, type Word } from './words';

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
  const capital = opensWithCapital(text, word);
  if (isNamed(clause, quote) && (capital || (link === undefined && !isCited(clause, quote))))
    return 'naming-word';
  if (isCalled(clause, quote, capital) || isNickname(clause, quote)) return 'naming-word';
  const incise =
    link !== undefined && (/^incise-(?!behind|shared)/u.test(link.why) || link.why.startsWith('colon'));
  const parted = incise && words[quote + 1]?.kind !== 'word';
  if (!parted && capital && isApposed(clause, quote)) return 'naming-word';
  if (!incise && (isNameWithArticle(clause, quote) || isCapitalPhrase(clause, quote))) return 'title-case';
  if (!incise && continuesRow(clause, quote, before)) return before?.why;
  return undefined;
}

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
function continuesRow(clause: Clause, quote: number, before: Attribution | undefined): boolean {
  const { words, text, pack } = clause;
  const word = words[quote];
  if (word === undefined || before?.kind !== 'not-speech' || !standsInRow(words, quote, pack)) return false;
  const named = before.why === 'naming-word' || before.why === 'term' || before.why === 'title-case';
  const previous = words.find(({ kind, start }) => kind === 'quote' && start === before.start);
  return named && previous !== undefined && opensWithCapital(text, word) === opensWithCapital(text, previous);
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
  return charge >= 0 && (link === undefined || (charge !== link.at && charge >= quote - 4)) && isNoun();
}

/** A word right before the stretch makes it a name or a term: `le film "…"`, `une prétendue "…"`. */
function isNamed(clause: Clause, quote: number): boolean {
  const { words, pack } = clause;
  const previous = words[quote - 1];
  return previous?.kind === 'word' && isNamingWord(previous.lower, pack) && !isSaid(clause, quote - 1);
}

/** `le mot "raciste"`, `l'expression "faire Pâques"`: cited as words, whatever is said of them. */
function isWordItself(words: readonly Word[], quote: number, pack: LanguagePack): boolean {
  const noun = words[quote - 1]?.lower ?? '';
  const { termWords, namingWords } = pack.attribution;
  return termWords.has(noun) && namingWords.has(noun) && isDeterminer(words[quote - 2], pack);
}

/**
 * `Des "gilets jaunes" ont bloqué la route, selon X`: one or two words behind an article that are the subject of their
 * sentence name what it tells of; the source further behind answers for the sentence.
 */
function isSubjectTerm({ words, text, pack }: Clause, quote: number, link: Link | undefined): boolean {
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

/** `avait pour thème cette année : "…"`, `porte le surnom de : "…"` */
function isTitled({ words, pack }: Clause, quote: number): boolean {
  const { labelNouns } = pack.attribution;
  if (words[quote - 1]?.kind !== 'colon') return false;
  const noun = words.findLastIndex(({ lower }, at) => at < quote && at > quote - 6 && labelNouns.has(lower));
  return noun >= 0 && !hasVerb(words, noun, quote, pack);
}

function isNamingWord(lower: string, { attribution }: LanguagePack): boolean {
  return attribution.namingWords.has(lower) || attribution.namingWords.has(lower.replace(/s$/u, ''));
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
  const reflexive = words.slice(cue.first, at).some(({ lower }) => /^s[e']$/u.test(lower));
  return reflexive || pack.attribution.pronouns.get(words[cue.first - 1]?.lower ?? '')?.impersonal === true;
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
      const addressed = [before?.lower, part.lower].some((form) => /^(?:à|aux?)$/u.test(form ?? ''));
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
    article.lower === 'les';
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

/** `la "structure de gestion" (SGPCT)`: initials behind the stretch stand for it. */
function standsForAcronym(words: readonly Word[], quote: number): boolean {
  const initials = words[quote + 2];
  return (
    words[quote + 1]?.kind === 'bracket' &&
    words[quote + 3]?.kind === 'bracket' &&
    (initials?.acronym === true || (initials?.kind === 'name' && initials.lower.length <= 6))
  );
}

/** `"Sindumuja" signifie "…"`, `"The Emperor" (littéralement "L'empereur")`: the name of before, in other words. */
function isGloss({ words, pack }: Clause, quote: number, before: Attribution | undefined): boolean {
  if (before?.kind !== 'not-speech') return false;
  const previous = words.findLastIndex(({ kind }, at) => at < quote && kind === 'quote');
  const between = words.slice(previous + 1, quote);
  const bracket = between[0]?.kind === 'bracket' && between.length <= 3;
  const glossed = between.length <= 3 && between.some(({ lower }) => pack.attribution.glossWords.has(lower));
  return words[previous]?.start === before.start && between.length > 0 && (bracket || glossed);
}

/** `des pages telles que "La Digue" ou "Le Quai"`, `words such as "never"`: an example of what is named in front. */
function isExample(
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
function isTerm(words: readonly Word[], quote: number, pack: LanguagePack): boolean {
  const { termWords, grammar } = pack.attribution;
  const noun = words[quote - 2];
  return (
    grammar.linkingPrepositions.has(words[quote - 1]?.lower ?? '') &&
    noun?.kind === 'word' &&
    termWords.has(noun.lower)
  );
}
