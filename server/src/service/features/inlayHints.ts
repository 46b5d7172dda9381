import type { Analysis, Quote } from '../../core/analysis';
import { certaintyOf } from '../../core/certainty';
import { foldName } from '../../core/fold';
import { overlaps, textOf, type Span } from '../../core/span';
import { hedge } from '../hedging';
import type { Say } from '../messages';
import { entityOf } from '../look';
import { introduction } from './navigation';

/** Which hints are shown: none, behind pronouns, or behind everything that is not the name itself. */
export const inlayHintChoices = ['off', 'pronouns', 'all'] as const;
export type InlayHintChoice = (typeof inlayHintChoices)[number];

/** `→ Dmitri Peskov`, put behind a pronoun that speaks; `→ Dmitri Peskov (likely)` where the reading is less sure. */
export interface InlayHint {
  readonly offset: number;
  readonly name: string;
  /** Where the name is introduced. */
  readonly to?: Span;
}

/**
 * Who speaks, where the words beside a quote do not name them. Guesses stand only where all hints are asked for.
 * In: the analysis, what is wanted, the stretch that is shown, and who puts it into words. Out: hints in document order, one a place.
 */
export function inlayHints(analysis: Analysis, choice: InlayHintChoice, shown: Span, say: Say): InlayHint[] {
  if (choice === 'off') return [];
  const hints = new Map<number, InlayHint>();
  for (const quote of analysis.quotes) {
    if (quote.kind === 'not-speech' || quote.speakerName === undefined || !overlaps(quote, shown)) continue;
    if (choice !== 'all' && certaintyOf(quote.confidence) === 'guess') continue;
    const offset = placeOf(analysis, quote, quote.speakerName, choice);
    if (offset === undefined) continue;
    const entity = entityOf(analysis, quote.speakerEntity);
    const to = entity === undefined ? undefined : introduction(analysis, entity);
    const name = hedge(quote.speakerName, certaintyOf(quote.confidence), say);
    hints.set(offset, { offset, name, ...(to === undefined ? {} : { to }) });
  }
  return [...hints.values()].sort((a, b) => a.offset - b.offset);
}

/**
 * Behind the pronoun or function that speaks, unless it is all the name there is; behind the quote itself where nothing
 * beside it does.
 */
function placeOf(
  { mentions, snapshot: { text } }: Analysis,
  { speaker, speakerEntity, end }: Quote,
  name: string,
  choice: InlayHintChoice,
): number | undefined {
  if (speaker === undefined) return choice === 'all' ? end : undefined;
  const own = mentions.filter((mention) => overlaps(mention, speaker) && mention.entity === speakerEntity);
  if (own.some(({ kind }) => kind === 'name')) return undefined;
  const stands = own.find(({ kind }) => kind === 'pronoun' || choice === 'all');
  return stands === undefined || foldName(textOf(text, stands)) === foldName(name) ? undefined : stands.end;
}
