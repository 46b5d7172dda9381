import type { Span } from '../core/span';
import type { LanguagePack } from '../lang/types';
import type { CueUse } from './cues';
import type { Phrase } from './heads';
import { findInvertedSubject } from './inversion';
import { canSpeak, findNominalSources } from './nominals';
import { startsPhrase } from './nouns';
import { readPhrase } from './phrases';
import { findPrecedingSubject, findSpeaker } from './subjects';
import type { SpeakerPhrase } from './types';
import { isAdverb, isParticiple, isPreposition, type Word } from './words';

/** What ties a stretch of speech to its source. */
export interface Link {
  readonly cue?: Span & { readonly lemma: string };
  readonly speaker?: SpeakerPhrase;
  readonly confidence: number;
  /** Name of the pattern. */
  readonly why: string;
  /** Word index where the cue stands, for nearness; -1 without one. */
  readonly at: number;
  /** Word index behind all words of the link. */
  readonly end: number;
}

/** A source preposition with its phrase: `selon [X]`. */
export interface SourceUse {
  readonly from: number;
  /** Index behind the preposition. */
  readonly last: number;
  readonly phrase: Phrase;
  readonly weak: boolean;
  /** A noun of speech with its owner; the content follows (`la déclaration de X selon laquelle`). */
  readonly nominal?: boolean;
}

/** All source prepositions of a sentence with a source behind them, in order. */
export function findSources(words: readonly Word[], pack: LanguagePack): SourceUse[] {
  const { attribution } = pack;
  const uses: SourceUse[] = [];
  words.forEach((word, from) => {
    if (word.kind !== 'word') return;
    const strong = attribution.sourcePrepositions.find((parts) =>
      parts.every((part, index) => words[from + index]?.lower === part),
    );
    const weak = strong === undefined && attribution.weakSourcePrepositions.has(word.lower);
    if (strong === undefined && !weak) return;
    const last = from + (strong?.length ?? 1);
    const object = words[last];
    if (object === undefined || isNonSource(words, last, pack)) return;
    if (attribution.grammar.otherRelatives.has(object.lower)) return;
    const clausal = attribution.grammar.complementizers.has(words[last + 1]?.lower ?? '');
    const phrase =
      (clausal ? undefined : readPhrase(words, last, pack)) ??
      bareSource(words, clausal ? last + 2 : last, pack);
    if (phrase === undefined || (weak && !isWeakSource(words, from, phrase, pack))) return;
    uses.push({ from, last, phrase, weak });
  });
  return [...uses, ...findNominalSources(words, pack)].sort((a, b) => a.from - b.from);
}

/** `selon les cas`, `d'après la loi`: no source, whatever determiner stands between. */
function isNonSource(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const { nonSources, grammar } = pack.attribution;
  let index = at;
  while (grammar.determiners.has(words[index]?.lower ?? '')) index++;
  return nonSources.has(words[index]?.lower ?? '');
}

/** `selon ce que rapportent [des médias belges]`, `according to [officials]`. */
function bareSource(words: readonly Word[], at: number, pack: LanguagePack): Phrase | undefined {
  const { grammar } = pack.attribution;
  for (let index = at; index < at + 5; index++) {
    const word = words[index];
    if (word === undefined || word.kind === 'comma' || word.kind === 'stop') return undefined;
    // `d'après` + bare `de`: no source begins with a linking preposition unless it is a plural article (`des médias`).
    const article = word.kind === 'word' && grammar.determiners.has(word.lower);
    const before = words[index - 1];
    const afterCue = before !== undefined && pack.attribution.cues.has(before.lower);
    const skipped =
      word.kind === 'word' && !article && (isPreposition(word, grammar) || isAdverb(word, grammar));
    // `selon ce qu'a confié à la radio [Paul Morin]`
    if (skipped && afterCue) return findInvertedSubject(words, index, pack);
    if (skipped) continue;
    if (index === at || afterCue) {
      const phrase = readPhrase(words, index, pack);
      if (phrase !== undefined && phrase.speaker.kind !== 'pronoun') return phrase;
    }
  }
  return undefined;
}

