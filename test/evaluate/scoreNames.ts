import { overlap, precisionRecall, share, type Figure, type PrecisionRecall, type Scored } from './score';

/** Scores of names, of who is one bearer, and of places; those of quotes stand in `score.ts`. */

const typeNames: Readonly<Record<string, string>> = {
  per: 'person',
  person: 'person',
  loc: 'place',
  location: 'place',
  gpe: 'place',
  place: 'place',
  org: 'organization',
  organization: 'organization',
  organisation: 'organization',
};

export interface EntityScore {
  readonly micro: PrecisionRecall;
  readonly byType: Readonly<Record<string, PrecisionRecall>>;
}

/**
 * How well the names of each bearer are gathered: B³ (Bagga and Baldwin 1998) over the gold names. A name that was not
 * found is alone; names that the gold does not have count for nothing. Out: undefined where the gold has no clusters.
 */
export function scoreClusters(articles: readonly Scored[]): PrecisionRecall | undefined {
  let precision = 0;
  let recall = 0;
  let names = 0;
  for (const { gold, record } of articles) {
    const found = new Map(
      record.entities.flatMap(({ id, mentions }) =>
        mentions.map(({ start, end }): [string, string] => [`${String(start)}:${String(end)}`, id]),
      ),
    );
    const marked = (gold.entities ?? []).flatMap(({ start, end, cluster }, index) => {
      const key = `${String(start)}:${String(end)}`;
      return cluster === undefined ? [] : [{ cluster, given: found.get(key) ?? `alone ${String(index)}` }];
    });
    for (const { cluster, given } of marked) {
      const both = marked.filter((other) => other.cluster === cluster && other.given === given).length;
      precision += both / marked.filter((other) => other.given === given).length;
      recall += both / marked.filter((other) => other.cluster === cluster).length;
      names++;
    }
  }
  if (names === 0) return undefined;
  const [p, r] = [precision / names, recall / names];
  return { p: share(precision, names), r: share(recall, names), f: share(2 * p * r, p + r) };
}

/** People, places and organizations: exact span and type of their names. */
export function scoreEntities(articles: readonly Scored[]): EntityScore {
  const counts = new Map<string, { hits: number; wrong: number; missed: number }>();
  for (const { gold, record } of articles) {
    const wanted = new Set(
      (gold.entities ?? []).flatMap(({ start, end, type }) => {
        const name = typeNames[type.toLowerCase()];
        return name === undefined ? [] : [`${String(start)}:${String(end)}:${name}`];
      }),
    );
    const found = new Set(
      record.entities.flatMap(({ type, mentions }) => {
        const name = typeNames[type];
        const named = mentions.filter(({ kind }) => kind === 'name');
        return name === undefined
          ? []
          : named.map(({ start, end }) => `${String(start)}:${String(end)}:${name}`);
      }),
    );
    for (const key of new Set([...wanted, ...found])) {
      const type = key.slice(key.lastIndexOf(':') + 1);
      const count = counts.get(type) ?? { hits: 0, wrong: 0, missed: 0 };
      counts.set(type, count);
      if (wanted.has(key) && found.has(key)) count.hits++;
      else if (found.has(key)) count.wrong++;
      else count.missed++;
    }
  }
  const sum = { hits: 0, wrong: 0, missed: 0 };
  for (const { hits, wrong, missed } of counts.values()) {
    sum.hits += hits;
    sum.wrong += wrong;
    sum.missed += missed;
  }
  return {
    micro: precisionRecall(sum.hits, sum.wrong, sum.missed),
    byType: Object.fromEntries(
      [...counts].map(([type, { hits, wrong, missed }]) => [type, precisionRecall(hits, wrong, missed)]),
    ),
  };
}

/** Great-circle distance in kilometres between two points in degrees. */
export function distanceKm(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const radians = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * radians) / 2) ** 2 +
    Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(((b.lon - a.lon) * radians) / 2) ** 2;
  return 12742 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The usual tolerance of toponym resolution: 100 miles. */
const tolerance = 161;

export interface PlaceScore {
  readonly recognition: PrecisionRecall;
  /** Of all gold points: found, right within 161 km, right within the place's own extent. */
  readonly found: Figure;
  readonly at161km: Figure;
  readonly withinExtent: Figure;
  /** Of the gold points that were found: right within the place's own extent. */
  readonly withinExtentOfFound: Figure;
}

/** Places: exact spans, and how far the chosen point lies from the gold one. `isDemonym` words are left out. */
export function scorePlaces(articles: readonly Scored[], isDemonym: (word: string) => boolean): PlaceScore {
  let hits = 0;
  let wrong = 0;
  let missed = 0;
  let points = 0;
  let found = 0;
  let near = 0;
  let within = 0;
  for (const { gold, record } of articles) {
    const used = new Set<number>();
    for (const place of gold.places ?? []) {
      const index = record.places.findIndex(
        (candidate, at) => !used.has(at) && candidate.start === place.start && candidate.end === place.end,
      );
      if (isDemonym(gold.text.slice(place.start, place.end).toLowerCase())) {
        used.add(index);
        continue;
      }
      if (index < 0) missed++;
      else {
        hits++;
        used.add(index);
      }
      // Gold keeps places without a point for recognition: `null` there.
      if (typeof place.lat !== 'number' || typeof place.lon !== 'number') continue;
      points++;
      const candidate = record.places.find((other) => overlap(other, place) > 0);
      if (candidate === undefined) continue;
      found++;
      if (candidate.lat === null || candidate.lon === null) continue;
      const distance = distanceKm(
        { lat: place.lat, lon: place.lon },
        { lat: candidate.lat, lon: candidate.lon },
      );
      if (distance <= tolerance) near++;
      if (distance <= Math.max(tolerance, candidate.radiusKm ?? 0)) within++;
    }
    used.delete(-1);
    wrong += record.places.length - used.size;
  }
  return {
    recognition: precisionRecall(hits, wrong, missed),
    found: share(found, points),
    at161km: share(near, points),
    withinExtent: share(within, points),
    withinExtentOfFound: share(within, found),
  };
}
