import { words } from './build';
import type { PlacesPack, RegionCode } from './places';

interface PlacesData {
  readonly kindNouns: Readonly<Record<string, string>>;
  readonly leanings: Readonly<Record<string, string>>;
  readonly contractions: Readonly<Record<string, string>>;
  readonly compass: string;
  readonly designations: Readonly<Record<string, string>>;
  /** By country: `code short-form short-form, code …`. */
  readonly abbreviations: Readonly<Record<string, string>>;
  readonly acronyms: string;
  readonly headsBehind: string;
  readonly headsInFront: string;
  readonly roads: string;
  readonly placeFirst: boolean;
  readonly modifierOf: string;
  readonly locators: string;
  readonly home: string;
}

/** The places part of a language pack from its data. */
export function buildPlaces(data: PlacesData): PlacesPack {
  const abbreviations = new Map<string, RegionCode>();
  for (const [country, list] of Object.entries(data.abbreviations)) {
    for (const region of list.split(',')) {
      const [admin1 = '', ...forms] = words(region);
      for (const form of forms) abbreviations.set(form.replace(/\./gu, ''), { country, admin1 });
    }
  }
  return {
    kindNouns: inverted(data.kindNouns),
    leanings: inverted(data.leanings),
    contractions: new Map(Object.entries(data.contractions)),
    compass: new Set(words(data.compass)),
    designations: new Map(Object.entries(data.designations).map(([kind, list]) => [kind, words(list)])),
    abbreviations,
    acronyms: new Set(words(data.acronyms)),
    headsBehind: new Set(words(data.headsBehind)),
    headsInFront: new Set(words(data.headsInFront)),
    roads: new Set(words(data.roads)),
    placeFirst: data.placeFirst,
    modifierOf: new Set(words(data.modifierOf)),
    locators: new Set(words(data.locators)),
    home: data.home,
  };
}

/** From kinds with their words to words with their kinds. */
function inverted(lists: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map<string, string[]>();
  for (const [kind, list] of Object.entries(lists)) {
    for (const word of words(list)) {
      const known = kinds.get(word);
      if (known === undefined) kinds.set(word, [kind]);
      else known.push(kind);
    }
  }
  return kinds;
}
