import type { LanguagePack } from '../lang/types';
import type { Clause } from './attributions';
import {
  endsInOneOf,
  foldWord,
  isAdverb,
  isInfinitiveForm,
  isVerbalForm,
  looksFinite,
  type Word,
} from './words';

/** How a marked stretch looks from the inside: length, capitals, verbs. Each takes the stretch's word in its sentence. */

/** The text between the marks. */
function innerText(text: string, { pair, start, end }: Word): string {
  return text.slice(pair?.open.end ?? start, pair?.close.start ?? end);
}

/** Number of words between the marks. */
export function innerWords(text: string, word: Word | undefined): number {
  if (word === undefined) return 0;
  const inner = innerText(text, word);
  return inner.split(/[\s\u00a0\u202f]+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

/** A capital and a full stop between the marks: `“We ran.”` */
export function isUtterance(text: string, word: Word): boolean {
  return /^[\s\u00a0\u202f]*\p{Lu}.*[.!?…][\s\u00a0\u202f]*$/su.test(innerText(text, word));
}

/** Whether what stands between the marks begins with a capital. */
export function opensWithCapital(text: string, word: Word): boolean {
  return /^[\s\u00a0\u202f]*\p{Lu}/u.test(innerText(text, word));
}

/** So many capitals in a row are a title whatever stands at its end. */
const titleLength = 4;

/**
 * `"The Internet Explorer 6 Countdown"`: every word that is no function word is capitalised, as in titles and names;
 * one such word is enough where `least` says so.
 */
export function isTitleCased(text: string, word: Word, pack: LanguagePack, least = 2): boolean {
  if (word.pair === undefined) return false;
  const inner = innerText(text, word);
  const all = inner.match(/[\p{L}'’-]+/gu) ?? [];
  const content = all.filter((part) => part.length > 3 && !pack.names.ordinary.has(part.toLowerCase()));
  // `"entre Thomson et Elf"` is no title: it would begin with a capital or an article.
  const [first = ''] = all;
  const article = pack.attribution.grammar.determiners.has(foldWord(/^\p{L}+['’]?/u.exec(first)?.[0] ?? ''));
  if (!article && !/^\p{Lu}/u.test(first)) return false;
  const isCapital = (part: string): boolean => /^\p{Lu}/u.test(part);
  // `"The Observer"`: where even the article has a capital, two words are enough.
  const whole = all.length === 2 && content.length > 0 && all.every(isCapital);
  // `the study “Lessons Learned: A Guide to Fair Prices.”`: a full stop that closes the sentence stands inside American marks.
  const closed = /[!?]\s*$/u.test(inner) || (/\.\s*$/u.test(inner) && content.length < titleLength);
  return (content.length >= least || whole) && content.every(isCapital) && !closed;
}

/** The first word inside a stretch where it begins in lower case, as a sentence's predicate does. */
export function innerFirst({ text, words }: Clause, quote: number): string | undefined {
  const word = words[quote];
  return word && /^[\s\u00a0\u202f]*(\p{Ll}[\p{L}'’]*)/u.exec(innerText(text, word))?.[1];
}

/** How many words may say how something is. */
const attributeReach = 4;

/** The stretch may be an adjective (`"absurde"`, `"très utile"`): short, in small letters, with neither article nor preposition. */
export function saysHow(clause: Clause, quote: number): boolean {
  const { grammar } = clause.pack.attribution;
  const first = foldWord(innerFirst(clause, quote) ?? '');
  const closed =
    grammar.determiners.has(first) ||
    grammar.prepositions.has(first) ||
    grammar.linkingPrepositions.has(first);
  return first !== '' && !closed && innerWords(clause.text, clause.words[quote]) <= attributeReach;
}

/** The stretch opens with an infinitive (`de "soulager le poids"`). */
export function opensWithInfinitive(clause: Clause, quote: number): boolean {
  const { attribution } = clause.pack;
  const first = innerFirst(clause, quote);
  return (
    attribution.freeInversion && first !== undefined && isInfinitiveForm(foldWord(first), attribution.grammar)
  );
}

/**
 * A predicate (`"faisait peur"`) or words between square brackets (`"[son] départ"`): cited, though nobody is said to
 * say it.
 */
export function isCited(clause: Clause, quote: number): boolean {
  const word = clause.words[quote];
  const first = word && clause.inside(word)[0];
  if (word === undefined || first === undefined) return false;
  const { grammar } = clause.pack.attribution;
  const length = innerWords(clause.text, word);
  const adverbial =
    !first.capital &&
    ((length >= 2 && isAdverb(first, grammar) && first.lower.endsWith(grammar.adverbEnding)) ||
      (length >= 3 && grammar.prepositions.has(first.lower) && !grammar.contractions.has(first.lower)));
  const predicate =
    !first.capital &&
    !grammar.determiners.has(first.lower) &&
    (grammar.clitics.has(first.lower) ||
      isVerbalForm(first.lower, grammar) ||
      (clause.pack.attribution.freeInversion && looksFinite(first, grammar)));
  return predicate || adverbial || /\[[^\]]*\]/u.test(innerText(clause.text, word));
}

/** `"s'associe à la douleur"`, not `"très apprécié"`: the first word is a finite verb or a clitic in front of one. */
export function isVerbFirst(first: string | undefined, { attribution }: LanguagePack): boolean {
  if (first === undefined) return false;
  const { grammar, cues } = attribution;
  const word = foldWord(first);
  const clitic = /^\p{L}'/u.exec(word)?.[0];
  return (
    grammar.clitics.has(clitic ?? word) ||
    isVerbalForm(word, grammar) ||
    cues.get(word)?.some(({ forms }) => forms.includes('finite')) === true ||
    endsInOneOf(word, grammar.openingVerbEndings)
  );
}

/** A clause, not the noun phrase that a name, a term or a charge is: a verb or a pronoun stands between the marks. */
export function holdsClause(clause: Clause, quote: Word): boolean {
  const { pronouns, grammar } = clause.pack.attribution;
  return clause
    .inside(quote)
    .some(
      ({ kind, lower, acronym }) =>
        kind === 'word' &&
        acronym !== true &&
        (pronouns.has(lower) || grammar.negations.has(lower) || isVerbalForm(lower, grammar)),
    );
}
