import type { PlaceCandidate } from '../core/analysis';
import { foldName } from '../core/fold';
import type { Gazetteer } from '../core/gazetteer';

/** Radius of a town in kilometres where the data has none. */
const townRadius = 10;

/**
 * The gazetteer from its built file.
 * In: `places.tsv`, a place a line, the likeliest first: names separated by `|`, kind, country, region, latitude,
 * longitude, inhabitants, id, radius in kilometres. Out: look-up by folded name. A malformed line is left out.
 * Lines are cut into fields only when a look-up hits them: an article touches a few dozen of tens of thousands.
 */
export function parseGazetteer(file: string): Gazetteer {
  const lines = file.split('\n');
  const byName = new Map<string, number | number[]>();
  lines.forEach((line, index) => {
    const names = line.slice(0, line.indexOf('\t'));
    for (const name of names.split('|')) {
      const key = foldName(name);
      if (key === '') continue;
      const known = byName.get(key);
      if (known === undefined) byName.set(key, index);
      else if (typeof known === 'number') {
        if (known !== index) byName.set(key, [known, index]);
      } else if (known.at(-1) !== index) known.push(index);
    }
  });
  return {
    find(name) {
      const found = byName.get(foldName(name));
      if (found === undefined) return [];
      const indexes = typeof found === 'number' ? [found] : found;
      return indexes.flatMap((index) => parseLine(lines[index] ?? '') ?? []);
    },
  };
}

function parseLine(line: string): PlaceCandidate | undefined {
  const [
    names = '',
    kind = '',
    country = '',
    admin1 = '',
    lat = '',
    lon = '',
    population = '',
    id = '',
    radius = '',
  ] = line.split('\t');
  const name = names.split('|')[0] ?? '';
  const place = {
    id,
    name,
    kind,
    country,
    admin1,
    lat: Number(lat),
    lon: Number(lon),
    radiusKm: Number(radius) || townRadius,
    population: Number(population) || 0,
  };
  return id === '' || !Number.isFinite(place.lat) || !Number.isFinite(place.lon) ? undefined : place;
}
