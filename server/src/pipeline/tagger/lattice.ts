import { countLabels, mayEnd, mayFollow, mayStart } from './labels';

/** The label pairs that may follow one another, with their weights. */
export interface Transitions {
  readonly labels: number;
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  readonly weight: Float32Array;
  /** The pairs stand by their second label: those of a label end here, from the label's own number on. */
  readonly endsOfTo: Uint16Array;
  /** The same pairs by their first label, for the way back: their numbers, and where those of a label end. */
  readonly byFrom: Uint16Array;
  readonly endsOfFrom: Uint16Array;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** In: how many types there are, and the weight of each label pair (row: from). */
export function createTransitions(
  types: number,
  weightOf: (from: number, to: number) => number,
): Transitions {
  const labels = countLabels(types);
  const all = Array.from({ length: labels }, (_, label) => label);
  const pairs = all.flatMap((to) =>
    all.filter((from) => mayFollow(from, to)).map((from) => [from, to] as const),
  );
  const byFrom = pairs
    .map((_, pair) => pair)
    .sort((a, b) => (pairs[a]?.[0] ?? 0) - (pairs[b]?.[0] ?? 0) || a - b);
  const endsBy = (side: 0 | 1): Uint16Array => {
    let end = 0;
    return Uint16Array.from(all, (label) => (end += pairs.filter((pair) => pair[side] === label).length));
  };
  return {
    labels,
    byFrom: Uint16Array.from(byFrom),
    endsOfFrom: endsBy(0),
    endsOfTo: endsBy(1),
    from: Uint8Array.from(pairs, ([from]) => from),
    to: Uint8Array.from(pairs, ([, to]) => to),
    weight: Float32Array.from(pairs, ([from, to]) => weightOf(from, to)),
    starts: all.filter(mayStart),
    ends: all.filter(mayEnd),
  };
}

/**
 * Room for what is reckoned over one stretch after the other: thousands of small arrays an article would each be a
 * block of memory of its own, for the collector to count and to free.
 */
export interface Room {
  readonly best: Float32Array;
  readonly back: Uint8Array;
  readonly path: Uint8Array;
  readonly sums: Sums;
}

/** Room for `rows` rows of labels. */
export function createRoom(rows: number, labels: number): Room {
  const floats = (): Float64Array => new Float64Array(rows * labels);
  return {
    best: new Float32Array(rows * labels),
    back: new Uint8Array(rows * labels),
    path: new Uint8Array(rows),
    sums: {
      forward: floats(),
      backward: floats(),
      emission: floats(),
      scale: new Float64Array(rows),
      next: new Float64Array(labels),
      logSum: 0,
    },
  };
}

/**
 * The likeliest labels of a stretch between words that are outside (Viterbi).
 * In: emission scores, `count` rows of `labels`, and room for as many. Out: a label a row, in the room's `path`.
 */
export function decode(
  scores: Float32Array,
  count: number,
  transitions: Transitions,
  { best, back, path }: Room,
): Uint8Array {
  const { labels, from, weight, endsOfTo } = transitions;
  best.fill(-Infinity, 0, labels);
  for (const label of transitions.starts) best[label] = scores[label] ?? 0;
  for (let row = 1; row < count; row++) {
    const here = row * labels;
    const before = here - labels;
    for (let label = 0, pair = 0; label < labels; label++) {
      let most = -Infinity;
      let first = 0;
      for (const end = endsOfTo[label] ?? 0; pair < end; pair++) {
        const source = from[pair] ?? 0;
        const score = (best[before + source] ?? 0) + (weight[pair] ?? 0);
        if (score > most) {
          // As precise as what is kept.
          most = Math.fround(score);
          first = source;
        }
      }
      back[here + label] = first;
      best[here + label] = most + (scores[here + label] ?? 0);
    }
  }
  let label = 0;
  let top = -Infinity;
  const final = (count - 1) * labels;
  for (const end of transitions.ends) {
    const score = best[final + end] ?? -Infinity;
    if (score > top) [top, label] = [score, end];
  }
  for (let row = count - 1; row >= 0; row--) {
    path[row] = label;
    if (row > 0) label = back[row * labels + label] ?? 0;
  }
  return path.subarray(0, count);
}

/** Sums over all labellings of a stretch, each row scaled so that it adds up to one. */
export interface Sums {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** `exp` of the emission scores, scaled row by row. */
  readonly emission: Float64Array;
  readonly scale: Float64Array;
  /** Of the last row looked at. */
  readonly next: Float64Array;
  /** Natural logarithm of the sum over all labellings. */
  readonly logSum: number;
}

/**
 * Forward and backward sums, in the room's arrays. `expWeight` is `exp` of the transitions' weights; the room holds `count`
 * rows or more.
 */
export function sumPaths(
  scores: Float32Array,
  count: number,
  transitions: Transitions,
  expWeight: Float64Array,
  { sums: { emission, forward, backward, scale, next } }: Room,
): Sums {
  const { labels, from, to, starts, ends, endsOfTo, byFrom, endsOfFrom } = transitions;
  let logSum = 0;
  forward.fill(0, 0, labels);
  for (let row = 0; row < count; row++) {
    const here = row * labels;
    let most = -Infinity;
    for (let label = 0; label < labels; label++) {
      const score = scores[here + label] ?? 0;
      if (score > most) most = score;
    }
    for (let label = 0; label < labels; label++)
      emission[here + label] = Math.exp((scores[here + label] ?? 0) - most);
    if (row === 0) for (const label of starts) forward[label] = emission[label] ?? 0;
    else {
      const before = here - labels;
      for (let label = 0, pair = 0; label < labels; label++) {
        let sum = 0;
        for (const end = endsOfTo[label] ?? 0; pair < end; pair++)
          sum += (forward[before + (from[pair] ?? 0)] ?? 0) * (expWeight[pair] ?? 0);
        forward[here + label] = sum * (emission[here + label] ?? 0);
      }
    }
    let sum = 0;
    if (row === count - 1) {
      for (let label = 0; label < labels; label++) if (!ends.includes(label)) forward[here + label] = 0;
    }
    for (let label = 0; label < labels; label++) sum += forward[here + label] ?? 0;
    for (let label = 0; label < labels; label++) forward[here + label] = (forward[here + label] ?? 0) / sum;
    scale[row] = sum;
    logSum += Math.log(sum) + most;
  }
  const final = (count - 1) * labels;
  backward.fill(0, final, final + labels);
  for (const label of ends) backward[final + label] = 1;
  for (let row = count - 2; row >= 0; row--) {
    const here = row * labels;
    const after = here + labels;
    const divisor = scale[row + 1] ?? 1;
    // What a label is worth as the next one, once for all that it may follow.
    for (let label = 0; label < labels; label++)
      next[label] = ((emission[after + label] ?? 0) * (backward[after + label] ?? 0)) / divisor;
    for (let label = 0, at = 0; label < labels; label++) {
      let sum = 0;
      for (const end = endsOfFrom[label] ?? 0; at < end; at++) {
        const pair = byFrom[at] ?? 0;
        sum += (expWeight[pair] ?? 0) * (next[to[pair] ?? 0] ?? 0);
      }
      backward[here + label] = sum;
    }
  }
  return { forward, backward, emission, scale, next, logSum };
}
