import type { QuotePattern } from '../core/analysis';
import type { Span } from '../core/span';
import type { CueUse } from './cues';
import type { Phrase } from './heads';
import type { SpeakerPhrase } from './types';
import type { Word } from './words';

/** What ties a stretch of speech to its source. */
export interface Link {
  readonly cue?: Span & { readonly lemma: string };
  readonly speaker?: SpeakerPhrase;
  readonly why: QuotePattern;
  /** Word index where the cue stands, for nearness; -1 without one. */
  readonly at: number;
  /** Word index behind all words of the link. */
  readonly end: number;
}

/** The span of words `from..to`, both ends inside, as a cue. */
export function cueSpan(words: readonly Word[], from: number, to: number, lemma: string): Link['cue'] {
  const first = words[from];
  const last = words[to];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end, lemma };
}

/** A link by a reporting verb. */
export function cueLink(
  words: readonly Word[],
  cue: CueUse,
  phrase: Phrase | undefined,
  why: QuotePattern,
): Link {
  const span = cueSpan(words, cue.at, cue.last, cue.entry.lemma);
  return {
    ...(span === undefined ? {} : { cue: span }),
    ...(phrase === undefined ? {} : { speaker: phrase.speaker }),
    why,
    at: cue.at,
    end: Math.max(cue.last + 1, phrase?.to ?? 0),
  };
}
