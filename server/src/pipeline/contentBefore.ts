import type { Span } from '../core/span';
import type { LanguagePack } from '../lang/types';
import type { Clause } from './attributions';
import { hasVerb } from './clauses';
import { behindConnective, trim } from './contents';
import type { CueUse } from './cues';
import { isDate } from './dates';
import { findInvertedSubject } from './inversion';
import { cueLink, type Link } from './links';
import { canSpeak } from './nominals';
import { isDeterminer, isNominal, startsPhrase } from './nouns';
import { toPhrase, type Phrase } from './heads';
import { readPhrase } from './phrases';
import { cutRelative, splitSegments } from './segments';
import { findSpeaker } from './subjects';
import {
  isAdverb,
  isParticiple,
  isPause,
  isPreposition,
  isRelative,
  isVerbal,
  looksFinite,
  type Word,
} from './words';

/** `[content], a annoncé hier le ministère.`: the incise that closes a sentence of reported speech. */
export function contentBefore(clause: Clause, cue: CueUse): [Span | undefined, Link | undefined] {
  const { words, pack } = clause;
  if (cue.form !== 'finite' && cue.form !== 'participle') return [undefined, undefined];
  if (words[cue.first - 1]?.kind !== 'comma') return contentBeforeSubject(clause, cue);
  const clitic = cue.clitic === undefined ? undefined : findSpeaker(words, cue, pack)?.phrase;
  const follows = clitic ?? findInvertedSubject(words, cue.last + 1, pack);
  if (follows === undefined) return contentBeforeSubject(clause, cue);
  // The next clause begins behind the subject, or the sentence ends there.
  const endAt = Math.max(follows.to, cue.last + 1);
  const end = words[endAt];
  // Where a subject stands in front as a rule, an object may follow the verb (`X, who came, described the plan as …`).
  const { freeInversion, grammar } = pack.attribution;
  const closes =
    end === undefined ||
    end.kind === 'stop' ||
    (!freeInversion &&
      (end.kind === 'comma' || isPreposition(end, grammar) || grammar.temporals.has(end.lower)) &&
      addsNoVerb(clause, cue, endAt)) ||
    (freeInversion &&
      (end.kind === 'comma' ||
        isPreposition(end, grammar) ||
        grammar.temporals.has(end.lower) ||
        // `a rapporté l'agence Norvia citant l'armée`
        pack.attribution.cues.get(end.lower)?.some(({ forms }) => forms.includes('gerund')) === true ||
        isDate(words, endAt, pack)));
  // `…, indique une étude, a annoncé X`: the outer incise speaks.
  const outer = end?.kind === 'comma' ? clause.cues.find(({ first }) => first === endAt + 1) : undefined;
  const speaks =
    outer === undefined || outer.passive ? undefined : findInvertedSubject(words, outer.last + 1, pack);
  if (speaks !== undefined) return [undefined, undefined];
  // `Les travaux de nuit, reconnaît le médecin, sont "épuisants"`: the verb of what is said stands behind, with its marks.
  const goesOn = end?.kind === 'comma' && words.slice(endAt).some(({ kind }) => kind === 'quote');
  const isPart = (goesOn || cue.first - 1 < 4) && !hasVerb(words, 0, cue.first - 1, pack);
  if (!closes || isPart || isSubjectWithRelative(clause, cue.first)) return [undefined, undefined];
  if (freeInversion && clitic === undefined && isPhraseAlone(clause, cue.first - 1))
    return [undefined, undefined];
  // `Jugé pour vol, le directeur, Jean Dupont, a nié les faits`: the object of the sentence's own verb.
  const comma = words.findIndex(({ kind }) => kind === 'comma');
  // `…, a category 5, threatened the coast`: where the subject comes first as a rule, what follows is an object.
  const object = freeInversion ? comma < cue.first - 1 : !pack.attribution.clauseTakers.has(cue.entry.lemma);
  if (object && !canSpeak(words, follows, pack)) return [undefined, undefined];
  // `The trust, established in 1995 by its founders, received …`
  const whole = freeInversion || pack.attribution.clauseTakers.has(cue.entry.lemma);
  if (!whole && !isSentence(clause, cue.first - 1)) return [undefined, undefined];
  return [
    trim(words, behindConnective(words, 0, pack), cue.first - 1),
    cueLink(words, cue, follows, 'indirect-incise'),
  ];
}

