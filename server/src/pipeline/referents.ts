import type { LanguagePack } from '../lang/types';
import { typeOf } from './bearers';
import { isDate, skipDate } from './dates';
import { type Phrase, toPhrase } from './heads';
import { canSpeak } from './nominals';
import { isDeterminer, isNominal, splitDeterminer, startsPhrase } from './nouns';
import { readPhrase, readPronoun, standsForNobody } from './phrases';
import type { Referent, SpeakerPhrase } from './types';
import { isAdverb, isParticiple, isPreposition, looksFinite, singularOf, type Word } from './words';

/**
 * Who is meant in a sentence outside its quotes: names, and common nouns that stand for people or bodies, each with its
 * part in the sentence. They are the antecedents of pronouns and of other noun phrases.
 * In: the sentence's words. Out: referents in order.
 * Example: `Les chercheurs ont cité M. Roy devant la presse.` → `Les chercheurs` (subject), `Roy` (object).
 */
export function findReferents(words: readonly Word[], pack: LanguagePack): Referent[] {
  const { grammar } = pack.attribution;
  const referents: Referent[] = [];
  let hasSubject = false;
  let subordinate = false;
  /** The clause's verb so far only tells what its subject is. */
  let isCopular = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (opensClause(word, pack)) hasSubject = isCopular = false;
    // `Alors que le maire sortait, [Paul Morin] …`: of two subjects that of the main clause is what the sentence is about.
    if (word.kind === 'comma') {
      if (subordinate) hasSubject = false;
      subordinate = false;
    }
    if (subordinates(words, at, pack)) subordinate = true;
    if (isCopula(words, at, pack)) isCopular = true;
    else if (isFinite(word, pack)) isCopular = false;
    const pronoun = readPronoun(words, at, pack.attribution);
    if (pronoun !== undefined) {
      hasSubject = true;
      if (isPersonal(words, pronoun, pack)) referents.push({ ...pronoun.speaker, part: 'subject' });
      at = pronoun.to - 1;
      continue;
    }
    // `Le 17 février, Paul Morin …`: when is no subject.
    const date = isDeterminer(word, pack) && isDate(words, at, pack) ? skipDate(words, at, pack) : at;
    if (words[date]?.kind === 'comma') {
      at = date;
      continue;
    }
    if (!startsPhrase(words, at, pack)) continue;
    const phrase = readPhrase(words, at, pack);
    if (phrase === undefined) continue;
    const before = words[at - 1];
    const complement = grammar.linkingPrepositions.has(word.lower) && before?.kind === 'word';
    const governed = complement || (before !== undefined && isPreposition(before, grammar));
    // `Selon le maire, le pont …`: whoever the sentence is told after is its subject as much as any.
    const source = at === 1 && isSource(before, pack);
    // `bloqué par le juge`: who acts in a passive is its subject by sense.
    const agent = phrase.speaker.kind === 'name' && grammar.agents.has(before?.lower ?? '');
    const part =
      source || agent ? 'subject' : governed ? 'oblique' : hasSubject || subordinate ? 'object' : 'subject';
    // `Fille de marin, elle …`: a bare phrase in front says who the subject is.
    const apposed =
      at === 0 && pack.attribution.freeInversion && isBare(word, pack) && isBeforePronoun(words, pack);
    const said =
      (phrase.speaker.kind === 'nominal' || isDeterminer(word, pack)) &&
      isPredicate(words, at, phrase.to, pack);
    // `Norvia est au départ une compagnie de ferries`: that is Norvia itself.
    const predicate = isCopular && part === 'object' && grammar.indefinites.has(word.lower);
    if (!apposed && !said && !predicate && isMeant(phrase, words, pack))
      referents.push({ ...phrase.speaker, part });
    referents.push(...namesInside(phrase, words));
    const both = part === 'subject' ? joinedSubject(words, phrase, pack) : undefined;
    if (both !== undefined) referents.push({ ...both.speaker, part });
    if (!governed) hasSubject = true;
    at = Math.max(at, phrase.to - 1);
  }
  return referents;
}

/** `she is [the mayor]`, `who was finance [minister]`, `she came [as the new mayor].`: with no verb behind it the phrase says what somebody is. */
function isPredicate(words: readonly Word[], from: number, to: number, pack: LanguagePack): boolean {
  const { headFinal, asWords, grammar } = pack.attribution;
  if (!headFinal) return false;
  let link = from - 1;
  while (!isDeterminer(words[from], pack) && words[link]?.kind === 'word' && isNominal(words[link], pack))
    link--;
  const [behind, before] = [words[to], words[link]?.lower ?? ''];
  // `There was [a woman] in the room.`
  const exists = grammar.existentials.has(words[link - 1]?.lower ?? '');
  const links = asWords.has(before) || (grammar.passives.has(before) && !exists);
  return links && (behind?.kind !== 'word' || isPreposition(behind, grammar));
}

/** A form of `être` that is the clause's own verb. */
function isCopula(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const { grammar } = pack.attribution;
  if (!pack.attribution.freeInversion || !grammar.passives.has(words[at]?.lower ?? '')) return false;
  const verb = words.slice(at + 1).find((word) => !isAdverb(word, grammar));
  return verb !== undefined && !isParticiple(verb, grammar);
}