/** `Pour X,` opens a sentence or stands between commas, and X is somebody who can speak; else it is a purpose. */
function isWeakSource(words: readonly Word[], from: number, phrase: Phrase, pack: LanguagePack): boolean {
  const before = words[from - 1];
  const { coordinators } = pack.attribution.grammar;
  const opens =
    before === undefined ||
    before.kind === 'comma' ||
    before.kind === 'quote' ||
    coordinators.has(before.lower);
  const after = words[phrase.to];
  const closes =
    after === undefined || after.kind === 'comma' || after.kind === 'stop' || after.kind === 'colon';
  return opens && closes && canSpeak(words, phrase, pack);
}

/** The link that a source preposition makes. */
export function sourceLink(words: readonly Word[], use: SourceUse, why: string, confidence: number): Link {
  const first = words[use.from];
  const last = use.nominal === true ? first : words[use.last - 1];
  const cue =
    first === undefined || last === undefined
      ? undefined
      : {
          start: first.start,
          end: last.end,
          lemma: words
            .slice(use.from, use.nominal === true ? use.from + 1 : use.last)
            .map((word) => word.lower)
            .join(' '),
        };
  return {
    ...(cue === undefined ? {} : { cue }),
    speaker: use.phrase.speaker,
    confidence,
    why,
    at: use.from,
    end: use.phrase.to,
  };
}

function cueSpan(words: readonly Word[], from: number, to: number, lemma: string): Link['cue'] {
  const first = words[from];
  const last = words[to];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end, lemma };
}

/** A link by a reporting verb. */
export function cueLink(
  words: readonly Word[],
  cue: CueUse,
  phrase: Phrase | undefined,
  why: string,
  confidence: number,
): Link {
  const span = cueSpan(words, cue.at, cue.last, cue.entry.lemma);
  return {
    ...(span === undefined ? {} : { cue: span }),
    ...(phrase === undefined ? {} : { speaker: phrase.speaker }),
    confidence,
    why,
    at: cue.at,
    end: Math.max(cue.last + 1, phrase?.to ?? 0),
  };
}

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
  if (source !== undefined) return sourceLink(words, source, 'source-after', 0.9);
  const cue = cues.find(
    (use) => use.first >= at && use.first <= at + 2 && onlyAdverbs(words, at, use.first, pack),
  );
  if (cue !== undefined && !cue.passive && (cue.form === 'finite' || cue.form === 'participle')) {
    if (cue.clitic !== undefined) {
      const speaker = findSpeaker(words, cue, pack);
      return cueLink(words, cue, speaker?.phrase, 'incise-clitic', 0.95);
    }
    const inverted = findInvertedSubject(words, cue.last + 1, pack);
    if (inverted !== undefined) return cueLink(words, cue, inverted, 'incise-inverted', 0.95);
    const subject = pack.attribution.freeInversion ? undefined : findPrecedingSubject(words, cue.first, pack);
    if (subject !== undefined && subject.from >= at)
      return cueLink(words, cue, subject, 'incise-subject', 0.9);
  }
  if (pack.attribution.freeInversion) return readOpenIncise(words, at, comma, pack);
  return endsOpen || comma ? readSubjectFirst(words, quote, at, cues, pack) : undefined;
}

