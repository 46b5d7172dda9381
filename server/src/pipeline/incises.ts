import type { LanguagePack } from '../lang/types';
import type { CueUse } from './cues';
import { isDate } from './dates';
import { findInvertedSubject, skipAdjunct } from './inversion';
import { cueLink, type Link } from './links';
import { readOpenIncise, readPeriphrasis } from './openIncise';
import { readOpenSubject } from './openSubject';
import { canSpeak } from './nominals';
import { sourceLink, type SourceUse } from './sources';
import { findPrecedingSubject } from './precedingSubject';
import { findSpeaker } from './subjects';
import { isAdverb, isParticiple, isPreposition, type Word } from './words';

/**
 * The incise right behind a marked stretch: `"…", a-t-il lancé`, `"…", a insisté jeudi le porte-parole`,
 * `"…," X said`, `"…", selon X`.
 * In: index of the stretch's word. Out: undefined where no attribution follows.
 */
export function readIncise(
  words: readonly Word[],
  quote: number,
  cues: readonly CueUse[],
  sources: readonly SourceUse[],
  endsOpen: boolean,
  pack: LanguagePack,
): Link | undefined {
  const comma = words[quote + 1]?.kind === 'comma' || words[quote + 1]?.kind === 'dash';
  const at = comma ? quote + 2 : quote + 1;
  const source = sources.find((use) => use.from === at);
  if (source !== undefined) return sourceLink(words, source, 'source-after');
  const as = readAs(words, at, cues, pack);
  if (as !== undefined) return as;
  const cue = cues.find(
    (use) => use.first >= at && use.first <= at + 2 && onlyAdverbs(words, at, use.first, pack),
  );
  // `Le ministère, qui se dit « préoccupé », a salué l'accord`: the verb of the sentence, whose subject stands in front.
  const main = comma && cue !== undefined && cue.clitic === undefined && endsRelative(words, quote, pack);
  if (cue !== undefined && !main && !cue.passive && (cue.form === 'finite' || cue.form === 'participle')) {
    if (cue.clitic !== undefined) {
      const speaker = findSpeaker(words, cue, pack);
      return cueLink(words, cue, speaker?.phrase, 'incise-clitic');
    }
    // Where the subject comes first as a rule, a verb right behind a title is the narrator's (`the “Aurora” struck the quay`).
    const { freeInversion, addressees, clauseTakers } = pack.attribution;
    // `“Aurora” tells the story of …`, `the police “definitely” believe the …`
    const says =
      cue.entry.strength === 'say' &&
      (quote === 0 ? !addressees.has(cue.entry.lemma) : clauseTakers.has(cue.entry.lemma));
    const waits = freeInversion || comma || endsOpen || says;
    const inverted = waits ? findInvertedSubject(words, cue.last + 1, pack) : undefined;
    // `connu pour son rôle dans "Les Marées", a annoncé son départ`: an object behind the verb of the sentence.
    const before = words[quote - 1];
    const governed = before !== undefined && isPreposition(before, pack.attribution.grammar);
    if (inverted !== undefined && !(governed && comma && !canSpeak(words, inverted, pack)))
      return cueLink(words, cue, inverted, 'incise-inverted');
    const subject = pack.attribution.freeInversion ? undefined : findPrecedingSubject(words, cue.first, pack);
    if (subject !== undefined && subject.from >= at) return cueLink(words, cue, subject, 'incise-subject');
  }
  if (pack.attribution.freeInversion)
    return readPeriphrasis(words, at, cues, pack) ?? readOpenIncise(words, at, comma, pack);
  const pause = words.findIndex(({ kind }, index) => index > at && kind === 'comma');
  if (!endsOpen && !comma && !isAdjunct(words, at, pause, pack)) return undefined;
  return (
    readSubjectFirst(words, quote, at, cues, pack) ??
    (quote === 0 ? readOpenSubject(words, at, pack) : undefined)
  );
}

/** The stretch ends a relative clause that a comma opens behind a noun. */
function endsRelative(words: readonly Word[], quote: number, { attribution }: LanguagePack): boolean {
  if (!attribution.freeInversion) return false;
  const opening = words.findLastIndex(({ kind }, at) => at < quote && kind !== 'word' && kind !== 'name');
  return (
    opening > 0 &&
    words[opening]?.kind === 'comma' &&
    attribution.grammar.subjectRelatives.has(words[opening + 1]?.lower ?? '')
  );
}