function isFinite(word: Word, { attribution }: LanguagePack): boolean {
  const { auxiliaries } = attribution.grammar;
  return word.kind === 'word' && (auxiliaries.has(word.lower) || looksFinite(word, attribution.grammar));
}

/** `[Anne Dulac et son adjoint] ont signé`: two in front of a verb in the plural, for whom `ils` may stand as one. */
function joinedSubject(words: readonly Word[], first: Phrase, pack: LanguagePack): Phrase | undefined {
  const { grammar, freeInversion } = pack.attribution;
  if (!freeInversion || !grammar.coordinators.has(words[first.to]?.lower ?? '')) return undefined;
  const second = startsPhrase(words, first.to + 1, pack) ? readPhrase(words, first.to + 1, pack) : undefined;
  if (second === undefined || !canSpeak(words, first, pack) || !canSpeak(words, second, pack))
    return undefined;
  const verb = words.slice(second.to).find(({ lower }) => !grammar.clitics.has(lower))?.lower ?? '';
  const joint = toPhrase(words, first.from, second.to, pack);
  return joint?.speaker.number === 'plural' && grammar.pluralVerbs.some((ending) => verb.endsWith(ending))
    ? joint
    : undefined;
}

/** `alors que`, `quand`: opens a clause that tells when or why; `alors` by itself is an adverb. */
function subordinates(words: readonly Word[], at: number, { attribution }: LanguagePack): boolean {
  const { subordinators, complementizers, adverbs } = attribution.grammar;
  const lower = words[at]?.lower ?? '';
  if (!attribution.freeInversion || !subordinators.has(lower)) return false;
  return complementizers.has(words[at + 1]?.lower ?? '') || !adverbs.has(lower);
}

function isSource(word: Word | undefined, { attribution }: LanguagePack): boolean {
  const lower = word?.lower ?? '';
  return (
    attribution.weakSourcePrepositions.has(lower) ||
    attribution.sourcePrepositions.get(lower)?.some((words) => words.length === 1) === true
  );
}

/** A pronoun that is the subject of its verb and stands for somebody. */
function isPersonal(words: readonly Word[], phrase: Phrase, pack: LanguagePack): boolean {
  const { pronouns } = pack.attribution;
  const form = words
    .slice(phrase.from, phrase.to)
    .map(({ lower }) => lower)
    .join(' ');
  const pronoun = pronouns.get(form) ?? pronouns.get(form.replace(' ', ''));
  const subject = pronoun !== undefined && pronoun.impersonal !== true && pronoun.oblique !== true;
  return subject && !standsForNobody(words, phrase, pack);
}

/** The comma that the phrase ends at has the sentence's subject behind it. */
function isBeforePronoun(words: readonly Word[], pack: LanguagePack): boolean {
  const comma = words.findIndex(({ kind }) => kind === 'comma');
  return comma > 0 && readPronoun(words, comma + 1, pack.attribution) !== undefined;
}

function isBare(word: Word, pack: LanguagePack): boolean {
  return word.kind === 'word' && !pack.attribution.grammar.determiners.has(word.lower);
}

function opensClause(word: Word, pack: LanguagePack): boolean {
  const { complementizers, subordinators } = pack.attribution.grammar;
  if (word.kind === 'stop' || word.kind === 'quote' || word.kind === 'colon') return true;
  return word.kind === 'word' && (complementizers.has(word.lower) || subordinators.has(word.lower));
}

/** A name, or a noun that stands for people or for a body that can speak. */
function isMeant({ from, to, speaker }: Phrase, words: readonly Word[], pack: LanguagePack): boolean {
  if (speaker.kind === 'name') return true;
  // `beau joueur`, `est maire de Brest`: without a determiner a noun says what somebody is.
  if (
    pack.attribution.freeInversion &&
    !isDeterminer(words[from], pack) &&
    !splitDeterminer(words, from, pack)
  )
    return false;
  const head = words.slice(from, to).find(({ start }) => start === speaker.head.start);
  if (head === undefined) return false;
  const { sourceNouns, documents, kinds, bodies } = pack.attribution;
  const noun = speaker.number === 'plural' ? singularOf(head.lower) : head.lower;
  return (
    sourceNouns.has(head.lower) ||
    documents.has(head.lower) ||
    bodies.has(noun) ||
    kinds.bodies.has(head.lower) ||
    (noun !== head.lower && kinds.bodies.has(noun)) ||
    (pack.attribution.freeInversion && typeOf(noun, pack) === 'person') ||
    pack.names.headNouns.get(head.lower) === 'organization'
  );
}

/** Names that only complement the phrase's noun (`le chef de l'[Otan]`), or stand beside its head. */
function namesInside({ from, to, speaker }: Phrase, words: readonly Word[]): Referent[] {
  return words.slice(from, to).flatMap((word): Referent[] => {
    if (word.name === undefined || word.start === speaker.head.start) return [];
    const span = { start: word.start, end: word.end };
    const { gender, number } = word.name;
    const phrase: SpeakerPhrase = {
      ...span,
      kind: 'name',
      head: span,
      ...(gender === undefined ? {} : { gender }),
      ...(number === undefined ? {} : { number }),
    };
    return [{ ...phrase, part: 'oblique' }];
  });
}
