/** Longitude and latitude in degrees. */
export type LonLat = readonly [lon: number, lat: number];

/** A stretch of the earth in degrees; `east` may lie beyond 180. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The smallest bounds around a line. */
export function boundsOf(line: readonly LonLat[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of line) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return { west, south, east, north };
}

/** Whether two stretches meet. */
export function meets(a: Bounds, b: Bounds): boolean {
  return a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;
}

interface Side {
  readonly holds: (point: LonLat) => boolean;
  readonly cut: (from: LonLat, to: LonLat) => LonLat;
}

function sidesOf({ west, south, east, north }: Bounds): readonly Side[] {
  const atLon =
    (lon: number) =>
    (from: LonLat, to: LonLat): LonLat => [
      lon,
      from[1] + ((to[1] - from[1]) * (lon - from[0])) / (to[0] - from[0]),
    ];
  const atLat =
    (lat: number) =>
    (from: LonLat, to: LonLat): LonLat => [
      from[0] + ((to[0] - from[0]) * (lat - from[1])) / (to[1] - from[1]),
      lat,
    ];
  return [
    { holds: ([lon]) => lon >= west, cut: atLon(west) },
    { holds: ([lon]) => lon <= east, cut: atLon(east) },
    { holds: ([, lat]) => lat >= south, cut: atLat(south) },
    { holds: ([, lat]) => lat <= north, cut: atLat(north) },
  ];
}

/** The part of a ring within bounds, closed along them (Sutherland and Hodgman). */
export function clipRing(ring: readonly LonLat[], bounds: Bounds): readonly LonLat[] {
  let points = ring;
  for (const { holds, cut } of sidesOf(bounds)) {
    const kept: LonLat[] = [];
    let before = points.at(-1);
    for (const point of points) {
      if (before !== undefined && holds(before) !== holds(point)) kept.push(cut(before, point));
      if (holds(point)) kept.push(point);
      before = point;
    }
    points = kept;
  }
  return points;
}

/** The parts of a line that meet bounds, each with the points next to them on either side. */
export function clipLine(line: readonly LonLat[], bounds: Bounds): LonLat[][] {
  const isIn = (point: LonLat | undefined): boolean =>
    point !== undefined && sidesOf(bounds).every(({ holds }) => holds(point));
  const inside = line.map(isIn);
  const parts: LonLat[][] = [];
  line.forEach((point, at) => {
    if (inside[at] !== true && inside[at - 1] !== true && inside[at + 1] !== true) return;
    const open = inside[at - 1] === true || inside[at] === true;
    const part = parts.at(-1);
    if (at > 0 && open && part !== undefined) part.push(point);
    else parts.push([point]);
  });
  return parts.filter(({ length }) => length > 1);
}
