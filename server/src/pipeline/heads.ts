import type { Gender } from '../core/analysis';
import type { LanguagePack } from '../lang/types';
import { isForAnyone } from './bearers';
import { isDeterminer, skipDeterminers, splitDeterminer } from './nouns';
import type { SpeakerPhrase } from './types';
import { isParticiple, isPreposition, type Word } from './words';

/**
 * Noun phrases as far as finding a speaker needs them, read from closed-class words: everything that is no function
 * word, verb or mark counts as noun or adjective. Indexes count words; ranges are half-open.
 */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly speaker: SpeakerPhrase;
}

/** Describes words `from..to` as a speaker: which name or noun is the head, gender and number from its determiner. */
export function toPhrase(
  words: readonly Word[],
  from: number,
  to: number,
  pack: LanguagePack,
): Phrase | undefined {
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined || to <= from) return undefined;
  const { grammar, sourceNouns } = pack.attribution;
  const headName = findHeadName(words, from, to, pack);
  const nounAt = findHeadNoun(words, from, to, pack);
  const noun = words[nounAt];
  const determiner = grammar.determinerTraits.get(first.lower);
  const traits = noun === undefined ? undefined : sourceNouns.get(noun.lower);
  const gender =
    headName?.name?.gender ?? determiner?.gender ?? traits?.gender ?? bodyGender(noun?.lower ?? '', pack);
  const coordinated = joinsPhrases(words, from, to, pack);
  const number = coordinated ? 'plural' : (determiner?.number ?? traits?.number ?? headName?.name?.number);
  const isName = headName !== undefined && !coordinated;
  const own = isName ? headName : nounAt < to ? noun : undefined;
  const { start } = first;
  const { end } = last;
  const head = own === undefined ? { start, end } : { start: own.start, end: own.end };
  // Plain properties, also where they are undefined: hundreds of phrases are read in an article.
  return {
    from,
    to,
    speaker: {
      start,
      end,
      kind: isName ? 'name' : 'nominal',
      head,
      gender: coordinated ? undefined : gender,
      number,
    },
  };
}

/** What a noun for a body tells of its gender by its form (`l'[agence]`, `l'[institut]`). */
function bodyGender(noun: string, { attribution }: LanguagePack): Gender | undefined {
  const { bodies, feminineEndings } = attribution.kinds;
  if (!attribution.grammaticalGender || !bodies.has(noun)) return undefined;
  return feminineEndings.some((ending) => noun.endsWith(ending)) ? 'female' : 'male';
}

/** `le cabinet de [M.] Le Roux` */
function isTitle(word: Word | undefined, { names }: LanguagePack): boolean {
  return word?.kind === 'word' && names.titles.get(word.lower)?.kind === 'courtesy';
}

function isPersonNoun(word: Word | undefined, { attribution, names }: LanguagePack): boolean {
  return word?.kind === 'word' && attribution.sourceNouns.has(word.lower) && !names.headNouns.has(word.lower);
}

/**
 * Index of the head noun: behind the determiners and the adjectives that stand in front (`l'ancien [ministre]`), or, where modifiers come first, the last word in front
 * of a complement or an addition (`a senior police [source] close to the talks`, `the victim's [lawyer]`).
 */
