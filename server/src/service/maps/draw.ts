import { geoMercator } from 'd3-geo';
import { finish, type Steps } from '../../core/steps';
import { clipLine, clipRing, meets, type Bounds, type LonLat } from './clip';
import type { Atlas, Outline } from './outlines';

/** The lines of a map as SVG path data, and where points come to stand on it. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly borders: string;
  /** To be drawn dashed. */
  readonly disputed: string;
  readonly toPoint: (lat: number, lon: number) => { readonly x: number; readonly y: number };
}

/** Mercator's poles lie in infinity. */
const farthest = 82;

const radians = Math.PI / 180;

/** How far north of the equator a latitude is drawn, in radii of the globe, and back. */
const mercator = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2));
const latitude = (y: number): number => (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / radians;

/** From this many degrees of longitude on, the coarse outlines do. */
const wide = 70;

/** Points nearer to the one before than this are left out, in pixels. */
const finest = 0.7;

/**
 * Draws the part of the earth around some bounds, in Mercator's projection.
 * In: the outlines; bounds in degrees; the size of the picture in pixels.
 */
export function draw(atlas: Atlas, bounds: Bounds, width: number, height: number): Drawing {
  return finish(drawInSteps(atlas, bounds, width, height));
}

/** The same in steps. */
export function* drawInSteps(atlas: Atlas, bounds: Bounds, width: number, height: number): Steps<Drawing> {
  const [top, bottom] = [
    mercator(Math.min(farthest, bounds.north)),
    mercator(Math.max(-farthest, bounds.south)),
  ];
  const middle = (bounds.west + bounds.east) / 2;
  // As large as shows all of it, and never smaller than the world is wide.
  const scale = Math.max(
    width / (2 * Math.PI),
    Math.min(width / ((bounds.east - bounds.west) * radians), height / (top - bottom)),
  );
  const projection = geoMercator()
    .rotate([-middle, 0])
    .center([0, latitude((top + bottom) / 2)])
    .scale(scale)
    .translate([width / 2, height / 2]);
  const project = ([lon, lat]: LonLat): readonly [number, number] => projection([lon, lat]) ?? [0, 0];
  // The picture may be wider or higher than what was asked for.
  const degreesAcross = Math.min(360, width / scale / radians);
  const shown: Bounds = {
    west: middle - degreesAcross / 2,
    east: middle + degreesAcross / 2,
    north: Math.min(farthest, projection.invert?.([width / 2, 0])?.[1] ?? farthest),
    south: Math.max(-farthest, projection.invert?.([width / 2, height])?.[1] ?? -farthest),
  };
  const outlines = degreesAcross > wide ? atlas.coarse : atlas.fine;
  return {
    width,
    height,
    land: yield* pathOf(outlines.land, shown, (points, box) => [clipRing(points, box)], project, 'Z'),
    borders: yield* pathOf(outlines.borders, shown, clipLine, project, '', width / 2),
    disputed: yield* pathOf(outlines.disputed, shown, clipLine, project, '', width / 2),
    toPoint(lat, lon) {
      const [x, y] = project([lon, Math.max(-farthest, Math.min(farthest, lat))]);
      return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
    },
  };
}

/** Path data of all lines that meet the bounds, looked for beyond the line of date on either side as well. */
function* pathOf(
  lines: readonly Outline[],
  shown: Bounds,
  clip: (points: readonly LonLat[], bounds: Bounds) => readonly (readonly LonLat[])[],
  project: (point: LonLat) => readonly [number, number],
  end: string,
  jump = Infinity,
): Steps<string> {
  // A hair inside, so that what is projected never wraps round to the other edge.
  const parts: string[] = [];
  for (const turn of [-360, 0, 360]) {
    const box = { ...shown, west: shown.west + turn + 0.001, east: shown.east + turn - 0.001 };
    for (const { points, bounds } of lines) {
      if (!meets(bounds, box)) continue;
      yield;
      for (const part of clip(points, box))
        if (part.length > 1) parts.push(toPath(part.map(project), jump) + end);
    }
  }
  return parts.join('');
}

/** Path data through points; a step longer than `jump` is one around the globe, and not drawn. */
function toPath(points: readonly (readonly [number, number])[], jump: number): string {
  let path = '';
  let [lastX, lastY] = [Infinity, Infinity];
  for (const [x, y] of points) {
    if (Math.abs(x - lastX) < finest && Math.abs(y - lastY) < finest) continue;
    path += `${path === '' || Math.abs(x - lastX) > jump ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`;
    [lastX, lastY] = [x, y];
  }
  return path;
}

const kilometresPerDegree = 111.2;

/** The bounds of a stretch so many kilometres around a point. */
export function around(lat: number, lon: number, kilometres: number): Bounds {
  const degrees = kilometres / kilometresPerDegree;
  const across = Math.min(179, degrees / Math.max(0.2, Math.cos((lat * Math.PI) / 180)));
  return {
    west: lon - across,
    east: lon + across,
    south: Math.max(-farthest, lat - degrees),
    north: Math.min(farthest, lat + degrees),
  };
}