/** `[content], researchers say.`: the subject comes first, and the verb ends the sentence. */
function contentBeforeSubject(clause: Clause, cue: CueUse): [Span | undefined, Link | undefined] {
  const { words, pack } = clause;
  const end = words[cue.last + 1];
  if (pack.attribution.freeInversion) return [undefined, undefined];
  const subject = findSpeaker(words, cue, pack);
  const apposed = words[cue.first - 1]?.kind === 'comma';
  const comma = apposed
    ? commaBefore(clause, subject?.phrase, cue)
    : words.findLastIndex(({ kind }, at) => at < cue.first && kind === 'comma');
  const stops = end === undefined || end.kind === 'stop';
  const continued = isContinued(clause, cue);
  // `The road separates two towns, Marsh said.`: with nothing behind it such a verb has its content in front, whatever its form.
  const certain = (stops || continued) && pack.attribution.clauseTakers.has(cue.entry.lemma);
  const ends = stops || certain || (isSentence(clause, comma) && (continued || onlyAdjuncts(clause, cue)));
  if (!ends) return [undefined, undefined];
  // `…, the work they began will continue`: with a modal the verb must be one of saying in front of any clause.
  if (cue.entry.thatOnly === true && pack.attribution.grammar.plainVerbs.has(words[cue.first]?.lower ?? ''))
    return [undefined, undefined];
  const found = subject?.way === 'subject' ? behindComma(clause, subject.phrase, comma, certain) : undefined;
  const phrase = found === undefined || comma < 3 ? undefined : withNouns(words, comma + 1, found, pack);
  if (phrase === undefined) return [undefined, undefined];
  const { from, to } = phrase;
  // `X, whose son died, said she wanted answers`: the verb of another clause.
  if (clause.cues.some((other) => other.at >= from && other.at < to && isFiniteSay(other)))
    return [undefined, undefined];
  // `…, moved on and toughen rules on drivers`
  const speaks = phrase.speaker.kind !== 'nominal' || canSpeak(words, phrase, pack);
  if (!speaks && !pack.attribution.clauseTakers.has(cue.entry.lemma)) return [undefined, undefined];
  return [trim(words, 0, comma), cueLink(words, cue, phrase, 'indirect-incise')];
}

/**
 * A subject behind the last comma in front of its verb. `The roof leaked, [the report] says`: what no comma closes is no
 * addition to what stands before it.
 */
function behindComma(clause: Clause, subject: Phrase, comma: number, certain: boolean): Phrase | undefined {
  const { words, pack } = clause;
  // `…, who responded to the call`: a relative clause of the narrator's.
  const first = words[subject.from];
  if (first !== undefined && isRelative(first, pack.attribution.grammar)) return undefined;
  if (subject.from > comma) return subject;
  if (subject.to <= comma || !(certain || isSentence(clause, comma))) return undefined;
  return startsPhrase(words, comma + 1, pack) ? toPhrase(words, comma + 1, subject.to, pack) : undefined;
}

/**
 * A subject with the nouns in front of it up to a comma (`, [local officials] said`, `, [team member Jane Marsh] said`); undefined
 * where anything else stands between: `…, and documented the lessons learned`, `…, so they complained`.
 */
function withNouns(
  words: readonly Word[],
  from: number,
  subject: Phrase,
  pack: LanguagePack,
): Phrase | undefined {
  const { grammar } = pack.attribution;
  const first = words.findIndex((word, at) => at >= from && (at >= subject.from || !isAdverb(word, grammar)));
  if (first === subject.from) return subject;
  const bare = subject.speaker.kind !== 'pronoun' && !isDeterminer(words[subject.from], pack);
  const nouns = words
    .slice(first, subject.from)
    .every(
      (word) =>
        isNominal(word, pack) && !looksFinite(word, grammar) && !grammar.subordinators.has(word.lower),
    );
  return bare && nouns ? toPhrase(words, first, subject.to, pack) : undefined;
}

/** `said Jane Marsh, school/college coordinator.`, `said Jane Marsh in an e-mail.`: behind the subject no other clause. */
function addsNoVerb({ words, pack }: Clause, cue: CueUse, comma: number): boolean {
  const { clauseTakers, grammar } = pack.attribution;
  const stop = words.findIndex(({ kind }, at) => at > comma && kind === 'stop');
  const rest = words.slice(
    words[comma]?.kind === 'comma' ? comma + 1 : comma,
    stop < 0 ? words.length : stop,
  );
  const clause = rest.some(
    (word) =>
      word.kind === 'comma' || word.kind === 'quote' || isVerbal(word, grammar) || looksFinite(word, grammar),
  );
  return clauseTakers.has(cue.entry.lemma) && rest.length > 0 && !clause;
}

/** `The plan is dead[,] Tom Hale, the party's leader, said`: the comma in front of a subject that another parts from its verb. */
function commaBefore({ words, pack }: Clause, subject: Phrase | undefined, cue: CueUse): number {
  if (subject === undefined || subject.to !== cue.first - 1 || !canSpeak(words, subject, pack)) return -1;
  if (!words.slice(subject.from, subject.to).some(isPause)) return -1;
  return words[subject.from - 1]?.kind === 'comma' ? subject.from - 1 : -1;
}

