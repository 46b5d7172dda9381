import type { LineRange } from '../../core/lines';
import { flatMapInSteps, type Steps } from '../../core/steps';
import { certaintyIn, placeIn, type Collection } from '../collection';
import type { Certainty } from '../../core/certainty';
import { drawInSteps, type Drawing } from '../maps/draw';
import type { Bounds } from '../maps/clip';
import type { Atlas } from '../maps/outlines';
import type { PlaceSummary } from '../summary';
import { mentionRange } from '../summaryView';

/** A place on a map, most mentioned first. */
export interface MapPlace {
  readonly name: string;
  readonly kind: string;
  /** ISO 3166-1 alpha-2; empty where none applies. */
  readonly country: string;
  readonly mentions: number;
  /** How sure it is that the name is a place's; absent where it is. */
  readonly doubt?: Exclude<Certainty, 'sure'>;
  /** Where it stands on the drawing, in its units. */
  readonly x: number;
  readonly y: number;
  /** Its first mention. */
  readonly at: { readonly uri: string; readonly range: LineRange };
}

export interface PlacesMap extends Omit<Drawing, 'toPoint'> {
  readonly places: readonly MapPlace[];
  /** Places named that have no coordinates. */
  readonly notLocated: number;
}

/** Size of the drawing; the page scales it. */
const width = 960;
const height = 600;

/** No map shows less than this many degrees, for a single town. */
const least = 8;

/**
 * A map of all places of an article or of many.
 * In: the outlines and the articles. Out: the lines to draw and the places on them, so that the page needs no geography; in steps.
 */
export function* placesMap(atlas: Atlas, collection: Collection): Steps<PlacesMap> {
  const entities = yield* flatMapInSteps(collection.entities(), (entity) =>
    entity.type === 'place' ? [entity] : [],
  );
  const located = yield* flatMapInSteps(entities, (entity) => {
    const place = placeIn(collection, entity);
    return place === undefined ? [] : [{ entity, place }];
  });
  located.sort((a, b) => b.entity.mentions - a.entity.mentions || (a.entity.key < b.entity.key ? -1 : 1));
  const { toPoint, ...drawing } = yield* drawInSteps(
    atlas,
    boundsOf(located.map(({ place }) => place)),
    width,
    height,
  );
  return {
    ...drawing,
    places: yield* flatMapInSteps(located, ({ entity, place }): MapPlace[] => {
      const [first] = collection.occurrencesOf(entity, 1);
      const certainty = certaintyIn(entity);
      if (first === undefined) return [];
      return [
        {
          name: entity.name,
          kind: place.kind,
          country: place.country,
          mentions: entity.mentions,
          ...(certainty === 'sure' ? {} : { doubt: certainty }),
          ...toPoint(place.lat, place.lon),
          at: { uri: first.article.uri, range: mentionRange(first.article.summary, first.entity) },
        },
      ];
    }),
    notLocated: entities.length - located.length,
  };
}

/** All places with some room around them; the world where there are none. */
function boundsOf(places: readonly PlaceSummary[]): Bounds {
  if (places.length === 0) return { west: -170, east: 170, south: -55, north: 75 };
  const lats = places.map(({ lat }) => lat);
  const lons = places.map(({ lon }) => lon);
  const around = (low: number, high: number): readonly [number, number] => {
    const room = Math.max(least - (high - low), (high - low) * 0.3) / 2;
    return [low - room, high + room];
  };
  const [west, east] = around(Math.min(...lons), Math.max(...lons));
  const [south, north] = around(Math.min(...lats), Math.max(...lats));
  return { west, east, south, north };
}
