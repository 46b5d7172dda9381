import type { LanguageCode, PlaceCandidate } from '../../core/analysis';
import { foldName } from '../../core/fold';
import type { Gazetteer } from '../../core/gazetteer';
import { openKeys } from './keys';
import { priorOf } from './prior';
import { blockSize, openSections, type Sections } from './sections';

/** How far a place reaches from its point where the data has no radius, in kilometres. */
const townRadius = 10;
const radii: Readonly<Record<string, number>> = { landmark: 1, seat: 1 };

/** A name of more words than this is none. */
const longestName = 10;

/** How many bearers of one name are looked at: `San Antonio` has some hundred, the last of them no news. */
const mostBearers = 80;

/** So many names and bearers are kept, some 200 bytes each; when there are more, all are forgotten at once. */
const mostKept = 2000;

/**
 * The gazetteer over its compiled file (`places.bin`).
 * In: the file's bytes, which must not change afterwards. Out: look-ups that read them in place, and keep the last ones:
 * an article asks for the same names again and again, and so does the next one. Throws an `Error` when the bytes are no
 * gazetteer of this version.
 */
export function openGazetteer(file: Uint8Array): Gazetteer {
  const sections = openSections(file);
  const keys = openKeys(sections);
  const regions = indexRegions(sections);
  const read = (place: number, language: LanguageCode): PlaceCandidate =>
    readPlace(sections, regions, place, language);
  const findAnew = (key: string, language: LanguageCode): readonly PlaceCandidate[] => {
    const candidates = keys.bearers(key).map((place) => read(place, language));
    if (candidates.length < 2) return candidates;
    return candidates
      .map((candidate) => ({ candidate, prior: priorOf(candidate) }))
      .sort((a, b) => b.prior - a.prior || (a.candidate.id < b.candidate.id ? -1 : 1))
      .slice(0, mostBearers)
      .map(({ candidate }) => candidate);
  };
  const found = new Map<string, readonly PlaceCandidate[]>();
  let kept = 0;
  return {
    find(name, language = 'fr') {
      const key = foldName(name);
      const asked = `${language} ${key}`;
      const before = found.get(asked);
      if (before !== undefined) return before;
      const candidates = findAnew(key, language);
      if (kept > mostKept) {
        found.clear();
        kept = 0;
      }
      kept += 1 + candidates.length;
      found.set(asked, candidates);
      return candidates;
    },
    has: (key) => keys.look(key).known,
    longest(words, from) {
      let longest = 0;
      let key = '';
      for (let to = from; to < words.length && to < from + longestName; to++) {
        key = to === from ? (words[to] ?? '') : `${key} ${words[to] ?? ''}`;
        const { known, goesOn } = keys.look(key);
        if (known) longest = to + 1 - from;
        if (!goesOn) break;
      }
      return longest;
    },
    region(country, admin1, language = 'fr') {
      const { texts } = sections;
      const place = regions.get(regionKey(texts.countries.indexOf(country), texts.regions.indexOf(admin1)));
      return place === undefined ? undefined : read(place, language);
    },
    byId(id, language = 'fr') {
      const place = findId(sections, id);
      return place < 0 ? undefined : read(place, language);
    },
  };
}

/** Where the numbers of places that are no number of GeoNames begin. */
const otherIds = 2 ** 31;

function findId({ ids, texts }: Sections, id: string): number {
  const number = /^gn:(\d{1,9})$/u.exec(id)?.[1];
  if (number !== undefined) return ids.indexOf(Number(number));
  const other = texts.ids.indexOf(id);
  return other < 0 ? -1 : ids.indexOf(otherIds + other);
}

/** The first-order region (`admin1`) of each pair of country and region numbers. */
function indexRegions({ kinds, countries, regions, texts }: Sections): ReadonlyMap<number, number> {
  const index = new Map<number, number>();
  const kind = texts.kinds.indexOf('admin1');
  for (let place = kinds.indexOf(kind); place >= 0; place = kinds.indexOf(kind, place + 1))
    index.set(regionKey(countries[place], regions[place]), place);
  return index;
}

function regionKey(country = 0, region = 0): number {
  return country * 65_536 + region;
}

function readPlace(
  sections: Sections,
  regions: ReadonlyMap<number, number>,
  place: number,
  language: LanguageCode,
): PlaceCandidate {
  const { texts } = sections;
  const kind = texts.kinds[sections.kinds[place] ?? 0] ?? '';
  const feature = texts.features[sections.features[place] ?? 0] ?? '';
  const number = sections.ids[place] ?? 0;
  const packed = sections.populations[place] ?? 0;
  const radius = sections.radii[place] ?? 0;
  const region = regions.get(regionKey(sections.countries[place], sections.regions[place]));
  return {
    id: number < otherIds ? `gn:${String(number)}` : (texts.ids[number - otherIds] ?? ''),
    name: readName(sections, place, language),
    kind,
    ...(feature === '' ? {} : { feature }),
    country: texts.countries[sections.countries[place] ?? 0] ?? '',
    admin1: texts.regions[sections.regions[place] ?? 0] ?? '',
    ...(region === undefined || region === place ? {} : { region: readName(sections, region, language) }),
    lat: (sections.lat[place] ?? 0) / 10_000,
    lon: (sections.lon[place] ?? 0) / 10_000,
    radiusKm: radius > 0 ? radius : (radii[kind] ?? townRadius),
    population: (packed % 1000) * 10 ** Math.floor(packed / 1000),
  };
}

const decoder = new TextDecoder();

/** The display name: French and, where it is another, English behind a tab, each place's behind its length. */
function readName({ nameBlocks, names }: Sections, place: number, language: LanguageCode): string {
  let at = nameBlocks[Math.floor(place / blockSize)] ?? 0;
  let length = 0;
  for (let left = place % blockSize; ; left--) {
    length = names[at++] ?? 0;
    if (length > 127) length = (length & 127) | ((names[at++] ?? 0) << 7);
    if (left === 0) break;
    at += length;
  }
  const [french = '', english = french] = decoder.decode(names.subarray(at, at + length)).split('\t');
  return language === 'fr' ? french : english;
}
