import type { Span } from '../core/span';
import type { Clause } from './attributions';
import { trim } from './contents';
import type { CueUse } from './cues';
import { findInvertedSubject } from './inversion';
import { cueLink, type Link } from './links';
import { readPhrase } from './phrases';
import { splitSegments } from './segments';
import { findSpeaker } from './subjects';
import { isParticiple, isPreposition } from './words';

/** `[content], a annoncé hier le ministère.`: the incise that closes a sentence of reported speech. */
export function contentBefore(clause: Clause, cue: CueUse): [Span | undefined, Link | undefined] {
  const { words, pack } = clause;
  if (cue.form !== 'finite' && cue.form !== 'participle') return [undefined, undefined];
  if (words[cue.first - 1]?.kind !== 'comma') return contentBeforeSubject(clause, cue);
  const clitic = cue.clitic === undefined ? undefined : findSpeaker(words, cue, pack)?.phrase;
  const follows = clitic ?? findInvertedSubject(words, cue.last + 1, pack);
  if (follows === undefined) return [undefined, undefined];
  // The next clause begins behind the subject, or the sentence ends there.
  const end = words[follows.to];
  // Where a subject stands in front as a rule, an object may follow the verb (`X, who came, described the plan as …`).
  const { freeInversion, grammar } = pack.attribution;
  const closes =
    end === undefined ||
    end.kind === 'stop' ||
    (freeInversion &&
      (end.kind === 'comma' || isPreposition(end, grammar) || grammar.temporals.has(end.lower)));
  if (!closes || cue.first - 1 < 4 || isSubjectWithRelative(clause, cue.first)) return [undefined, undefined];
  if (freeInversion && isPhraseAlone(clause, cue.first - 1)) return [undefined, undefined];
  return [trim(words, 0, cue.first - 1), cueLink(words, cue, follows, 'indirect-incise', 0.8)];
}

/** `[content], researchers say.`: the subject comes first, and the verb ends the sentence. */
function contentBeforeSubject(clause: Clause, cue: CueUse): [Span | undefined, Link | undefined] {
  const { words, pack } = clause;
  const end = words[cue.last + 1];
  if (pack.attribution.freeInversion || (end !== undefined && end.kind !== 'stop'))
    return [undefined, undefined];
  const subject = findSpeaker(words, cue, pack);
  const comma = words.findLastIndex(({ kind }, at) => at < cue.first && kind === 'comma');
  if (subject?.way !== 'subject' || comma < 4 || subject.phrase.from < comma) return [undefined, undefined];
  return [trim(words, 0, comma), cueLink(words, cue, subject.phrase, 'indirect-incise', 0.8)];
}

/** `Jean Dupont, le maire de Brest, a mis en garde …`: what stands before the verb is a phrase, no sentence. */
function isPhraseAlone({ words, pack }: Clause, end: number): boolean {
  const segments = splitSegments(words, 0, end);
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
    (grammar.subjectRelatives.has(opener.lower) ||
      opener.lower === 'ainsi' ||
      opener.lower === 'as' ||
      isParticiple(opener, grammar));
  let end = readPhrase(words, 0, pack)?.to ?? 0;
  // `Le film "La Digue", projeté hier, raconte …`: a title belongs to the subject.
  while (words[end]?.kind === 'quote') end++;
  return adds && end === comma;
}
