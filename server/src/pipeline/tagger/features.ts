import type { WordFacts } from './facts';
import { featureKey } from './hashing';
import type { Observation } from './observe';

/**
 * The features of the tagger. Training and running share these functions, and the templates' numbers are part of every
 * model. Each function writes keys into `out` from `at` and answers where it stopped.
 */

/** How far a word sees to either side. */
export const windowSize = 2;

/** The most features one word may have; `out` holds as many. */
export const mostFeatures = 400;

const perOffset = 64;
const contextTemplates = 5 * perOffset;
const documentTemplates = contextTemplates + 64;

/**
 * What a word says of the word `offset` places before it (-2 … 2). Depends on the word's letters alone.
 */
export function wordFeatures(facts: WordFacts, offset: number, out: Int32Array, at: number): number {
  const base = (offset + windowSize) * perOffset;
  let to = at;
  out[to++] = featureKey(base, facts.lower);
  out[to++] = featureKey(base + 1, facts.shape, facts.form);
  if (facts.cluster !== 0) out[to++] = featureKey(base + 2, facts.cluster);
  if (facts.bits !== 0) out[to++] = featureKey(base + 3, facts.bits);
  for (let bits = facts.bits; bits !== 0; bits &= bits - 1) out[to++] = featureKey(base + 4, bits & -bits);
  if (offset < -1 || offset > 1) return to;
  const suffix = facts.suffixes[2];
  if (offset !== 0) {
    if (suffix !== undefined) out[to++] = featureKey(base + 5, suffix);
    return to;
  }
  out[to++] = featureKey(base + 6, facts.exact);
  out[to++] = featureKey(base + 7, facts.form, facts.length);
  for (const prefix of facts.prefixes) out[to++] = featureKey(base + 8, prefix, facts.form);
  for (const ending of facts.suffixes) out[to++] = featureKey(base + 9, ending, facts.form);
  if (facts.cluster !== 0) out[to++] = featureKey(base + 10, facts.cluster, facts.form);
  return to;
}

/** What the words around an index say together. */
export function contextFeatures(seen: Observation, index: number, out: Int32Array, at: number): number {
  const base = contextTemplates;
  const { facts, opening, runFrom, runTo, listed, listedAt, recased } = seen;
  const here = facts[index];
  if (here === undefined) return at;
  const before = facts[index - 1];
  const after = facts[index + 1];
  const lowerBefore = before?.lower ?? 1;
  const lowerAfter = after?.lower ?? 2;
  const second = facts[index - 2]?.lower ?? 1;
  const next = facts[index + 2]?.lower ?? 2;
  const opens = opening[index] ?? 0;
  let to = at;
  out[to++] = featureKey(base, 7);
  out[to++] = featureKey(base + 1, lowerBefore, here.lower);
  out[to++] = featureKey(base + 2, here.lower, lowerAfter);
  out[to++] = featureKey(base + 3, lowerBefore, here.shape);
  out[to++] = featureKey(base + 4, here.shape, lowerAfter);
  out[to++] = featureKey(base + 5, before?.shape ?? 1, here.shape, after?.shape ?? 2);
  out[to++] = featureKey(base + 6, second, lowerBefore, here.form);
  out[to++] = featureKey(base + 7, lowerAfter, next, here.form);
  out[to++] = featureKey(base + 8, before?.bits ?? 0, here.bits, here.form);
  out[to++] = featureKey(base + 9, here.bits, after?.bits ?? 0, here.form);
  out[to++] = featureKey(base + 10, opens, here.form, here.bits);
  out[to++] = featureKey(base + 11, before?.suffixes[2] ?? 0, here.form);
  if (opens !== 0) out[to++] = featureKey(base + 12, opens, here.lower);
  if (here.cluster !== 0) {
    out[to++] = featureKey(base + 13, lowerBefore, here.cluster);
    out[to++] = featureKey(base + 14, here.cluster, lowerAfter);
    out[to++] = featureKey(base + 15, before?.cluster ?? 0, here.cluster, after?.cluster ?? 0);
  }
  if (listedAt[index] !== 0) {
    out[to++] = featureKey(base + 16, listed[index] ?? 0, listedAt[index] ?? 0);
    out[to++] = featureKey(base + 17, listedAt[index] ?? 0, lowerBefore);
  }
  if (recased[index] !== 0) {
    out[to++] = featureKey(base + 20, here.form);
    out[to++] = featureKey(base + 21, here.form, here.bits);
    out[to++] = featureKey(base + 22, here.suffixes[2] ?? 0, here.form);
  }
  const from = runFrom[index] ?? -1;
  if (from < 0) {
    // In small letters: the nearest capital before it may be the head of a name that goes on.
    for (let back = 1; back <= 4; back++) {
      const head = facts[index - back];
      if (head === undefined) break;
      if (!head.capital) continue;
      out[to++] = featureKey(base + 18, head.lower, back);
      out[to++] = featureKey(base + 19, head.lower, here.lower);
      break;
    }
    return to;
  }
  return runFeatures(seen, index, from, runTo[index] ?? index + 1, out, to);
}

