import type { Analysis, Quote } from '../../core/analysis';
import { overlaps, type Span } from '../../core/span';
import { entityOf } from '../look';
import { introduction } from './navigation';

/** Which hints are shown: none, behind pronouns, or behind everything that is not the name itself. */
export const inlayHintChoices = ['off', 'pronouns', 'all'] as const;
export type InlayHintChoice = (typeof inlayHintChoices)[number];

/** `→ Dmitri Peskov`, put behind a pronoun that speaks. */
export interface InlayHint {
  readonly offset: number;
  readonly name: string;
  /** Where the name is introduced. */
  readonly to?: Span;
}

/**
 * Who speaks, where the words beside a quote do not name them.
 * In: the analysis, what is wanted, and the stretch that is shown. Out: hints in document order, one a place.
 */
export function inlayHints(analysis: Analysis, choice: InlayHintChoice, shown: Span): InlayHint[] {
  if (choice === 'off') return [];
  const hints = new Map<number, InlayHint>();
  for (const quote of analysis.quotes) {
    if (quote.kind === 'not-speech' || quote.speakerName === undefined || !overlaps(quote, shown)) continue;
    const offset = placeOf(analysis, quote, choice);
    if (offset === undefined) continue;
    const entity = entityOf(analysis, quote.speakerEntity);
    const to = entity === undefined ? undefined : introduction(analysis, entity);
    hints.set(offset, { offset, name: quote.speakerName, ...(to === undefined ? {} : { to }) });
  }
  return [...hints.values()].sort((a, b) => a.offset - b.offset);
}

/** Behind the pronoun or function that speaks; behind the quote itself where nothing beside it does. */
function placeOf(
  { mentions }: Analysis,
  { speaker, speakerEntity, end }: Quote,
  choice: InlayHintChoice,
): number | undefined {
  if (speaker === undefined) return choice === 'all' ? end : undefined;
  const own = mentions.filter((mention) => overlaps(mention, speaker) && mention.entity === speakerEntity);
  if (own.some(({ kind }) => kind === 'name')) return undefined;
  const stands = own.find(({ kind }) => kind === 'pronoun' || choice === 'all');
  return stands?.end;
}
