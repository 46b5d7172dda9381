import type { PlaceCandidate } from './analysis';

/** Places by name. Looked up folded: case, accents, hyphens and apostrophes do not count (`Etats-Unis`). */
export interface Gazetteer {
  /** Places that bear this name, the likeliest first (kind, then population); empty when unknown. */
  find(name: string): readonly PlaceCandidate[];
}

/** A gazetteer that knows nothing: for tests, and for when the data file cannot be read. */
export const emptyGazetteer: Gazetteer = { find: () => [] };
