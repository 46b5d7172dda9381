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
  { text, blocks, readings }: Draft,
  taken: readonly Span[],
  { gazetteer, pack }: PipelineContext,
): Hint[] {
  const covered = new Uint8Array(text.length);
  for (const { start, end } of taken) covered.fill(1, start, end);
  const seen = new Set<string>();
  const hints = new Map<string, Hint>();
  blocks.forEach((block, index) => {
    const words = (readings[index]?.tokens ?? []).filter(({ kind }) => kind === 'word');
    const content = textOf(text, block);
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (word === undefined || covered[block.start + word.start] === 1 || !isCapital(content, word))
        continue;
      const ahead = words.slice(at, at + 4);
      // The same words again tell nothing new.
      const key = content.slice(word.start, ahead.at(-1)?.end);
      if (seen.has(key)) continue;
      seen.add(key);
      if (pack.names.ordinary.has(textOf(content, word).toLowerCase())) continue;
      const size = gazetteer.longest(
        ahead.map((next) => foldName(textOf(content, next))),
        0,
      );
      const last = ahead[size - 1];
      if (last === undefined || last.end - word.start > longest) continue;
      const [place] = gazetteer.find(content.slice(word.start, last.end), pack.code);
      if (place !== undefined && tells(place)) hints.set(place.id, { place, weight: hintWeight });
      at += size - 1;
    }
  });
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
