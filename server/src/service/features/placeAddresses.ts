import type { PlaceCandidate } from '../../core/analysis';

/** Where a place can be looked up; the addresses are only built, never fetched. */
export interface PlaceAddresses {
  readonly openstreetmap: string;
  /** Only for a place that GeoNames numbers. */
  readonly geonames?: string;
}

/** The pages of a place; the map is as close as the place is large. */
export function placeAddresses({ id, lat, lon, radiusKm }: PlaceCandidate): PlaceAddresses {
  const zoom = Math.max(3, Math.min(13, Math.round(14 - Math.log2(Math.max(1, radiusKm)))));
  const [y, x] = [lat.toFixed(4), lon.toFixed(4)];
  const openstreetmap = `https://www.openstreetmap.org/?mlat=${y}&mlon=${x}#map=${String(zoom)}/${y}/${x}`;
  const number = /^gn:(\d+)$/u.exec(id)?.[1];
  return number === undefined
    ? { openstreetmap }
    : { openstreetmap, geonames: `https://www.geonames.org/${number}` };
}
