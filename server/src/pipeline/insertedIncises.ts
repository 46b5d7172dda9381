import type { Clause } from './attributions';
import { hasVerb } from './clauses';
import { contentEnd, trim } from './contents';
import type { CueUse } from './cues';
import { type Phrase, toPhrase } from './heads';
import { findInvertedSubject } from './inversion';
import { cueLink, type Link } from './links';
import { readBareNouns, readPronoun } from './phrases';
import { isNounLike, kindOf } from './segments';
import { findSpeaker } from './subjects';
import type { Span } from '../core/span';
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

/** How many words may stand behind the verb of an incise in front of its closing comma. */
const closingReach = 6;

/**
 * An incise in the midst of reported speech without marks: `The plan, [Marsh said], would cost millions`,
 * `Le plan, [a affirmé la maire], coûterait des millions`.
 * Out: the longer of the parts around it with its link; undefined where none stands at the cue.
 */
export function contentAround(
  clause: Clause,
  cue: CueUse,
): readonly [content: Span | undefined, link: Link] | undefined {
  const { words, pack } = clause;
  const { grammar } = pack.attribution;
  if (cue.negated === true || cue.passive || (cue.form !== 'finite' && cue.form !== 'participle'))
    return undefined;
  const found = inverted(clause, cue) ?? subjectFirst(clause, cue);
  if (found === undefined) return undefined;
  const { opens, closes, subject } = found;
  const first = words[closes + 1];
  if (first === undefined || first.kind === 'quote') return undefined;
  if (isParticiple(first, grammar) && !isOnlyVerb(clause, opens, closes + 1)) return undefined;
  if (grammar.complementizers.has(first.lower) || grammar.coordinators.has(first.lower)) return undefined;
  if (isRelative(first, grammar)) return undefined;
  const end = contentEnd(clause, closes + 1, cue);
  const around = [...words.slice(0, opens), ...words.slice(closes + 1, end)];
  if (around.some(({ kind }) => kind === 'quote' || kind === 'colon' || kind === 'stop')) return undefined;
  // `…, indique l'étude, [a annoncé X]`: another incise follows.
  const next = clause.cues.find((other) => other.first === closes + 1 && other.form === 'participle');
  if (next !== undefined && findInvertedSubject(words, next.last + 1, pack) !== undefined) return undefined;
  // `X, the mayor said, on Monday`: nothing is told without a verb.
  const isVerb = (word: Word): boolean =>
    isVerbal(word, grammar) || looksFinite(word, grammar) || grammar.negations.has(word.lower);
  if (!words.slice(closes + 1, end).some(isVerb)) return undefined;
  if (end - closes < 3) return undefined;
  const behind = trim(words, closes + 1, end);
  const front = trim(words, 0, opens);
  const length = (span: Span | undefined): number => (span === undefined ? 0 : span.end - span.start);
  // `Les relevés de la nuit, précise la police, [seront publiés]`: the verb tells what is said.
  const subjectAlone = pack.attribution.freeInversion && !hasVerb(words, 0, opens, pack);
  const content = length(front) > length(behind) && !subjectAlone ? front : behind;
  return [content, cueLink(words, cue, subject, 'indirect-inserted')];
}

/** `Novak, prosecutors say, [laundered] the money`: a form that may be a participle is the verb where there is no other. */
function isOnlyVerb({ words, pack }: Clause, opens: number, at: number): boolean {
  const { grammar, freeInversion, cues } = pack.attribution;
  const gerund = words[at]?.lower.endsWith(grammar.gerundEnding) === true;
  if (freeInversion || gerund || cues.has(words[at]?.lower ?? '')) return false;
  const others = [...words.slice(0, opens), ...words.slice(at + 1)];
  return !others.some((word) => isVerbal(word, grammar) || looksFinite(word, grammar));
}

interface Inserted {
  /** Index of the comma in front, and of the one behind. */
  readonly opens: number;
  readonly closes: number;
  readonly subject: Phrase;
}

/** `, said Marsh,`, `, a-t-elle ajouté,` */
function inverted({ words, pack }: Clause, cue: CueUse): Inserted | undefined {
  const opens = cue.first - 1;
  const { complementizers } = pack.attribution.grammar;
  if (opens < 1 || !isPause(words[opens]) || complementizers.has(words[cue.last + 1]?.lower ?? ''))
    return undefined;
  const clitic = cue.clitic === undefined ? undefined : findSpeaker(words, cue, pack)?.phrase;
  const subject = clitic ?? findInvertedSubject(words, cue.last + 1, pack);
  if (subject === undefined) return undefined;
  // `The trust, established in 1995 by its founders, received …`
  const { freeInversion, clauseTakers } = pack.attribution;
  const apart = subject.from > cue.last + 1;
  if (apart && !freeInversion && !clauseTakers.has(cue.entry.lemma)) return undefined;
  const closes = Math.max(subject.to, cue.last + 1);
  return isPause(words[closes]) ? { opens, closes, subject } : undefined;
}

/** `, Marsh said on Monday,` */
function subjectFirst({ words, pack }: Clause, cue: CueUse): Inserted | undefined {
  if (pack.attribution.freeInversion) return undefined;
  const { grammar } = pack.attribution;
  const opens = words.findLastIndex((word, at) => at < cue.first && isPause(word));
  const verb = words.findIndex((word, at) => at > opens && (at === cue.first || isAdverb(word, grammar)));
  const first = words[opens + 1];
  if (opens < 1 || verb <= opens + 1 || first === undefined || isRelative(first, grammar)) return undefined;
  const kind = kindOf(words, { from: opens + 1, to: verb }, pack);
  const subject =
    readPronoun(words, opens + 1, pack.attribution) ??
    (isNounLike(kind) ? toPhrase(words, opens + 1, verb, pack) : readBareNouns(words, opens + 1, pack));
  if (subject?.to !== verb) return undefined;
  const closes = words.findIndex((word, at) => at > cue.last && word.kind !== 'word' && word.kind !== 'name');
  if (closes < 0 || closes > cue.last + closingReach || !isPause(words[closes])) return undefined;
  const next = words[cue.last + 1];
  const adjunct =
    next !== undefined &&
    (closes === cue.last + 1 ||
      isPreposition(next, grammar) ||
      isAdverb(next, grammar) ||
      grammar.temporals.has(next.lower) ||
      pack.attribution.addressees.has(cue.entry.lemma));
  return adjunct ? { opens, closes, subject } : undefined;
}
