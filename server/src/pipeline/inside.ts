import type { MarkPair } from '../core/analysis';
import type { LanguagePack } from '../lang/types';
import type { AttributionInput, Clause } from './attributions';
import { findCues, type CueUse } from './cues';
import { findInvertedSubject } from './inversion';
import { cueLink, type Link } from './links';
import { canSpeak } from './nominals';
import { findSpeaker } from './subjects';
import { findWords, isAdverb, isPreposition, type Word } from './words';

/**
 * The incise that French copy leaves inside the marks: `« Il ne faut pas rêver, insiste-t-il. Trois mois, c'est peu. »`,
 * `« …, explique le maire. … »`.
 * In: the words of the stretch without its marks. Out: undefined where it holds none.
 */
export function readInsideIncise(words: readonly Word[], pack: LanguagePack): Link | undefined {
  if (!pack.attribution.freeInversion) return undefined;
  for (const cue of findCues(words, pack.attribution)) {
    const before = words[cue.first - 1];
    if (before?.kind !== 'comma' && !isExclaimed(before)) continue;
    if (cue.passive || cue.negated === true || (cue.form !== 'finite' && cue.form !== 'participle')) continue;
    const link = cue.clitic === undefined ? withSubject(words, cue, pack) : withClitic(words, cue, pack);
    if (link !== undefined) return link;
  }
  return undefined;
}

function isExclaimed(word: Word | undefined): boolean {
  return word?.lower === '!' || word?.lower === '?';
}

/** `…, insiste-t-il.`; `alors, dit-il vrai ?` is a question of the speech itself. */
function withClitic(words: readonly Word[], cue: CueUse, pack: LanguagePack): Link | undefined {
  const speaker = findSpeaker(words, cue, pack)?.phrase;
  if (speaker === undefined || pack.attribution.pronouns.get(pronounOf(words, cue, pack))?.narrator === true)
    return undefined;
  const end = Math.max(cue.last + 1, (cue.clitic ?? 0) + 1);
  const close = words.find(({ kind }, at) => at >= end && (kind === 'comma' || kind === 'stop'));
  return close?.lower === '?' ? undefined : cueLink(words, cue, speaker, 'incise-inside');
}

function pronounOf(words: readonly Word[], cue: CueUse, { attribution }: LanguagePack): string {
  return attribution.cliticSubjects.get(words[cue.clitic ?? -1]?.lower ?? '') ?? '';
}

/** `…, explique le maire.`: a subject that can speak, and behind it the incise ends. */
function withSubject(words: readonly Word[], cue: CueUse, pack: LanguagePack): Link | undefined {
  const subject = findInvertedSubject(words, cue.last + 1, pack);
  if (subject === undefined || subject.speaker.kind === 'pronoun' || !canSpeak(words, subject, pack))
    return undefined;
  const next = words[subject.to];
  const { grammar } = pack.attribution;
  const closes =
    next === undefined ||
    next.kind === 'stop' ||
    next.kind === 'comma' ||
    isPreposition(next, grammar) ||
    isAdverb(next, grammar) ||
    grammar.temporals.has(next.lower) ||
    grammar.subjectRelatives.has(next.lower);
  return closes ? cueLink(words, cue, subject, 'incise-inside') : undefined;
}

/** The words inside marked stretches, read once for each. */
export function insideOnce(input: AttributionInput): Clause['inside'] {
  const known = new Map<number, readonly Word[]>();
  return ({ pair }) => {
    if (pair === undefined) return [];
    const words = known.get(pair.start) ?? wordsInside(input, pair);
    known.set(pair.start, words);
    return words;
  };
}

/** The words of a marked stretch; what is marked once more in it is one word. */
function wordsInside({ text, tokens, pairs, names }: AttributionInput, pair: MarkPair): Word[] {
  const inner = pairs
    .filter(({ depth, start, end }) => depth > 1 && start > pair.start && end < pair.end)
    .map((nested) => ({ ...nested, depth: nested.depth - 1 }));
  return findWords(text, tokens, inner, names, { start: pair.open.end, end: pair.close.start });
}
