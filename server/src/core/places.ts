import type { Analysis, Place } from './analysis';

/** The places of entities that are places themselves, without those within other names. */
export function ownPlaces({ places }: Analysis): readonly Place[] {
  return places.filter(({ inside }) => inside === undefined);
}
