import type { LanguagePack } from '../lang/types';
import { typeOf } from './bearers';
import { hasVerb } from './clauses';
import type { CueUse } from './cues';
import { type Phrase, toPhrase } from './heads';
import { canSpeak } from './nominals';
import { isDeterminer, isNominal, startsPhrase } from './nouns';
import { readAgentBefore, readBareNouns, readPhrase, readPronoun } from './phrases';
import {
  cliticsFrom,
  isAdverb,
  isInfinitive,
  isPreposition,
  looksFinite,
  singularOf,
  type Word,
} from './words';

/**
 * Who performs the act of a participle that reports (`estimant`, `saying`), where the participle itself tells: the noun it
 * hangs on, a subject of its own, or, where it opens the sentence, the subject behind its clause.
 * Out: undefined where the sentence's own subject performs it.
 */
export function participleSubject(
  words: readonly Word[],
  cue: CueUse,
  pack: LanguagePack,
): Phrase | undefined {
  // `Pour dénoncer « … », [le maire] a démissionné`
  if (cue.form === 'infinitive' && pack.attribution.freeInversion) return subjectBehind(words, cue, pack);
  if (cue.form !== 'gerund') return undefined;
  if (pack.attribution.asWords.has(words[cue.first - 1]?.lower ?? ''))
    return objectBefore(words, cue.first - 1, pack);
  return (
    bearerOf(words, cue, pack) ??
    withSubject(words, cue, pack) ??
    absoluteSubject(words, cue, pack) ??
    innerSubject(words, cue, pack) ??
    subjectBehind(words, cue, pack)
  );
}

/** The preposition of the gerund stands in front (`[en] criant`). */
function isGerund(words: readonly Word[], cue: CueUse, { attribution }: LanguagePack): boolean {
  const before = words[cliticsFrom(words, cue.first, attribution.grammar)];
  return (
    attribution.freeInversion &&
    cue.first > 0 &&
    before !== undefined &&
    isPreposition(before, attribution.grammar)
  );
}

/**
 * `La route a été fermée quand [un automobiliste] a forcé le barrage en criant`, `a poussé [le maire] à démissionner,
 * affirmant`: the subject of the clause that the participle stands in, or whom a verb brings to do what it tells.
 */