/** `"…", comme le dit [X]`, `"…", comme l'a rappelé [X]` */
function readAs(
  words: readonly Word[],
  at: number,
  cues: readonly CueUse[],
  pack: LanguagePack,
): Link | undefined {
  if (!pack.attribution.asWords.has(words[at]?.lower ?? '') || !pack.attribution.freeInversion)
    return undefined;
  const cue = cues.find(({ first }) => first === at + 1);
  if (cue === undefined || cue.passive || cue.first === cue.at) return undefined;
  const subject = findInvertedSubject(words, cue.last + 1, pack);
  return subject && cueLink(words, cue, subject, 'incise-inverted');
}

function onlyAdverbs(words: readonly Word[], from: number, to: number, pack: LanguagePack): boolean {
  return words.slice(from, to).every((word) => isAdverb(word, pack.attribution.grammar));
}

/** `"…," [X, the minister], said`: the subject comes first, as English mostly has it. */
function readSubjectFirst(
  words: readonly Word[],
  quote: number,
  at: number,
  cues: readonly CueUse[],
  pack: LanguagePack,
): Link | undefined {
  const cue = cues.find(
    (use) => use.first > at && !use.passive && (use.form === 'finite' || use.form === 'participle'),
  );
  // `“…,” but X said`: the narrator goes on, the quote is not X's.
  if (cue === undefined || pack.attribution.grammar.coordinators.has(words[at]?.lower ?? ''))
    return undefined;
  // `“…,” the agency quoted [Marsh] as saying`
  const as = cues.find(
    ({ form, first }) =>
      form === 'gerund' &&
      first > cue.last + 1 &&
      pack.attribution.asWords.has(words[first - 1]?.lower ?? ''),
  );
  const quoted = as === undefined ? undefined : findSpeaker(words, as, pack);
  if (as !== undefined && quoted?.way === 'subject')
    return cueLink(words, as, quoted.phrase, 'incise-subject');
  const between = words.slice(quote + 1, cue.first);
  if (between.some((word) => word.kind === 'quote' || word.kind === 'colon' || word.kind === 'stop'))
    return undefined;
  const subject = findPrecedingSubject(words, cue.first, pack);
  if (subject === undefined) return undefined;
  // `"…," [team member] Jane Marsh said`: bare nouns in front of the name belong to it.
  const bare =
    subject.speaker.kind !== 'pronoun' &&
    words.slice(at, subject.from).every((word) => isBareNoun(word, pack));
  // `“…” in 1999, Jane Marsh said`: when and where it was may stand in between.
  const adjunct = words[subject.from - 1]?.kind === 'comma' && isAdjunct(words, at, subject.from - 1, pack);
  if (adjunct) return cueLink(words, cue, subject, 'incise-subject');
  if (subject.from > at + 1 && (!bare || subject.from > at + 4)) return undefined;
  const first = bare ? words[at] : undefined;
  const whole =
    first === undefined ? subject : { ...subject, speaker: { ...subject.speaker, start: first.start } };
  return cueLink(words, cue, whole, 'incise-subject');
}

/** A date or one phrase with its preposition: `in 1999`, `April 6`. */
function isAdjunct(words: readonly Word[], from: number, to: number, pack: LanguagePack): boolean {
  const past = skipAdjunct(words, from, pack);
  return past > from && (past === to || isDate(words, from, pack)) && to - from <= adjunctReach;
}

/** How many words an adjunct between a quote and its incise may have. */
const adjunctReach = 4;

function isBareNoun(word: Word, pack: LanguagePack): boolean {
  const { grammar } = pack.attribution;
  return (
    word.kind === 'word' &&
    !isAdverb(word, grammar) &&
    !isPreposition(word, grammar) &&
    !grammar.temporals.has(word.lower) &&
    !grammar.subordinators.has(word.lower) &&
    !grammar.coordinators.has(word.lower) &&
    !isParticiple(word, grammar)
  );
}