function skipAdverbs(words: readonly Word[], from: number, pack: LanguagePack): number {
  const past = words.findIndex((word, at) => at >= from && !isAdverb(word, pack.attribution.grammar));
  return past < 0 ? words.length : past;
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
  const between = words.slice(quote + 1, cue.first);
  if (between.some((word) => word.kind === 'quote' || word.kind === 'colon' || word.kind === 'stop'))
    return undefined;
  const subject = findPrecedingSubject(words, cue.first, pack);
  if (subject === undefined) return undefined;
  // `"…," [team member] Jane Marsh said`: bare nouns in front of the name belong to it.
  const bare = words.slice(at, subject.from).every((word) => isBareNoun(word, pack));
  if (subject.from > at + 1 && (!bare || subject.from > at + 4)) return undefined;
  const first = bare ? words[at] : undefined;
  const whole =
    first === undefined ? subject : { ...subject, speaker: { ...subject.speaker, start: first.start } };
  return cueLink(words, cue, whole, 'incise-subject', 0.93);
}

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

/**
 * Any inverted verb behind a quote is a cue, whatever the lexicon says (`"…", sourit le ministre`,
 * `"…", a-t-elle soufflé`): inversion outside questions marks an incise in French.
 */
function readOpenIncise(
  words: readonly Word[],
  at: number,
  comma: boolean,
  pack: LanguagePack,
): Link | undefined {
  const { grammar, cliticSubjects } = pack.attribution;
  let verb = at;
  while (words[verb]?.kind === 'word' && grammar.clitics.has(words[verb]?.lower ?? '')) verb++;
  const word = words[verb];
  if (word === undefined || word.kind !== 'word' || word.capital) return undefined;
  const auxiliary = grammar.auxiliaries.has(word.lower) || grammar.passives.has(word.lower);
  const clitic = cliticSubjects.has(words[verb + 1]?.lower ?? '') ? verb + 1 : undefined;
  let main = auxiliary ? (clitic ?? verb) + 1 : verb;
  if (auxiliary) main = skipAdverbs(words, main, pack);
  // `peut-on [lire]`: the modal's infinitive tells what is done.
  if (clitic !== undefined && !auxiliary && grammar.plainVerbs.has(word.lower)) {
    const infinitive = words.findIndex(
      ({ lower, kind }, index) =>
        index > clitic && index <= clitic + 3 && kind === 'word' && pack.attribution.cues.has(lower),
    );
    if (infinitive > 0) main = infinitive;
  }
  const mainWord = words[main];
  if (mainWord === undefined || mainWord.kind !== 'word') return undefined;
  if (pack.attribution.notCues.has(mainWord.lower)) return undefined;
  const lemma = mainWord.lower;
  if (clitic !== undefined) {
    const use: CueUse = {
      at: main,
      last: main,
      first: verb,
      form: 'finite',
      entry: { lemma, tier: 'neutral', strength: 'weak', forms: ['finite'], tail: [], sources: [] },
      clitic,
      passive: false,
    };
    return cueLink(words, use, findSpeaker(words, use, pack)?.phrase, 'incise-clitic', 0.9);
  }
  const isVerbLike =
    comma &&
    !isPreposition(mainWord, grammar) &&
    !isAdverb(mainWord, grammar) &&
    !grammar.determiners.has(mainWord.lower) &&
    !grammar.coordinators.has(mainWord.lower) &&
    !grammar.subordinators.has(mainWord.lower) &&
    !grammar.subjectRelatives.has(mainWord.lower) &&
    !grammar.otherRelatives.has(mainWord.lower) &&
    !pack.attribution.sourceNouns.has(mainWord.lower) &&
    !pack.names.titles.has(mainWord.lower) &&
    /(?:e|ent|it|t|a|é|i|u)$/u.test(mainWord.lower);
  if (!isVerbLike || !startsPhrase(words, main + 1, pack)) return undefined;
  const subject = readPhrase(words, main + 1, pack);
  const end = subject === undefined ? undefined : words[subject.to];
  const closes = end === undefined || end.kind === 'stop' || end.kind === 'comma';
  const cue = cueSpan(words, main, main, lemma);
  if (subject === undefined || cue === undefined || (!auxiliary && !closes)) return undefined;
  return {
    cue,
    speaker: subject.speaker,
    confidence: 0.6,
    why: 'incise-inverted-open',
    at: main,
    end: subject.to,
  };
}
