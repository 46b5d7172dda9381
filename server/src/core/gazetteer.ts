import type { LanguageCode, PlaceCandidate } from './analysis';

/** Places by name. Looked up folded: case, accents, hyphens and apostrophes do not count (`Etats-Unis`). */
export interface Gazetteer {
  /**
   * Places that bear this name, the likeliest first (kind, then population); empty when unknown.
   * They carry the name that the language gives them (`Londres`, `London`).
   */
  find(name: string, language?: LanguageCode): readonly PlaceCandidate[];
  /** Whether any place bears this name, folded already (`foldName`). Takes about a microsecond. */
  has(key: string): boolean;
  /** How many of these words, folded each, the longest name that begins at an index spans; 0 for none. */
  longest(words: readonly string[], from: number): number;
  /** The first-order region of a country by GeoNames' code (`US`, `TX`). */
  region(country: string, admin1: string, language?: LanguageCode): PlaceCandidate | undefined;
  /** The place of an id, as a person's decision keeps it. */
  byId(id: string, language?: LanguageCode): PlaceCandidate | undefined;
}

/** A gazetteer that knows nothing: for tests, and for when the data file cannot be read. */
export const emptyGazetteer: Gazetteer = {
  find: () => [],
  has: () => false,
  longest: () => 0,
  region: () => undefined,
  byId: () => undefined,
};
