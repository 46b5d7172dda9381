import type { LanguagePack } from '../lang/types';
import { isAdverb, isPreposition, type Word } from './words';

/** Whether a noun phrase may begin here: determiner, name, title, a noun that can speak, or a bare capital. */
export function startsPhrase(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (word.kind === 'name') return true;
  if (word.kind !== 'word') return false;
  const { grammar, sourceNouns } = pack.attribution;
  return (
    grammar.determiners.has(word.lower) ||
    sourceNouns.has(word.lower) ||
    pack.names.titles.has(word.lower) ||
    splitDeterminer(words, at, pack) ||
    (word.capital && at > 0 && !isPreposition(word, grammar) && !grammar.temporals.has(word.lower))
  );
}

/** A determiner of two words (`d' autres`). */
export function splitDeterminer(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const first = words[at];
  const second = words[at + 1];
  if (first?.kind !== 'word' || second?.kind !== 'word') return false;
  return pack.attribution.grammar.indefinites.has(first.lower + second.lower) || isPartitive(words, at, pack);
}

/** `[De nombreux] élus`, `[d' anciens] ministres`: in front of an adjective the plural article is a bare `de`. */
function isPartitive(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const { grammar, freeInversion, cues } = pack.attribution;
  const article = words[at]?.lower ?? '';
  // Most words are no preposition: nothing else is looked at.
  if (!freeInversion || !grammar.linkingPrepositions.has(article) || grammar.contractions.has(article))
    return false;
  const adjective = words[at + 1]?.lower ?? '';
  const plural =
    /[sx]$/u.test(adjective) &&
    (grammar.prenominals.has(adjective) ||
      (grammar.determiners.has(adjective) && !grammar.determinerTraits.has(adjective)));
  if (!plural) return false;
  const [before, noun] = [words[at - 1], words[at + 2]];
  const opens =
    before === undefined ||
    (before.kind !== 'name' &&
      (before.kind !== 'word' || cues.has(before.lower) || !isNominal(before, pack)));
  return opens && !isDeterminer(noun, pack) && noun?.kind === 'word' && isNominal(noun, pack);
}

/** A word that can be noun, adjective or name part: none of the closed classes, no known verb behind a head. */
export function isNominal(word: Word | undefined, pack: LanguagePack): boolean {
  if (word === undefined) return false;
  if (word.kind === 'name') return true;
  if (word.kind !== 'word') return false;
  const { grammar } = pack.attribution;
  if (grammar.temporals.has(word.lower) || isAdverb(word, grammar) || isPreposition(word, grammar))
    return false;
  return !isFunctionWord(word, pack);
}

function isFunctionWord(word: Word, pack: LanguagePack): boolean {
  const { grammar } = pack.attribution;
  // `the WHO`
  if (word.acronym === true) return false;
  // `Me Kaci` is a lawyer, `me` a pronoun.
  if (word.capital && pack.names.titles.has(word.lower)) return false;
  // `told the BBC [she] would`; `others` may be a noun.
  const pronoun = pack.attribution.headFinal ? pack.attribution.pronouns.get(word.lower) : undefined;
  return (
    grammar.functionWords.has(word.lower) ||
    (pronoun !== undefined && (pronoun.impersonal !== true || pronoun.narrator === true)) ||
    pack.attribution.cliticSubjects.has(word.lower) ||
    // `l'[attaquant]`, `la [plaignante]`: what a verb has become may be somebody.
    (!pack.attribution.sourceNouns.has(word.lower) &&
      pack.attribution.cues.get(word.lower)?.some(({ forms }) => forms.includes('gerund')) === true)
  );
}

/** A determiner of one word. */
export function isDeterminer(word: Word | undefined, pack: LanguagePack): boolean {
  return word !== undefined && word.kind === 'word' && pack.attribution.grammar.determiners.has(word.lower);
}

/**
 * Index of the first word at or behind an index that is no determiner, nor an adjective that stands between determiner
 * and noun (`la jeune [femme]`, `le même [chercheur]`).
 */
export function skipDeterminers(words: readonly Word[], at: number, pack: LanguagePack): number {
  const { grammar, cues } = pack.attribution;
  let index = at;
  while (isDeterminer(words[index], pack)) index++;
  // `a visibly shaken Jane Marsh`
  const [adverb, behind] = words.slice(index, index + 2);
  const graded =
    pack.attribution.headFinal && index > at && adverb !== undefined && isAdverb(adverb, grammar);
  if (graded && isNominal(behind, pack) && cues.get(behind?.lower ?? '') === undefined) index++;
  const isFront = (word: Word | undefined): boolean =>
    word?.kind === 'word' && grammar.prenominals.has(word.lower);
  let noun = index;
  while (noun > at && isFront(words[noun])) noun++;
  const follows = words[noun];
  const stands = isNominal(follows, pack) && cues.get(follows?.lower ?? '') === undefined;
  return stands ? noun : index;
}
