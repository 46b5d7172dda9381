import type { Analysis } from '../../core/analysis';
import { certaintyOf } from '../../core/certainty';
import type { TextLink } from './documentLinks';
import { placeAddresses } from './placeAddresses';

/** Where the links on places lead; `off` underlines nothing. */
export const placeLinkChoices = ['off', 'geonames', 'openstreetmap'] as const;
export type PlaceLinkChoice = (typeof placeLinkChoices)[number];

/**
 * A link on each mention of a place whose position is known, for the user to click; none on a name that may be no place's,
 * as an underline cannot say so.
 * Out: links in document order; a place that GeoNames does not number leads to the map.
 */
export function placeLinks({ entities, places }: Analysis, choice: PlaceLinkChoice): TextLink[] {
  if (choice === 'off') return [];
  const chosen = new Map(places.map(({ entity, chosen: place }) => [entity, place]));
  return entities
    .flatMap(({ id, mentions }): TextLink[] => {
      const place = chosen.get(id);
      if (place === undefined) return [];
      const addresses = placeAddresses(place);
      const target = addresses[choice] ?? addresses.openstreetmap;
      return mentions
        .filter(({ kind, confidence }) => kind === 'name' && certaintyOf(confidence) === 'sure')
        .map(({ start, end }) => ({ start, end, target }));
    })
    .sort((a, b) => a.start - b.start);
}
