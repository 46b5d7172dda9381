import type { QuotePattern } from '../core/analysis';
import type { LanguagePack } from '../lang/types';
import { type Phrase, toPhrase } from './heads';
import { findInvertedSubject } from './inversion';
import { cueSpan, type Link } from './links';
import { canSpeak } from './nominals';
import { isDeterminer, isNominal } from './nouns';
import { readPronoun } from './phrases';
import { isAdverb, isPreposition, looksFinite, type Word } from './words';

/** How many words a subject in front of its verb may have. */
const subjectReach = 6;

/**
 * The same where the subject comes first as a rule: `“…,” [beamed] Kerr`, `“…,” the farmer [sighed].` A regular past
 * between a quote that waits for its incise and somebody who can speak, or between that somebody and the end.
 */
export function readOpenSubject(words: readonly Word[], from: number, pack: LanguagePack): Link | undefined {
  const at = skipAdverbs(words, from, pack);
  if (opensClosely(words[at], pack)) {
    const subject = findInvertedSubject(words, at + 1, pack);
    if (subject === undefined || !canSpeak(words, subject, pack)) return undefined;
    return openLink(words, at, subject, 'incise-inverted-open');
  }
  const pronoun = readPronoun(words, at, pack.attribution);
  for (let verb = pronoun?.to ?? at + 1; verb <= at + subjectReach; verb++) {
    if (!opensClosely(words[verb], pack)) {
      if (pronoun !== undefined || !isNominalOrDeterminer(words[verb], pack)) return undefined;
      continue;
    }
    const subject = pronoun ?? toPhrase(words, at, verb, pack);
    const closes = closesClause(words[verb + 1], pack);
    if (subject === undefined || !closes || !canSpeak(words, subject, pack)) return undefined;
    return openLink(words, verb, subject, 'incise-subject-open');
  }
  return undefined;
}

/** A regular past that no list has as a verb of another kind. */
function opensClosely(word: Word | undefined, pack: LanguagePack): boolean {
  return (
    word !== undefined &&
    looksFinite(word, pack.attribution.grammar) &&
    !pack.attribution.notCues.has(word.lower)
  );
}

function isNominalOrDeterminer(word: Word | undefined, pack: LanguagePack): boolean {
  return isDeterminer(word, pack) || isNominal(word, pack);
}

function closesClause(word: Word | undefined, pack: LanguagePack): boolean {
  if (word === undefined || word.kind === 'stop' || word.kind === 'comma') return true;
  const { grammar } = pack.attribution;
  return isAdverb(word, grammar) || isPreposition(word, grammar) || grammar.temporals.has(word.lower);
}

function openLink(words: readonly Word[], at: number, subject: Phrase, why: QuotePattern): Link | undefined {
  const cue = cueSpan(words, at, at, words[at]?.lower ?? '');
  return cue && { cue, speaker: subject.speaker, why, at, end: Math.max(at + 1, subject.to) };
}

function skipAdverbs(words: readonly Word[], from: number, pack: LanguagePack): number {
  const past = words.findIndex((word, at) => at >= from && !isAdverb(word, pack.attribution.grammar));
  return past < 0 ? words.length : past;
}
