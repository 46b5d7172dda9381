/** A first-order region as GeoNames numbers it. */
export interface RegionCode {
  readonly country: string;
  readonly admin1: string;
}

/** What finding out where a place is needs to know of a language. Keys are lower-cased unless said otherwise. */
export interface PlacesPack {
  /** Common nouns that stand with a name and tell its kind (`village` → city, `comté` → admin2 or admin1). */
  readonly kindNouns: ReadonlyMap<string, readonly string[]>;
  /** Words right in front that go with some kinds more than with others (`à` → city, `en` → country, region). */
  readonly leanings: ReadonlyMap<string, readonly string[]>;
  /** Words in front that hold the article of a town's name (`au` Havre → `le`). */
  readonly contractions: ReadonlyMap<string, string>;
  /** Points of the compass and their like: in front of a place a part of it (`North Tulsa`), alone no place. */
  readonly compass: ReadonlySet<string>;
  /** Words that official names of a kind end with and news may leave out (`Madison` for `Madison County`), by kind. */
  readonly designations: ReadonlyMap<string, readonly string[]>;
  /** Short forms of regions as newsrooms write them behind a town, without stops and blanks (`Calif`, `TX`, `WVa`). */
  readonly abbreviations: ReadonlyMap<string, RegionCode>;
  /** Short forms of countries that are no name by their letters alone, as they stand (`US`, `U.K.`). */
  readonly acronyms: ReadonlySet<string>;
  /** Capitalised words that make a place of the name they end or open (`Kish River`, `Mont Ventoux`). */
  readonly headsBehind: ReadonlySet<string>;
  readonly headsInFront: ReadonlySet<string>;
  /** Those of them that make a road: it is called after a place that may be anywhere. */
  readonly roads: ReadonlySet<string>;
  /** Whether names put the place in front of what they name (`Mansfield Police Department`). */
  readonly placeFirst: boolean;
  /** Words that bind a place behind such a name (`University of Alexandria`). */
  readonly modifierOf: ReadonlySet<string>;
  /** What may link a town to what holds it, besides a comma or a bracket (`in`, `dans`). */
  readonly locators: ReadonlySet<string>;
  /** The country whose places an article names without saying so, where nothing else tells. */
  readonly home: string;
}
