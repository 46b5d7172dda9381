import type { LanguagePack } from '../lang/types';
import { hasVerb } from './clauses';
import type { CueUse } from './cues';
import { type Phrase, toPhrase } from './heads';
import { documentOf } from './impersonal';
import { findOpeningSubject, findSubjectInIncise, readTitled, findSubjectOfRelative } from './inversion';
import { canSpeak } from './nominals';
import { startsPhrase } from './nouns';
import { agentBefore, participleSubject } from './participles';
import { findPrecedingSubject, pronounEndingAt } from './precedingSubject';
import { pronounAt, readBareNouns, readPhrase, readPronoun, standsForNobody } from './phrases';
import { findCleft, findSharedAntecedent } from './relatives';
import { isNounLike, kindOf, splitSegments } from './segments';
import { cliticsFrom, isAdverb, isParticiple, isRelative, isVerbal, looksFinite, type Word } from './words';

/**
 * Finds who performs a reporting verb: the phrase behind it (inversion), in front of it, or, where the verb has no
 * subject of its own (gerund, coordination), the subject of its sentence.
 */

/**
 * The subject of a sentence, for a verb that has none of its own.
 * In: the words and the cue. Out: the subject of the nearest verb before it that has one, else the first phrase of the
 * sentence behind its opening adjuncts.
 */
export function findSentenceSubject(
  words: readonly Word[],
  before: number,
  pack: LanguagePack,
): Phrase | undefined {
  const cleft = findCleft(words, before, pack);
  if (cleft !== undefined) return cleft;
  const main = words.findIndex((_, at) => at > 0 && at < before && opensVerb(words, at, pack));
  const group = cliticsFrom(words, main, pack.attribution.grammar);
  const ofMain = group > 0 ? findPrecedingSubject(words, group, pack) : undefined;
  if (ofMain !== undefined) return ofMain;
  // `Transports : [Norvia] ferme une ligne et promet …`
  const topic = pack.attribution.freeInversion
    ? words.findLastIndex(({ kind }, at) => kind === 'colon' && at < before - 1 && at < topicReach)
    : -1;
  for (const segment of splitSegments(words, topic + 1, before)) {
    const pronoun = readPronoun(words, segment.from, pack.attribution);
    if (pronoun !== undefined && pronoun.to < words.length) return pronoun;
    const kind = kindOf(words, segment, pack);
    const phrase = isNounLike(kind) ? readPhrase(words, segment.from, pack) : undefined;
    if (phrase !== undefined) {
      const end = Math.min(before, verbInside(words, phrase, pack) ?? behindName(words, phrase, pack));
      return end === phrase.to ? phrase : toPhrase(words, phrase.from, end, pack);
    }
    const bare = findBareSubject(words, segment.from, pack);
    if (bare !== undefined) return bare;
    const first = words[segment.from];
    if (first?.kind === 'quote' || first?.kind === 'colon') return undefined;
  }
  return undefined;
}

/**
 * `[Authorities] closed the road`, `[Norvian President Jane Marsh] Saturday called …`: a body or a bearer without
 * article, with a verb behind it.
 */
function findBareSubject(words: readonly Word[], from: number, pack: LanguagePack): Phrase | undefined {
  const { grammar, headFinal } = pack.attribution;
  const phrase = headFinal ? (readTitled(words, from, pack) ?? readBareNouns(words, from, pack)) : undefined;
  const verb = words.find(
    ({ lower }, at) => phrase !== undefined && at >= phrase.to && !grammar.temporals.has(lower),
  );
  return verb !== undefined && (looksFinite(verb, grammar) || isVerbal(verb, grammar)) ? phrase : undefined;
}

/** How many words may stand in front of a headline's colon. */
const topicReach = 4;

/** `[Norvia] ferme une ligne`: a plain word behind a name that opens its phrase is no adjective of it. */
function behindName(words: readonly Word[], { from, to }: Phrase, pack: LanguagePack): number {
  const next = words[from + 1];
  const verb =
    pack.attribution.freeInversion &&
    words[from]?.kind === 'name' &&
    next?.kind === 'word' &&
    from + 2 === to &&
    !next.capital &&
    !isParticiple(next, pack.attribution.grammar);
  return verb ? from + 1 : to;
}

/**
 * `La maire avait quitté la salle, où [elle] s'en était prise au juge :`: the pronoun that is the subject of the last verb in
 * front of a word, where one is.
 */
export function findLastPronoun(
  words: readonly Word[],
  before: number,
  pack: LanguagePack,
): Phrase | undefined {
  const { pronouns, grammar } = pack.attribution;
  for (let at = before - 1; at >= 0; at--) {
    const word = words[at];
    if (word === undefined || word.kind === 'stop' || word.kind === 'quote') return undefined;
    const entry = pronouns.get(word.lower);
    const phrase = entry === undefined ? undefined : readPronoun(words, at, pack.attribution);
    if (entry === undefined || phrase === undefined || entry.impersonal === true || entry.oblique === true)
      continue;
    const verb = words.findIndex(({ lower }, index) => index >= phrase.to && !grammar.clitics.has(lower));
    if (verb >= 0 && verb < before && hasVerb(words, verb, verb + 1, pack)) return phrase;
  }
  return undefined;
}

