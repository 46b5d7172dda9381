import { countLabels, mayFollow } from '../../src/pipeline/tagger/labels';
import { createRoom, createTransitions, sumPaths, type Transitions } from '../../src/pipeline/tagger/lattice';
import type { Samples } from './samples';

export interface TrainingOptions {
  readonly epochs: number;
  /** Features seen in fewer words are left out. */
  readonly cutoff: number;
  /** Step size of a weight's first update. */
  readonly rate: number;
  /** Pulls every weight to zero, and keeps small ones there. */
  readonly l1: number;
  readonly l2: number;
  /** The share of features that a word is denied in each epoch, so that none is leant on alone. */
  readonly dropout: number;
  readonly log: (line: string) => void;
}

/** Words of a stretch that are learnt from; more do not come. */
const longestStretch = 4096;

/** What moves a weight by less is no update: most words of the later epochs are right beyond doubt. */
const leastGradient = 1e-3;

/** A trained model before it is packed. */
export interface Weights {
  /** Feature keys, ascending. */
  readonly keys: Uint32Array;
  /** Row `n` has the pairs from `starts[n]` to `starts[n + 1]`. */
  readonly starts: Uint32Array;
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
  /** Square, row: from. */
  readonly transitions: Float32Array;
}

/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001) with FTRL-Proximal (McMahan et al. 2013): one
 * update a stretch, sparse by its L1 term. A weight exists for every feature and label that were seen together.
 * Deterministic: the order of the stretches comes from a fixed generator.
 */
export function trainCrf(samples: Samples, options: TrainingOptions): Weights {
  const { keys, starts, labels, rows } = indexFeatures(samples, options.cutoff);
  options.log(`${String(keys.length)} features, ${String(labels.length)} weights`);
  const size = countLabels(samples.types.length);
  const learner = createLearner(labels.length + size * size, options);
  const { value } = learner;
  const offset = labels.length;
  const scores = new Float32Array(size * longestStretch);
  const room = createRoom(longestStretch, size);
  const gradients = new Float64Array(size);
  const order = samples.weights.map((_, index) => index);
  const random = generator(20240229);
  const denied = options.dropout * 65536;
  const share = 1 / (1 - options.dropout);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1));
      [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
    }
    let loss = 0;
    let transitions = transitionsOf(samples, value, offset, size);
    let expWeight = Float64Array.from(transitions.weight, Math.exp);
    let since = 0;
    const salt = Math.floor(random() * 4294967296);
    const denies = (at: number): boolean => {
      let mixed = Math.imul(at ^ salt, 0x9e3779b1);
      mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
      return mixed >>> 16 < denied;
    };
    for (const stretch of order) {
      if (++since % 16 === 0) {
        transitions = transitionsOf(samples, value, offset, size);
        expWeight = Float64Array.from(transitions.weight, Math.exp);
      }
      const from = samples.stretches[stretch] ?? 0;
      const count = Math.min((samples.stretches[stretch + 1] ?? 0) - from, longestStretch);
      const weight = samples.weights[stretch] ?? 1;
      scores.fill(0, 0, count * size);
      for (let word = 0; word < count; word++) {
        const end = samples.starts[from + word + 1] ?? 0;
        for (let at = samples.starts[from + word] ?? 0; at < end; at++) {
          const row = rows[at] ?? 0;
          if (row === 0 || denies(at)) continue;
          const stop = starts[row] ?? 0;
          for (let pair = starts[row - 1] ?? 0; pair < stop; pair++) {
            const slot = word * size + (labels[pair] ?? 0);
            scores[slot] = (scores[slot] ?? 0) + (value[pair] ?? 0) * share;
          }
        }
      }
      const sums = sumPaths(scores, count, transitions, expWeight, room);
      loss += weight * sums.logSum;
      let before = 0;
      for (let word = 0; word < count; word++) {
        const gold = samples.labels[from + word] ?? 0;
        loss -= weight * (scores[word * size + gold] ?? 0);
        let largest = 0;
        for (let label = 0; label < size; label++) {
          const here = word * size + label;
          const expected = (sums.forward[here] ?? 0) * (sums.backward[here] ?? 0);
          const gradient = expected - (label === gold ? 1 : 0);
          gradients[label] = gradient;
          largest = Math.max(largest, Math.abs(gradient));
        }
        const end = largest < leastGradient ? 0 : (samples.starts[from + word + 1] ?? 0);
        for (let at = samples.starts[from + word] ?? 0; at < end; at++) {
          const row = rows[at] ?? 0;
          if (row === 0 || denies(at)) continue;
          const stop = starts[row] ?? 0;
          for (let pair = starts[row - 1] ?? 0; pair < stop; pair++) {
            const gradient = gradients[labels[pair] ?? 0] ?? 0;
            if (gradient > leastGradient || gradient < -leastGradient)
              learner.update(pair, gradient * weight * share);
          }
        }
        if (word > 0) {
          loss -= weight * (value[offset + before * size + gold] ?? 0);
          updateTransitions(learner, transitions, sums, word, before, gold, weight, expWeight, offset, size);
        }
        before = gold;
      }
    }
    options.log(
      `epoch ${String(epoch)}: loss ${loss.toFixed(0)}, ${String(learner.count())} weights not zero`,
    );
  }
  return {
    keys,
    starts,
    labels,
    weights: value.slice(0, offset),
    transitions: value.slice(offset),
  };
}