function innerSubject(words: readonly Word[], cue: CueUse, pack: LanguagePack): Phrase | undefined {
  const { grammar, freeInversion } = pack.attribution;
  if (!freeInversion) return undefined;
  const gerund = isGerund(words, cue, pack);
  let comma = false;
  for (let at = cue.first - 1; at > 0; at--) {
    const word = words[at];
    if (word === undefined || word.kind === 'stop' || word.kind === 'colon' || word.kind === 'quote')
      return undefined;
    if (word.kind === 'comma') comma = true;
    if (word.kind !== 'word') continue;
    if (grammar.causatives.some((stem) => word.lower.startsWith(stem))) {
      const phrase = readPhrase(words, at + 1, pack);
      const act = words[(phrase?.to ?? 0) + (words[phrase?.to ?? 0]?.kind === 'comma' ? 2 : 1)];
      if (phrase !== undefined && act !== undefined && isInfinitive(act, grammar)) return phrase;
    }
    const opens = gerund && !comma && grammar.subordinators.has(word.lower);
    if (!opens) continue;
    const from = grammar.complementizers.has(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    const phrase = readPhrase(words, from, pack);
    if (phrase !== undefined && hasVerb(words, phrase.to, cue.first, pack)) return phrase;
    return undefined;
  }
  return undefined;
}

/** `quoted [the general] as saying`: the object of the verb in front. */
function objectBefore(words: readonly Word[], end: number, pack: LanguagePack): Phrase | undefined {
  for (let verb = end - 2; verb >= 0; verb--) {
    const { kind, lower = '' } = words[verb] ?? {};
    if (kind !== 'word' && kind !== 'name') return undefined;
    if (!pack.attribution.cues.has(lower)) continue;
    const phrase = readPhrase(words, verb + 1, pack) ?? readBareNouns(words, verb + 1, pack);
    return phrase !== undefined && phrase.to <= end ? phrase : undefined;
  }
  return undefined;
}

/** How many words the noun phrase may have that a participle hangs on. */
const bearerReach = 10;

/** `[une pancarte] proclamant "…"`, `[a report] finding that`: what bears the words, right in front without a comma. */
export function bearerOf(words: readonly Word[], cue: CueUse, pack: LanguagePack): Phrase | undefined {
  const end = cliticsFrom(words, cue.first, pack.attribution.grammar);
  // `des manifestants scandant « … »`: who does it stands right in front of the participle. Behind a pronoun (`a salué ce
  // gouvernement, y voyant « … »`) the sentence's subject goes on, comma or not.
  const people = pack.attribution.freeInversion && end === cue.first && !isGerund(words, cue, pack);
  // `got [letters] warning that`
  const bare = words[end - 1];
  if (cue.form === 'gerund' && bare?.kind === 'word' && pack.attribution.documents.has(bare.lower)) {
    const phrase = readBareNouns(words, end - 1, pack);
    if (phrase?.to === end && !isDeterminer(words[end - 2], pack)) return phrase;
  }
  let widest: Phrase | undefined;
  for (let from = end - 1; from >= Math.max(0, end - bearerReach); from--) {
    const kind = words[from]?.kind;
    if (kind !== 'word' && kind !== 'name') break;
    if (!startsPhrase(words, from, pack)) continue;
    const read = readPhrase(words, from, pack);
    // `a banner [read]`: where heads stand last, a phrase takes in the verb behind it.
    const over = cue.form === 'finite' && read !== undefined && read.to > end;
    const phrase = over ? toPhrase(words, from, end, pack) : read;
    if (phrase?.to !== end || phrase.speaker.kind !== 'nominal') continue;
    const head = words.find(({ start }) => start === phrase.speaker.head.start)?.lower ?? '';
    if (pack.attribution.documents.has(head)) return phrase;
    if (people && isSomebody(words, phrase, pack)) widest = phrase;
  }
  return widest;
}

/** A noun that can speak, or whose form makes it one for people (`des supporteurs`). */
export function isSomebody(words: readonly Word[], phrase: Phrase, pack: LanguagePack): boolean {
  const head = words.find(({ start }) => start === phrase.speaker.head.start)?.lower ?? '';
  return canSpeak(words, phrase, pack) || typeOf(singularOf(head), pack) !== undefined;
}

/**
 * `with [Anne Dulac] calling it a joke and [the mayor] saying that …`: a participle clause that a preposition hands its
 * subject, and one that a conjunction joins to it.
 */
function withSubject(words: readonly Word[], cue: CueUse, pack: LanguagePack): Phrase | undefined {
  const { grammar, headFinal } = pack.attribution;
  if (!headFinal) return undefined;
  const end = words.findLastIndex((word, at) => at < cue.first && !isAdverb(word, grammar)) + 1;
  for (let from = end - 1; from > 0 && from >= end - bearerReach; from--) {
    const before = words[from - 1];
    const kind = words[from]?.kind;
    if ((kind !== 'word' && kind !== 'name') || before === undefined) return undefined;
    const joined = grammar.coordinators.has(before.lower) && words.slice(0, from).some(isAbsolute);
    if (!joined && !isAbsolute(before)) continue;
    const phrase = toPhrase(words, from, end, pack);
    const nominal = words.slice(from, end).every((word) => isNominal(word, pack) || isDeterminer(word, pack));
    return nominal && phrase !== undefined && canSpeak(words, phrase, pack) ? phrase : undefined;
  }
  return undefined;
  function isAbsolute({ kind, lower }: Word): boolean {
    return kind === 'word' && grammar.absolutePrepositions.has(lower);
  }
}

/**
 * `La banque a relevé ses objectifs, [son directeur, Reto Amstutz], se disant …`: a participle clause with a subject of
 * its own, which a comma sets apart from the clause before. A name between commas alone would be the object's apposition.
 */
function absoluteSubject(words: readonly Word[], cue: CueUse, pack: LanguagePack): Phrase | undefined {
  if (!pack.attribution.freeInversion) return undefined;
  const end = cliticsFrom(words, cue.first, pack.attribution.grammar);
  const stop = words[end - 1]?.kind === 'comma' ? end - 1 : end;
  for (let from = stop - 1; from > 0; from--) {
    const kind = words[from]?.kind;
    if (kind === 'stop' || kind === 'colon' || kind === 'quote') return undefined;
    // `Paul Morin, Le Phare le qualifiant de « … », …`: a name, where no comma closes it.
    const apposed = words[from]?.kind === 'name' && stop < end;
    if (words[from - 1]?.kind !== 'comma' || apposed || !startsPhrase(words, from, pack)) continue;
    const phrase = readPhrase(words, from, pack);
    if (phrase === undefined || phrase.to !== stop || !canSpeak(words, phrase, pack)) continue;
    return hasVerb(words, 0, from - 1, pack) ? phrase : undefined;
  }
  return undefined;
}

/** `Estimant que "…", [elle] a voté contre`: the clause opens the sentence, its subject is the one behind the comma. */
function subjectBehind(words: readonly Word[], cue: CueUse, pack: LanguagePack): Phrase | undefined {
  const { grammar } = pack.attribution;
  const opening = words.slice(0, cliticsFrom(words, cue.first, grammar)).every(
    (word, at) =>
      isAdverb(word, grammar) ||
      isPreposition(word, grammar) ||
      word.kind === 'dash' ||
      // `[Tout] en reconnaissant`
      (at === 0 && isDeterminer(word, pack) && words[1] !== undefined && isPreposition(words[1], grammar)),
  );
  if (!opening) return undefined;
  for (let comma = cue.last + 1; comma < words.length; comma++) {
    const word = words[comma];
    if (word === undefined || word.kind === 'stop' || word.kind === 'colon') return undefined;
    if (word.kind !== 'comma') continue;
    const subject = readPronoun(words, comma + 1, pack.attribution) ?? readSpeaking(words, comma + 1, pack);
    const next = subject === undefined ? undefined : words[subject.to];
    const verb = words[subject?.to ?? 0]?.kind === 'comma' ? words[(subject?.to ?? 0) + 1] : next;
    if (subject !== undefined && verb?.kind === 'word' && !isPreposition(verb, grammar)) return subject;
  }
  return undefined;
}

/** Somebody who can speak, up to the verb: where heads stand last, a phrase takes in whatever follows. */
function readSpeaking(words: readonly Word[], at: number, pack: LanguagePack): Phrase | undefined {
  const { grammar, headFinal } = pack.attribution;
  const whole = startsPhrase(words, at, pack) ? readPhrase(words, at, pack) : undefined;
  const named = words[at]?.kind === 'name' ? at : undefined;
  const verb = words.findIndex((word, index) => index > at && looksFinite(word, grammar));
  const end = named === undefined ? verb : named + 1;
  const phrase =
    headFinal && whole !== undefined && end > at && end < whole.to ? toPhrase(words, at, end, pack) : whole;
  return phrase !== undefined && canSpeak(words, phrase, pack) ? phrase : undefined;
}

/** `Une alerte a été lancée par [un inconnu], affirmant que …`: who did what happened to a thing goes on. */
export function agentBefore(words: readonly Word[], cue: CueUse, pack: LanguagePack): Phrase | undefined {
  const { grammar, freeInversion } = pack.attribution;
  const comma = cliticsFrom(words, cue.first, grammar) - 1;
  if (!freeInversion || cue.form !== 'gerund' || words[comma]?.kind !== 'comma') return undefined;
  const phrase = readAgentBefore(words, comma, pack);
  if (phrase === undefined || !isSomebody(words, phrase, pack)) return undefined;
  const passive = words.slice(0, phrase.from - 1).some(({ lower }) => grammar.passives.has(lower));
  return passive ? phrase : undefined;
}
