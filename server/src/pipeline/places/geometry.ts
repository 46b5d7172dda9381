/** A point on the unit sphere. */
export type Point = readonly [x: number, y: number, z: number];

const earthRadius = 6371;

/** The point of a latitude and a longitude in degrees. */
export function pointAt(lat: number, lon: number): Point {
  const phi = (lat * Math.PI) / 180;
  const lambda = (lon * Math.PI) / 180;
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/** How far two points are from each other over the ground, in kilometres. */
export function distanceKm(a: Point, b: Point): number {
  const chord = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
  return 2 * earthRadius * Math.asin(Math.min(1, chord / 2));
}
