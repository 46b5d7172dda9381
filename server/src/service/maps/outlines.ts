import { mapInSteps, type Steps } from '../../core/steps';
import { boundsOf, type Bounds, type LonLat } from './clip';

/** A line or ring with the bounds around it. */
export interface Outline {
  readonly points: readonly LonLat[];
  readonly bounds: Bounds;
}

/** Land, borders, and borders that are disputed, at one scale. Countries are not told apart: no map fills one. */
export interface Outlines {
  /** Rings; a lake is one within another. */
  readonly land: readonly Outline[];
  readonly borders: readonly Outline[];
  readonly disputed: readonly Outline[];
}

/** `coarse` for maps of continents, `fine` for those of regions. */
export interface Atlas {
  readonly coarse: Outlines;
  readonly fine: Outlines;
}

/**
 * Reads `outlines.json`.
 * In: the file's text, as server/training/build-outlines.mjs writes it. In steps; throws an `Error` when it is none.
 */
export function* readAtlas(file: string): Steps<Atlas> {
  const parsed: unknown = JSON.parse(file);
  yield;
  return {
    coarse: yield* readOutlines(member(parsed, 'coarse')),
    fine: yield* readOutlines(member(parsed, 'fine')),
  };
}

const noOutlines = 'not an outlines file: run npm run build:outlines';
/** Code of the character for nothing. */
const firstCharacter = 63;

function member(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined;
}

function list(of: unknown): readonly unknown[] {
  if (!Array.isArray(of)) throw new Error(noOutlines);
  return of;
}

function* readOutlines(packed: unknown): Steps<Outlines> {
  const rings = list(member(packed, 'land')).flatMap(list);
  return {
    land: yield* mapInSteps(rings, unpack),
    borders: yield* mapInSteps(list(member(packed, 'borders')), unpack),
    disputed: yield* mapInSteps(list(member(packed, 'disputed')), unpack),
  };
}

/**
 * Points in degrees from hundredths, each the difference to the one before, in characters from `?` on that hold five bits
 * each, the lowest first; a sixth bit tells that another follows, the lowest of all that the number is negative.
 */
function unpack(packed: unknown): Outline {
  if (typeof packed !== 'string') throw new Error(noOutlines);
  const points: LonLat[] = [];
  let at = 0;
  const next = (): number => {
    let value = 0;
    for (let scale = 1; at < packed.length; scale *= 32) {
      const bits = packed.charCodeAt(at++) - firstCharacter;
      value += (bits % 32) * scale;
      if (bits < 32) break;
    }
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  };
  let x = 0;
  let y = 0;
  while (at < packed.length) {
    x += next();
    y += next();
    points.push([x / 100, y / 100]);
  }
  return { points, bounds: boundsOf(points) };
}
