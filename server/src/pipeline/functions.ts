import type { LanguagePack } from '../lang/types';
import { isForAnyone, typeOf } from './bearers';
import { describePhrase } from './nominalMentions';
import { isInfinitive, isPreposition, isVerbal, type Word } from './words';
import type { FunctionPhrase } from './types';

/** How many words may stand between the determiner and the noun, and behind it. */
const frontReach = 5;
const behindReach = 8;

/**
 * Definite phrases by which somebody's function stands for him, wherever in a sentence they stand: `le chef de l'Etat`, `the
 * former mayor`. No phrase is one that a name belongs to (`le maire Paul Morin`, `Paul Morin, le maire,`) or that tells what
 * somebody is (`il est le maire`).
 * In: the words of a sentence. Out: phrases in order; whether anybody is known to have the function is the article's matter.
 */
export function findFunctions(words: readonly Word[], pack: LanguagePack): FunctionPhrase[] {
  const { prenominals } = pack.attribution.grammar;
  const found: FunctionPhrase[] = [];
  // A loop: few words are functions, and a list for each of the others would cost more than all the rest.
  for (let at = 1; at < words.length; at++) {
    const { kind, lower } = words[at] ?? {};
    if (kind !== 'word' || lower === undefined || !isFunction(lower, pack)) continue;
    // `the chief executive`, `le premier ministre`: the noun is the next word.
    const compound = pack.attribution.headFinal || prenominals.has(lower);
    if (compound && isFunction(words[at + 1]?.lower ?? '', pack)) continue;
    const phrase = readFunction(words, at, pack);
    if (phrase !== undefined) found.push(phrase);
  }
  return found;
}

/** A noun for one who has a function, in the singular. */
function isFunction(noun: string, pack: LanguagePack): boolean {
  const { kinds, relations } = pack.attribution;
  const title = pack.names.titles.get(noun);
  const listed = title === undefined ? kinds.callings.has(noun) : title.kind === 'function';
  return (
    listed &&
    title?.number !== 'plural' &&
    !isForAnyone(noun, pack) &&
    !relations.has(noun) &&
    typeOf(noun, pack) === 'person'
  );
}

function readFunction(words: readonly Word[], at: number, pack: LanguagePack): FunctionPhrase | undefined {
  const { grammar } = pack.attribution;
  const front = readFront(words, at, pack);
  if (front === undefined) return undefined;
  const phrase = settleSynonym(words, at, front.words, pack);
  const { determiner } = front;
  // `Il est [le maire]`
  const before = words[determiner - 1];
  if (before !== undefined && grammar.passives.has(before.lower)) return undefined;
  const { behind, to } = readBehind(words, phrase.to, pack);
  const next = words[to];
  const named = next?.kind === 'name' ? next : next?.kind === 'comma' ? words[to + 1] : undefined;
  if (named?.name?.type === 'person') return undefined;
  const apposed = before?.kind === 'comma' && words[determiner - 2]?.name?.type === 'person';
  if (apposed && (next === undefined || next.kind !== 'word')) return undefined;
  const opener = words[determiner];
  const head = words[at];
  if (opener === undefined || head === undefined) return undefined;
  const contracted = grammar.contractions.has(opener.lower);
  const gender =
    pack.names.titles.get(head.lower)?.gender ?? grammar.determinerTraits.get(opener.lower)?.gender;
  return {
    start: contracted ? (words[determiner + 1]?.start ?? head.start) : opener.start,
    end: words[phrase.to - 1]?.end ?? head.end,
    head: phrase.head,
    front: phrase.front,
    ofState: phrase.ofState,
    behind,
    ...(gender === undefined ? {} : { gender }),
  };
}

/** How many words a set phrase for a function may have. */
const synonymReach = 5;

/** `chef de l'Etat` is a president, `the U.S. president` the American one; `to` is the index behind the set phrase. */
function settleSynonym(
  words: readonly Word[],
  at: number,
  front: readonly string[],
  pack: LanguagePack,
): Pick<FunctionPhrase, 'head' | 'front' | 'ofState'> & { readonly to: number } {
  const { synonyms } = pack.attribution;
  const noun = words[at]?.lower ?? '';
  const nation = synonyms.get([...front, noun].join(' '));
  if (nation !== undefined) {
    const described = describePhrase(nation, pack);
    return { head: described.head, front: described.words, ofState: false, to: at + 1 };
  }
  let set = noun;
  for (let to = at + 1; to < at + synonymReach; to++) {
    const word = words[to];
    if (word === undefined) break;
    set += set.endsWith("'") ? word.lower : ` ${word.lower}`;
    const plain = synonyms.get(set);
    if (plain === undefined) continue;
    const { head, words: told } = describePhrase(plain, pack);
    return { head, front: [...front, ...told], ofState: true, to: to + 1 };
  }
  return { head: noun, front, ofState: false, to: at + 1 };
}

/** Leftwards from a function to the definite determiner of its phrase. */
function readFront(
  words: readonly Word[],
  at: number,
  pack: LanguagePack,
): { readonly determiner: number; readonly words: readonly string[] } | undefined {
  const { grammar, kinds, headFinal } = pack.attribution;
  const front: string[] = [];
  for (let index = at - 1; index >= 0 && index >= at - frontReach; index--) {
    const word = words[index];
    if (word === undefined || (word.kind !== 'word' && word.kind !== 'name')) return undefined;
    const { lower } = word;
    if (grammar.definites.has(lower) || grammar.contractions.has(lower))
      return { determiner: index, words: front };
    const modifies = headFinal
      ? !grammar.functionWords.has(lower) && !isPreposition(word, grammar) && !isVerbal(word, grammar)
      : grammar.prenominals.has(lower) || kinds.ranks.has(lower) || kinds.former.has(lower);
    if (!modifies || word.name?.type === 'person') return undefined;
    front.unshift(...wordsOf(lower));
  }
  return undefined;
}

/** What stands behind a function, as far as it may tell which one it is; `to` is the index behind it. */
function readBehind(
  words: readonly Word[],
  from: number,
  pack: LanguagePack,
): { readonly behind: FunctionPhrase['behind']; readonly to: number } {
  const { grammar } = pack.attribution;
  const behind: { word: string; end: number; linked: boolean }[] = [];
  let linked = false;
  let at = from;
  for (; at < words.length && at < from + behindReach; at++) {
    const word = words[at];
    if (word === undefined || (word.kind !== 'word' && word.kind !== 'name')) break;
    const { lower, end, name } = word;
    if (name?.type === 'person') break;
    if (grammar.linkingPrepositions.has(lower)) {
      linked = true;
      continue;
    }
    if (grammar.indefinites.has(lower) && !grammar.linkingPrepositions.has(lower)) break;
    const opens = linked || isPreposition(words[at - 1] ?? word, grammar);
    if (grammar.determiners.has(lower) && opens) continue;
    if (isPreposition(word, grammar)) continue;
    if (grammar.functionWords.has(lower) || isVerbal(word, grammar)) break;
    // `demande au ministre [de préciser]`
    if (isInfinitive(word, grammar) && grammar.linkingPrepositions.has(words[at - 1]?.lower ?? '')) break;
    for (const part of wordsOf(lower)) behind.push({ word: part, end, linked });
    linked = false;
  }
  return { behind, to: at };
}

function wordsOf(lower: string): string[] {
  return lower.split(/(?<=')|[\s\u00a0\u202f]+/u).filter((part) => part.length > 1 && !part.endsWith("'"));
}