/** `…, Marsh said, citing a survey`, `…, she said – mostly the price`: behind the verb the narrator only adds to it. */
function isContinued({ words, cues, pack }: Clause, cue: CueUse): boolean {
  const next = words[cue.last + 1];
  if (!isPause(next)) return false;
  const stop = words.findIndex(({ kind }, at) => at > cue.last && kind === 'stop');
  const rest = words.slice(cue.last + 2, stop < 0 ? words.length : stop);
  if (rest.some(({ kind }) => kind === 'quote' || kind === 'colon')) return false;
  // `…, Marsh said, and firefighters came`
  const { grammar, clauseTakers } = pack.attribution;
  if (grammar.coordinators.has(rest[0]?.lower ?? '') && clauseTakers.has(cue.entry.lemma)) return true;
  return next?.kind === 'dash' || cues.some(({ first, form }) => first === cue.last + 2 && form === 'gerund');
}

function isFiniteSay({ form, entry }: CueUse): boolean {
  return entry.strength === 'say' && form === 'finite';
}

/** Whether the words in front of a comma may be a sentence: no adjunct or clause that only opens one, and a verb. */
function isSentence({ words, pack }: Clause, comma: number): boolean {
  const { grammar } = pack.attribution;
  const first = words[0];
  if (first === undefined || isPreposition(first, grammar) || grammar.subordinators.has(first.lower))
    return false;
  if (isParticiple(first, grammar)) return false;
  return words.slice(1, comma).some((word) => isVerbal(word, grammar) || looksFinite(word, grammar));
}

/** Behind a verb that closes its sentence stand only a day, a place or whom it told (`told lawmakers on Monday`). */
function onlyAdjuncts({ words, pack }: Clause, cue: CueUse): boolean {
  const { grammar, addressees } = pack.attribution;
  const next = words[cue.last + 1];
  if (next === undefined) return true;
  const opens =
    isPreposition(next, grammar) ||
    isAdverb(next, grammar) ||
    grammar.temporals.has(next.lower) ||
    isDate(words, cue.last + 1, pack);
  const stop = words.findIndex(({ kind }, at) => at > cue.last && kind === 'stop');
  const rest = words.slice(cue.last + 1, stop < 0 ? words.length : stop);
  const clause = rest.some(
    (word) => word.kind === 'quote' || word.kind === 'colon' || grammar.complementizers.has(word.lower),
  );
  return (
    !clause && (opens || (addressees.has(cue.entry.lemma) && !rest.some((word) => isVerbal(word, grammar))))
  );
}

/** `Jean Dupont, le maire de Brest, a mis en garde …`: what stands before the verb is a phrase, no sentence. */
function isPhraseAlone({ words, pack }: Clause, end: number): boolean {
  const segments = splitSegments(words, 0, end);
  // `Hier soir, le président, [Paul Morin], a accusé la presse`: a name that commas set apart is the subject's.
  const last = segments.at(-1);
  const bearer = segments.at(-2);
  if (
    last !== undefined &&
    bearer !== undefined &&
    last.to === last.from + 1 &&
    words[last.from]?.kind === 'name' &&
    isDeterminer(words[bearer.from], pack) &&
    readPhrase(words, bearer.from, pack) !== undefined &&
    !hasVerb(words, bearer.from, bearer.to, pack)
  )
    return true;
  // `Samedi, [l'autorité qui réunit les partis], a annoncé les candidats`
  const relative = last === undefined ? 0 : cutRelative(words, last, pack);
  if (
    last !== undefined &&
    relative < last.to &&
    readPhrase(words, last.from, pack)?.to === relative &&
    !hasVerb(words, 0, relative, pack)
  )
    return true;
  // No comma stands between a subject without additions and its verb.
  if (segments.length < 2) return false;
  return segments.every(({ from, to }) => {
    const phrase = readPhrase(words, from, pack);
    return phrase !== undefined && phrase.to >= to;
  });
}

/**
 * `X, qui contrôle Y, a confirmé Z`, `X, élu hier, a confirmé Z`: what stands before the verb is its subject with a relative clause or another
 * addition between commas, no reported sentence.
 */
function isSubjectWithRelative({ words, pack }: Clause, verb: number): boolean {
  const { grammar } = pack.attribution;
  const comma = words.findIndex(({ kind }) => kind === 'comma');
  if (comma < 0 || comma >= verb - 1) return false;
  const opener = words[comma + 1];
  const adds =
    opener !== undefined &&
    (isRelative(opener, grammar) ||
      grammar.additionOpeners.has(opener.lower) ||
      isParticiple(opener, grammar));
  // `X, qui contrôle Y, a confirmé Z, [conclut l'agence]`: the subject has had its verb.
  const closing = words.findIndex(({ kind }, at) => at > comma && kind === 'comma');
  if (closing < verb - 1 && hasVerb(words, closing + 1, verb - 1, pack)) return false;
  let end = readPhrase(words, 0, pack)?.to ?? 0;
  // `Le film "La Digue", projeté hier, raconte …`: a title belongs to the subject.
  while (words[end]?.kind === 'quote') end++;
  return adds && end === comma;
}
