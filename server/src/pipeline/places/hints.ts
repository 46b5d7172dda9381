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
  const covered = new Set<number>();
  for (const span of taken) for (let at = span.start; at < span.end; at++) covered.add(at);
  const seen = new Set<string>();
  const hints = new Map<string, Hint>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || covered.has(word.start) || !isCapital(text, word)) continue;
    const ahead = words.slice(at, at + 4);
    // The same words again tell nothing new.
    const key = text.slice(word.start, ahead.at(-1)?.end);
    if (seen.has(key)) continue;
    seen.add(key);
    if (pack.names.ordinary.has(textOf(text, word).toLowerCase())) continue;
    const size = gazetteer.longest(
      ahead.map((next) => foldName(textOf(text, next))),
      0,
    );
    const last = ahead[size - 1];
    if (last === undefined || last.end - word.start > longest) continue;
    const [place] = gazetteer.find(text.slice(word.start, last.end), pack.code);
    if (place !== undefined && tells(place)) hints.set(place.id, { place, weight: hintWeight });
    at += size - 1;
  }
  return [...hints.values()];
}

/** A name of more characters than this stands over a line break or a mark. */
const longest = 40;

function isCapital(text: string, { start }: Span): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2));
}

function tells({ kind, population }: PlaceCandidate): boolean {
  return kind === 'country' || kind === 'admin1' || (kind === 'city' && population >= largeTown);
}