function findHeadNoun(words: readonly Word[], from: number, to: number, pack: LanguagePack): number {
  const { grammar } = pack.attribution;
  const first = skipDeterminers(words, from, pack);
  if (!pack.attribution.headFinal) return first;
  let head = first;
  for (let at = first + 1; at < to; at++) {
    const word = words[at];
    const ends =
      word === undefined ||
      word.kind !== 'word' ||
      isPreposition(word, grammar) ||
      isParticiple(word, grammar) ||
      grammar.coordinators.has(word.lower) ||
      grammar.subjectRelatives.has(word.lower) ||
      grammar.complementAdjectives.has(word.lower);
    if (ends) break;
    if (!/^['’]s?$/u.test(word.lower)) head = at;
  }
  return head;
}

/**
 * Whether a conjunction in the phrase joins two speakers, not two parts of one role: what follows it must look like what
 * stands before it (`[le maire] et [le préfet]`; `le ministre de [l'Economie] et [des Finances]` is one man).
 */
function joinsPhrases(words: readonly Word[], from: number, to: number, pack: LanguagePack): boolean {
  const { grammar } = pack.attribution;
  const first = words[from];
  const bare = first?.kind === 'word' && !isDeterminer(first, pack) && !splitDeterminer(words, from, pack);
  const lone =
    bare && pack.names.titles.get(first.lower)?.number !== 'plural' && pack.names.titles.has(first.lower);
  for (let at = from + 1; at < to - 1; at++) {
    const word = words[at];
    const next = words[at + 1];
    if (word?.kind !== 'word' || next === undefined || !grammar.coordinators.has(word.lower)) continue;
    if (grammar.linkingPrepositions.has(next.lower)) continue;
    const closing = words[to - 1];
    if (lone && closing?.name?.type === 'person' && closing !== next) continue;
    if (next.kind === 'name' || isDeterminer(next, pack) || bare) return true;
  }
  return false;
}

/** `le porte-parole du collectif [Norvia]`: the name says which body a complement of the phrase's noun is. */
function isOfComplement(words: readonly Word[], from: number, at: number, pack: LanguagePack): boolean {
  const noun = words[at - 1];
  if (words[at]?.name?.type === 'person' || noun?.kind !== 'word') return false;
  const { kinds, grammar } = pack.attribution;
  if (!kinds.bodies.has(noun.lower) && !pack.names.headNouns.has(noun.lower)) return false;
  let before = at - 2;
  while (
    before > from &&
    isDeterminer(words[before], pack) &&
    !grammar.linkingPrepositions.has(words[before]?.lower ?? '')
  )
    before--;
  const preposition = before > from ? words[before] : undefined;
  return preposition !== undefined && isPreposition(preposition, grammar);
}

/** How many words may stand between a function and the name of who holds it (`ministre de l'Intérieur [Paul Morin]`). */
const functionReach = 6;

/** `l'avocat du président [Paul Morin]`: the name is his whose function complements the phrase's noun. */
function isOfOther(words: readonly Word[], noun: number, at: number, pack: LanguagePack): boolean {
  if (!pack.attribution.freeInversion || words[at]?.name?.type !== 'person') return false;
  const { grammar } = pack.attribution;
  for (let index = at - 1; index > noun + 1 && index >= at - functionReach; index--) {
    const word = words[index];
    if (word?.kind !== 'word') return false;
    const title = pack.names.titles.get(word.lower);
    if (title?.kind !== 'function' || title.number === 'plural') continue;
    let before = index - 1;
    while (before > noun && grammar.prenominals.has(words[before]?.lower ?? '')) before--;
    const opener = words[before]?.lower ?? '';
    const one = grammar.determinerTraits.get(opener)?.number === 'singular';
    const preposition = one ? (words[before - 1]?.lower ?? '') : opener;
    return (
      before > noun &&
      grammar.linkingPrepositions.has(preposition) &&
      (one ||
        (grammar.contractions.has(preposition) && grammar.determinerTraits.get(opener)?.number !== 'plural'))
    );
  }
  return false;
}

/** `[Orval County] transfer records`, `[Norvia] company officials`: nouns behind a name, up to one that can speak. */
function isOfDocument(words: readonly Word[], at: number, noun: number, pack: LanguagePack): boolean {
  const { documents, sourceNouns } = pack.attribution;
  const head = words[noun];
  if (!pack.attribution.namesModify || words[at]?.name?.type === 'person' || head?.kind !== 'word')
    return false;
  const nouns = words.slice(at + 1, noun + 1);
  return (
    nouns.length > 0 &&
    nouns.every(({ kind, capital }) => kind === 'word' && !capital) &&
    (documents.has(head.lower) || sourceNouns.has(head.lower))
  );
}

/** `[Norvia] chairwoman's lawyer`: the noun that a name stands before has one of its own behind it. */
function ownsThroughNoun(words: readonly Word[], at: number, to: number, pack: LanguagePack): boolean {
  if (!pack.attribution.namesModify || words[at]?.name?.type === 'person') return false;
  const owner = words.findIndex(({ kind, capital }, index) => index > at && (kind !== 'word' || capital));
  const end = owner < 0 ? to : Math.min(owner, to);
  return words.slice(at + 2, end - 1).some(({ lower }) => /^['’]s?$/u.test(lower));
}

/** The name that the phrase is about: not one that only complements its noun (`le chef de l'[Otan]`). */
export function findHeadName(
  words: readonly Word[],
  from: number,
  to: number,
  pack: LanguagePack,
): Word | undefined {
  const candidates: Word[] = [];
  const noun = findHeadNoun(words, from, to, pack);
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word === undefined || word.kind !== 'name') continue;
    let before = at - 1;
    // An article that is a preposition too (`des`) governs the name wherever a noun stands before it.
    const governs = (index: number): boolean =>
      pack.attribution.grammar.linkingPrepositions.has(words[index]?.lower ?? '') && index > from;
    while (
      before >= from &&
      (isDeterminer(words[before], pack) || isTitle(words[before], pack)) &&
      !governs(before)
    )
      before--;
    const preceding = before >= from ? words[before] : undefined;
    if (preceding !== undefined && isPreposition(preceding, pack.attribution.grammar)) continue;
    // `[Norway]'s central bank` is the bank.
    const possessive =
      (/^['’]s?$/u.test(words[at + 1]?.lower ?? '') && at + 2 < to) || ownsThroughNoun(words, at, to, pack);
    // `[U.S.] officials`: the noun behind the name is the head.
    const next = words[at + 1];
    const modifies =
      pack.attribution.namesModify &&
      word.name?.type !== 'person' &&
      at + 1 < to &&
      next?.kind === 'word' &&
      !next.capital &&
      (pack.attribution.sourceNouns.has(next.lower) ||
        isForAnyone(next.lower, pack) ||
        (word.name?.type === 'place' &&
          (pack.names.headNouns.has(next.lower) ||
            pack.attribution.kinds.bodies.has(next.lower) ||
            // `[Hartford] police`
            pack.attribution.bodies.has(next.lower))));
    // `le candidat LR`, `l'ancien directeur de la banque Orval`: a person's noun is not named by a body.
    const belongs =
      word.name?.type === 'organization' && pack.attribution.freeInversion && isPersonNoun(words[noun], pack);
    const complements = isOfComplement(words, from, at, pack) || isOfOther(words, noun, at, pack);
    if (!possessive && !modifies && !isOfDocument(words, at, noun, pack) && !belongs && !complements)
      candidates.push(word);
  }
  return candidates.find((word) => word.name?.type === 'person') ?? candidates[0];
}