/** What the run of capitals says in which a word stands: its ends, its neighbours, its length. */
function runFeatures(
  { facts, opening }: Observation,
  index: number,
  from: number,
  end: number,
  out: Int32Array,
  at: number,
): number {
  const base = contextTemplates + 24;
  const first = facts[from];
  const final = facts[end - 1];
  const ahead = facts[from - 1];
  const behind = facts[end];
  const place = Math.min(index - from, 3) * 4 + Math.min(end - 1 - index, 3);
  let to = at;
  out[to++] = featureKey(base, place, opening[from] ?? 0);
  out[to++] = featureKey(base + 1, ahead?.lower ?? 1, place);
  out[to++] = featureKey(base + 2, behind?.lower ?? 2, place);
  out[to++] = featureKey(base + 3, ahead?.bits ?? 0, place);
  out[to++] = featureKey(base + 4, first?.bits ?? 0, final?.bits ?? 0, place);
  if (end - from === 1) {
    out[to++] = featureKey(base + 5, ahead?.lower ?? 1, behind?.lower ?? 2, facts[index]?.form ?? 0);
    return to;
  }
  out[to++] = featureKey(base + 6, first?.lower ?? 0, place);
  out[to++] = featureKey(base + 7, final?.lower ?? 0, place);
  out[to++] = featureKey(base + 8, first?.lower ?? 0);
  out[to++] = featureKey(base + 9, final?.cluster ?? 0, first?.cluster ?? 0, place);
  return to;
}

/**
 * Where a capitalised word stands, for the same word elsewhere in the article: what the document step knows of a
 * paragraph. `sightingSize` numbers each.
 */
export const sightingSize = 7;

/** The sightings of a paragraph, one behind the other. */
export function sightingsOf(seen: Observation): Int32Array {
  const { facts, runFrom, runTo, active } = seen;
  const out: number[] = [];
  facts.forEach((fact, index) => {
    if (!fact.capital || active[index] === 0) return;
    const from = runFrom[index] ?? index;
    const end = runTo[index] ?? index + 1;
    const place = end - from === 1 ? 0 : index === from ? 1 : index === end - 1 ? 3 : 2;
    out.push(
      index,
      fact.lower,
      facts[index - 1]?.lower ?? 1,
      facts[index + 1]?.lower ?? 2,
      facts[from - 1]?.bits ?? 0,
      place,
      place > 1 ? (facts[from]?.bits ?? 0) : (facts[index + 1]?.bits ?? 0),
    );
  });
  return Int32Array.from(out);
}

/** What one other sighting of a word says of it. `form` is the word's own. */
export function documentFeatures(
  sightings: Int32Array,
  offset: number,
  form: number,
  out: Int32Array,
  at: number,
): number {
  const base = documentTemplates;
  let to = at;
  out[to++] = featureKey(base, sightings[offset + 2] ?? 0, form);
  out[to++] = featureKey(base + 1, sightings[offset + 3] ?? 0, form);
  out[to++] = featureKey(base + 2, sightings[offset + 4] ?? 0, sightings[offset + 5] ?? 0);
  out[to++] = featureKey(base + 3, sightings[offset + 5] ?? 0, sightings[offset + 6] ?? 0);
  out[to++] = featureKey(base + 4, sightings[offset + 2] ?? 0, sightings[offset + 5] ?? 0);
  return to;
}
