import type { EntityType } from '../../core/analysis';
import { seed } from './hashing';
import { begin, last, outside, positionOf, typeOf, unit } from './labels';
import { createRoom, decode, sumPaths } from './lattice';
import type { TaggerModel } from './modelFile';

/** Stretches whose names are kept, some kilobyte each; forgotten all at once when there are more. */
const mostStretches = 1000;

/** Room for stretches of so many words at first. */
const firstRows = 64;

/** A name in a stretch of words that may be names: its first and last row. */
interface StretchName {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
  readonly confidence: number;
}

/**
 * Reads stretches of words that may be names, between words that are outside.
 * In: a model. Out: a reader from emission scores, `count` rows of labels, to names in order; it keeps the last ones, as at
 * a keystroke nearly all stretches have the scores that they had.
 */
export function createStretchReader({
  transitions,
  types,
  calibration,
}: TaggerModel): (scores: Float32Array, count: number) => readonly StretchName[] {
  const { labels } = transitions;
  const expWeight = Float64Array.from(transitions.weight, Math.exp);
  const stretches = new Map<
    number,
    { readonly scores: Float32Array; readonly names: readonly StretchName[] }
  >();
  const readStretch = (scores: Float32Array, count: number): readonly StretchName[] => {
    const key = hashOf(scores);
    const known = stretches.get(key);
    if (known !== undefined && equal(known.scores, scores)) return known.names;
    const names = decodeStretch(scores, count);
    if (stretches.size >= mostStretches) stretches.clear();
    stretches.set(key, { scores: scores.slice(), names });
    return names;
  };
  let room = createRoom(firstRows, labels);
  const decodeStretch = (scores: Float32Array, count: number): StretchName[] => {
    if (count > room.path.length) room = createRoom(count * 2, labels);
    const path = decode(scores, count, transitions, room);
    if (path.every((label) => label === outside)) return [];
    const names: StretchName[] = [];
    const { forward, backward, emission, scale } = sumPaths(scores, count, transitions, expWeight, room);
    for (let row = 0; row < count; row++) {
      const label = path[row] ?? outside;
      if (label === outside || (positionOf(label) !== begin && positionOf(label) !== unit)) continue;
      const type = typeOf(label);
      let end = row;
      // The marginal of the whole span: forward to its first word, its own path, backward from its last.
      let share = forward[row * labels + label] ?? 0;
      while (
        positionOf(path[end] ?? outside) !== unit &&
        positionOf(path[end] ?? outside) !== last &&
        end + 1 < count
      ) {
        const before = path[end] ?? outside;
        end++;
        const here = path[end] ?? outside;
        share *=
          (Math.exp(weightBetween(before, here)) * (emission[end * labels + here] ?? 0)) / (scale[end] ?? 1);
      }
      share *= backward[end * labels + (path[end] ?? outside)] ?? 0;
      names.push({
        from: row,
        to: end,
        type: types[type] ?? 'other',
        confidence: calibrate(Math.min(1, share), calibration),
      });
      row = end;
    }
    return names;
  };
  const between = new Float32Array(labels * labels);
  transitions.from.forEach((from, pair) => {
    between[from * labels + (transitions.to[pair] ?? 0)] = transitions.weight[pair] ?? 0;
  });
  const weightBetween = (from: number, to: number): number => between[from * labels + to] ?? 0;

  return readStretch;
}

/** Whether two lists hold the same numbers. */
export function equal(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}

/** A hash of every third of some numbers by their bits (FNV-1a): who looks up compares all of them. */
function hashOf(scores: Float32Array): number {
  const bits = new Int32Array(scores.buffer, scores.byteOffset, scores.length);
  let hash = seed;
  for (let index = 0; index < bits.length; index += 3) {
    hash = Math.imul(hash ^ (bits[index] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash;
}

/** Between the points of a calibration in a straight line; without any, the marginal itself. */
export function calibrate(marginal: number, points: readonly (readonly [number, number])[]): number {
  let [x, y] = [0, points[0]?.[1] ?? 0];
  for (const [nextX, nextY] of points) {
    if (marginal <= nextX) return nextX === x ? nextY : y + ((nextY - y) * (marginal - x)) / (nextX - x);
    [x, y] = [nextX, nextY];
  }
  return points.length === 0 ? marginal : y;
}