/** `[Le maire] dénonce`, `[The firm] apologised`: index of a finite verb that a phrase took for an adjective. */
function verbInside(
  words: readonly Word[],
  { from, to, speaker }: Phrase,
  pack: LanguagePack,
): number | undefined {
  const { cues, sourceNouns, grammar } = pack.attribution;
  const verb = words.findIndex(({ start, kind, lower, capital }, at) => {
    if (at <= from || at >= to || kind !== 'word' || capital || start <= speaker.head.start) return false;
    const word = words[at];
    const reports = cues
      .get(lower)
      ?.some(({ forms }) => forms.includes('finite') && !forms.includes('participle'));
    return (
      (reports === true && !sourceNouns.has(lower)) || (word !== undefined && looksFinite(word, grammar))
    );
  });
  return verb < 0 ? undefined : verb;
}

/** The first word of the main verb's group: an auxiliary or a certain verb, outside relative clauses. */
function opensVerb(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const word = words[at];
  const { grammar } = pack.attribution;
  if (word?.kind !== 'word') return false;
  const reports =
    pack.attribution.cues.get(word.lower)?.some(({ forms }) => forms.includes('finite')) === true;
  const behindName =
    (words[at - 1]?.kind === 'name' && (reports || looksFinite(word, grammar))) ||
    (reports && pronounEndingAt(words, groupFrom(words, at, pack), pack) !== undefined);
  // `Critics [say] the plan is bad`
  const behindPhrase = reports && !pack.attribution.freeInversion && readPhrase(words, 0, pack)?.to === at;
  if (!behindName && !behindPhrase && !isVerbal(word, grammar)) return false;
  let opener = at - 1;
  while (opener >= 0) {
    const { kind, lower = '' } = words[opener] ?? {};
    if (kind === 'comma') {
      // `affirme que les travaux, dont le coût a doublé, [avaient] été retardés`
      const opening = words.findLastIndex((word, index) => index < opener && word.kind === 'comma');
      const added = words[opening + 1];
      if (opening < 0 || added === undefined || !isRelative(added, grammar)) return true;
      opener = opening - 1;
      continue;
    }
    if (grammar.subjectRelatives.has(lower) || grammar.subordinators.has(lower)) return false;
    if (grammar.otherRelatives.has(lower) || grammar.complementizers.has(lower)) return false;
    opener--;
  }
  return true;
}

/** Index of the first of the clitics and adverbs in front of a verb (`They [also] claim`). */
function groupFrom(words: readonly Word[], at: number, pack: LanguagePack): number {
  const { grammar } = pack.attribution;
  let first = at;
  for (let before = words[first - 1]; before !== undefined; before = words[first - 1]) {
    if (!grammar.clitics.has(before.lower) && !isAdverb(before, grammar)) break;
    first--;
  }
  return first;
}

/** So near in front of an infinitive a pronoun that stands for nobody governs it (`il faut dire`). */
const emptyReach = 3;

/** Who performs a cue, and by which way it was found. */
export function findSpeaker(
  words: readonly Word[],
  cue: CueUse,
  pack: LanguagePack,
): { readonly phrase: Phrase; readonly way: 'clitic' | 'agent' | 'subject' | 'sentence' } | undefined {
  const { grammar } = pack.attribution;
  if (cue.clitic !== undefined) {
    // `a-t-il dit la secrétaire`: said twice, the noun tells more.
    const doubled = readPhrase(words, Math.max(cue.last, cue.clitic) + 1, pack);
    if (doubled !== undefined && doubled.speaker.kind !== 'pronoun' && canSpeak(words, doubled, pack))
      return { phrase: doubled, way: 'clitic' };
    const phrase = cliticPhrase(words, cue.clitic, pack);
    if (phrase !== undefined)
      return { phrase: documentOf(words, phrase, cue, pack) ?? phrase, way: 'clitic' };
  }
  if (cue.passive) {
    for (let at = cue.last + 1; at < words.length; at++) {
      const word = words[at];
      if (word === undefined || word.kind === 'stop') break;
      if (word.kind !== 'word' || !grammar.agents.has(word.lower)) continue;
      const phrase = readPhrase(words, at + 1, pack) ?? readBareNouns(words, at + 1, pack);
      if (phrase === undefined) return undefined;
      // `Accusé de « trahison » par [ses alliés], Paul Morin a …`: behind the comma stands the subject of the main clause.
      const comma = words.findIndex(
        ({ kind }, index) => index > phrase.from && index < phrase.to && kind === 'comma',
      );
      const opens = cue.first === cue.at && cue.at <= 1 && comma > 0 && words[phrase.to]?.kind === 'word';
      const agent = opens ? toPhrase(words, phrase.from, comma, pack) : phrase;
      return agent === undefined ? undefined : { phrase: agent, way: 'agent' };
    }
    return undefined;
  }
  const incised = cue.clitic === undefined ? findSubjectInIncise(words, cue, pack) : undefined;
  if (incised !== undefined) return { phrase: incised, way: 'subject' };
  const inverted = findSubjectOfRelative(words, cue, pack);
  if (inverted !== undefined) return { phrase: inverted, way: 'subject' };
  const opening = findOpeningSubject(words, cue, pack);
  if (opening !== undefined) return { phrase: opening, way: 'subject' };
  const historic = historicSubject(words, cue, pack);
  if (historic !== undefined) return { phrase: historic, way: 'subject' };
  const own =
    cue.form === 'gerund' || cue.form === 'infinitive'
      ? (pronounEndingAt(words, cliticsFrom(words, cue.first, grammar), pack) ??
        participleSubject(words, cue, pack))
      : findPrecedingSubject(words, cue.first, pack);
  // `Il faut ajouter que`: nobody says it.
  if (own !== undefined && standsForNobody(words, own, pack)) return undefined;
  if (own !== undefined) return { phrase: documentOf(words, own, cue, pack) ?? own, way: 'subject' };
  const shared = findSharedAntecedent(words, cue.first, pack);
  if (shared !== undefined) return { phrase: shared, way: 'subject' };
  const agent = agentBefore(words, cue, pack);
  const inherited =
    findInciseSubject(words, cue.first, pack) ??
    findJoinedSubject(words, cue, pack) ??
    findSentenceSubject(words, cue.first, pack);
  if (agent !== undefined && (inherited === undefined || !canSpeak(words, inherited, pack)))
    return { phrase: agent, way: 'agent' };
  if (inherited === undefined) return undefined;
  const empty = cue.first - inherited.to < emptyReach && standsForNobody(words, inherited, pack);
  return empty ? undefined : { phrase: inherited, way: 'sentence' };
}

