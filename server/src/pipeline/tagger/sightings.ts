import { documentFeatures, sightingSize } from './features';
import type { TaggedParagraph } from './tagger';

/** Other sightings of a word that count, at most. */
export const mostSightings = 12;

/** A sighting: its paragraph, and its offset in that paragraph's `sightings`. */
interface Sighting {
  readonly paragraph: number;
  readonly at: number;
  readonly sightings: Int32Array;
}

/** All sightings of an article by the word's hash. */
export function gatherSightings(
  paragraphs: readonly (Pick<TaggedParagraph, 'sightings'> | undefined)[],
): ReadonlyMap<number, readonly Sighting[]> {
  const all = new Map<number, Sighting[]>();
  paragraphs.forEach((paragraph, index) => {
    const sightings = paragraph?.sightings ?? new Int32Array(0);
    for (let at = 0; at < sightings.length; at += sightingSize) {
      const key = sightings[at + 1] ?? 0;
      const list = all.get(key);
      const sighting = { paragraph: index, at, sightings };
      if (list === undefined) all.set(key, [sighting]);
      else list.push(sighting);
    }
  });
  return all;
}

/** Features from the other sightings of a word, each once. Out: how many keys were written to `out`. */
export function elsewhere(
  all: ReadonlyMap<number, readonly Sighting[]>,
  own: Int32Array,
  paragraph: number,
  at: number,
  form: number,
  out: Int32Array,
): number {
  const others = all.get(own[at + 1] ?? 0) ?? [];
  if (others.length < 2) return 0;
  let count = 0;
  let taken = 0;
  for (const other of others) {
    if (other.paragraph === paragraph && other.at === at) continue;
    if (taken++ >= mostSightings) break;
    const from = count;
    const to = documentFeatures(other.sightings, other.at, form, out, count);
    for (let index = from; index < to; index++) {
      const key = out[index] ?? 0;
      let known = false;
      for (let earlier = 0; earlier < count && !known; earlier++) known = out[earlier] === key;
      if (!known) out[count++] = key;
    }
  }
  return count;
}