function updateTransitions(
  learner: Learner,
  transitions: Transitions,
  sums: ReturnType<typeof sumPaths>,
  word: number,
  before: number,
  gold: number,
  weight: number,
  expWeight: Float64Array,
  offset: number,
  size: number,
): void {
  const divisor = sums.scale[word] ?? 1;
  for (let pair = 0; pair < transitions.from.length; pair++) {
    const source = transitions.from[pair] ?? 0;
    const target = transitions.to[pair] ?? 0;
    const here = word * size + target;
    const expected =
      ((sums.forward[(word - 1) * size + source] ?? 0) *
        (expWeight[pair] ?? 0) *
        (sums.emission[here] ?? 0) *
        (sums.backward[here] ?? 0)) /
      divisor;
    const gradient = expected - (source === before && target === gold ? 1 : 0);
    if (gradient > leastGradient || gradient < -leastGradient)
      learner.update(offset + source * size + target, gradient * weight);
  }
}

function transitionsOf(samples: Samples, value: Float32Array, offset: number, size: number): Transitions {
  return createTransitions(samples.types.length, (from, to) =>
    mayFollow(from, to) ? (value[offset + from * size + to] ?? 0) : 0,
  );
}

interface Learner {
  readonly value: Float32Array;
  update(index: number, gradient: number): void;
  count(): number;
}

function createLearner(size: number, { rate, l1, l2 }: TrainingOptions): Learner {
  const value = new Float32Array(size);
  const z = new Float32Array(size);
  const n = new Float32Array(size);
  return {
    value,
    update(index, gradient) {
      const squares = n[index] ?? 0;
      const root = Math.sqrt(squares);
      const grown = squares + gradient * gradient;
      const grownRoot = Math.sqrt(grown);
      const shifted = (z[index] ?? 0) + gradient - ((grownRoot - root) / rate) * (value[index] ?? 0);
      n[index] = grown;
      z[index] = shifted;
      value[index] =
        shifted > l1
          ? (l1 - shifted) / ((1 + grownRoot) / rate + l2)
          : shifted < -l1
            ? (-l1 - shifted) / ((1 + grownRoot) / rate + l2)
            : 0;
    },
    count: () => value.reduce((sum, weight) => sum + (weight === 0 ? 0 : 1), 0),
  };
}

/** Numbers from 0 to 1 (mulberry32), always the same ones. */
export function generator(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface FeatureIndex {
  readonly keys: Uint32Array;
  readonly starts: Uint32Array;
  readonly labels: Uint8Array;
  /** For each feature occurrence its row, from 1; 0 for one left out. */
  readonly rows: Uint32Array;
}

/** Numbers the features that are frequent enough, and the labels each was seen with. */
function indexFeatures(samples: Samples, cutoff: number): FeatureIndex {
  const features = samples.features.subarray(0, samples.used);
  const sorted = Uint32Array.from(features).sort();
  const kept: number[] = [];
  for (let at = 0; at < sorted.length;) {
    const key = sorted[at] ?? 0;
    let to = at + 1;
    while (sorted[to] === key) to++;
    if (to - at >= cutoff && key !== 0) kept.push(key);
    at = to;
  }
  const keys = Uint32Array.from(kept);
  const rowOf = new Map<number, number>();
  keys.forEach((key, index) => rowOf.set(key, index + 1));
  const rows = new Uint32Array(features.length);
  const seen = new Uint32Array(keys.length);
  for (let word = 0; word < samples.labels.length; word++) {
    const bit = 1 << (samples.labels[word] ?? 0);
    const end = samples.starts[word + 1] ?? 0;
    for (let at = samples.starts[word] ?? 0; at < end; at++) {
      const row = rowOf.get(features[at] ?? 0) ?? 0;
      rows[at] = row;
      if (row > 0) seen[row - 1] = (seen[row - 1] ?? 0) | bit;
    }
  }
  const starts = new Uint32Array(keys.length + 1);
  const labels: number[] = [];
  seen.forEach((bits, row) => {
    starts[row] = labels.length;
    for (let label = 0; label < 32; label++) if ((bits >>> label) & 1) labels.push(label);
  });
  starts[keys.length] = labels.length;
  return { keys, starts, labels: Uint8Array.from(labels), rows };
}