/** `It rained, but [Marsh] disagrees, saying …`: the participle goes on from the clause that a conjunction joins. */
function findJoinedSubject(words: readonly Word[], cue: CueUse, pack: LanguagePack): Phrase | undefined {
  const { coordinators } = pack.attribution.grammar;
  if (!pack.attribution.headFinal || cue.form !== 'gerund' || words[cue.first - 1]?.kind !== 'comma')
    return undefined;
  const comma = words.findLastIndex(
    ({ kind }, at) => at < cue.first - 1 && kind !== 'word' && kind !== 'name',
  );
  if (words[comma]?.kind !== 'comma' || !coordinators.has(words[comma + 1]?.lower ?? '')) return undefined;
  const first = words[comma + 2];
  const phrase =
    first?.kind === 'name'
      ? toPhrase(words, comma + 2, comma + 3, pack)
      : readPronoun(words, comma + 2, pack.attribution);
  return phrase !== undefined && phrase.to < cue.first - 1 ? phrase : undefined;
}

/** `…, a-t-[elle] assuré, tout en admettant que`: the subject of an incise in front goes on. */
function findInciseSubject(words: readonly Word[], before: number, pack: LanguagePack): Phrase | undefined {
  for (let at = before - 1; at >= 0; at--) {
    const word = words[at];
    if (word === undefined || word.kind === 'stop' || word.kind === 'quote') return undefined;
    if (word.kind === 'word' && pack.attribution.cliticSubjects.has(word.lower))
      return cliticPhrase(words, at, pack);
  }
  return undefined;
}

/** `Et d'[ajouter]` opens the sentence. */
export function isHistoric(words: readonly Word[], cue: CueUse, { attribution }: LanguagePack): boolean {
  const { coordinators, linkingPrepositions } = attribution.grammar;
  return (
    cue.form === 'infinitive' &&
    coordinators.has(words[0]?.lower ?? '') &&
    linkingPrepositions.has(words[1]?.lower ?? '') &&
    cliticsFrom(words, cue.first, attribution.grammar) === 2
  );
}

/** `Et [l'Espagnol] d'ajouter :`: the infinitive of narration, with its subject between conjunction and preposition. */
function historicSubject(words: readonly Word[], cue: CueUse, pack: LanguagePack): Phrase | undefined {
  const { grammar } = pack.attribution;
  if (cue.form !== 'infinitive' || !grammar.coordinators.has(words[0]?.lower ?? '')) return undefined;
  const end = cue.first - 1;
  if (!grammar.linkingPrepositions.has(words[end]?.lower ?? '') || !startsPhrase(words, 1, pack))
    return undefined;
  const phrase = readPhrase(words, 1, pack);
  return phrase === undefined || phrase.to < end ? undefined : toPhrase(words, 1, end, pack);
}

/** The clitic subject as a phrase; its span is the pronoun without hyphens (`a-t-[il]`). */
function cliticPhrase(words: readonly Word[], at: number, pack: LanguagePack): Phrase | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const form = pack.attribution.cliticSubjects.get(word.lower);
  const pronoun = form === undefined ? undefined : pack.attribution.pronouns.get(form);
  if (form === undefined || pronoun === undefined) return undefined;
  return pronounAt({ start: word.end - form.length, end: word.end }, at, at + 1, pronoun);
}
