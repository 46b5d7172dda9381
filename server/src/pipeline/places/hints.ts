import type { PlaceCandidate } from '../../core/analysis';
import { foldName } from '../../core/fold';
import { textOf, type Span } from '../../core/span';
import type { Draft, PipelineContext } from '../types';

/** Words of the text that name a country, a region or a large town without being a place there. */
export interface Hint {
  readonly place: PlaceCandidate;
  readonly weight: number;
}

/** Inhabitants from which a town within another name (`Cincinnati Bengals`) says where the news is. */
const largeTown = 200_000;

/** How much a hint says against a place named as such. */
const hintWeight = 0.5;

/**
 * Places named within other names (`Louisiana State University`, `le Parlement de Catalogne`).
 * In: the draft, and the stretches not to look at (places, people). Out: the likeliest place of each, once a name.
 */
export function findHints(
  { text, tokens }: Draft,
  taken: readonly Span[],
  { gazetteer, pack }: PipelineContext,
): Hint[] {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const keys: string[] = [];
  const keyAt = (index: number): string => {
    const word = words[index];
    return (keys[index] ??= word === undefined ? '' : foldName(textOf(text, word)));
  };
  const starts = new Set<number>();
  for (const span of taken) for (let at = span.start; at < span.end; at++) starts.add(at);
  const hints = new Map<string, Hint>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || starts.has(word.start) || !/^\p{Lu}/u.test(text.slice(word.start, word.end)))
      continue;
    if (pack.names.ordinary.has(textOf(text, word).toLowerCase())) continue;
    const size = gazetteer.longest([keyAt(at), keyAt(at + 1), keyAt(at + 2), keyAt(at + 3)], 0);
    const last = words[at + size - 1];
    if (size === 0 || last === undefined || last.end - word.start > 40) continue;
    const [place] = gazetteer.find(text.slice(word.start, last.end), pack.code);
    if (place === undefined || !tells(place)) continue;
    hints.set(place.id, { place, weight: hintWeight });
    at += size - 1;
  }
  return [...hints.values()];
}

function tells({ kind, population }: PlaceCandidate): boolean {
  return kind === 'country' || kind === 'admin1' || (kind === 'city' && population >= largeTown);
}
