import type { Place, PlaceCandidate } from '../../core/analysis';
import type { Localised, UiLanguage } from '../../core/locale';
import { messageTables, type MessageKey, type Say } from '../messages';
import type { HoverLine } from './hoverInfo';
import { placeAddresses } from './placeAddresses';

/**
 * What a hover tells of a place: its kind and what it lies in, coordinates, why it is this one, and links to look it up.
 * The name stands in the title where the text calls the place by its own. Links are but links: nothing is asked of the net until the user clicks one.
 */
export function placeLines(place: Place, title: string, say: Say, ui: UiLanguage): HoverLine[] {
  const { chosen, near, candidates, why } = place;
  if (chosen === undefined) {
    return near === undefined
      ? [[say('hover.placeUnknown')]]
      : [[say('hover.placeNear', { place: describePlace(near, '', say, ui) })], addresses(near)];
  }
  const reason: string = say(`placeWhy.${why}`);
  const count = candidates.length;
  return [
    [`${describePlace(chosen, title, say, ui)} · ${coordinates(chosen, ui)}`],
    [count > 1 ? say('hover.placeCandidates', { why: reason, count }) : reason],
    addresses(chosen),
  ];
}

/** `Valence, ville, Auvergne-Rhône-Alpes, France`, without what was said already. */
function describePlace(place: PlaceCandidate, saidAlready: string, say: Say, ui: UiLanguage): string {
  const { name, kind, feature, region, country } = place;
  return [name, kindOf(kind, feature, say, ui), region, countryName(country, ui)]
    .filter(
      (part, index, all) =>
        part !== undefined && part !== '' && part !== saidAlready && all.indexOf(part) === index,
    )
    .join(', ');
}

function kindOf(kind: string, feature: string | undefined, say: Say, ui: UiLanguage): string {
  const power = kind === 'seat' ? 'power' : kind;
  const key = `placeKind.${feature === undefined || feature === '' ? power : feature}`;
  return isMessage(key, ui) ? say(key) : kind;
}

type KindKey = Extract<MessageKey, `placeKind.${string}`>;

function isMessage(key: string, ui: UiLanguage): key is KindKey {
  return key in messageTables[ui];
}

function countryName(code: string, ui: UiLanguage): string {
  if (!/^[A-Z]{2}$/u.test(code)) return '';
  return new Intl.DisplayNames(ui, { type: 'region', fallback: 'code' }).of(code) ?? code;
}

/** The sides of the world, each pair with the positive one first. */
const sides: Localised<readonly [string, string]> = { en: ['NS', 'EW'], fr: ['NS', 'EO'] };

/** `48.853° N, 2.349° E`; the point stays in French, where a comma would end a coordinate. */
function coordinates({ lat, lon }: PlaceCandidate, ui: UiLanguage): string {
  const part = (degrees: number, pair: string): string =>
    `${Math.abs(degrees).toFixed(3)}° ${pair.charAt(degrees < 0 ? 1 : 0)}`;
  const [northSouth, eastWest] = sides[ui];
  return `${part(lat, northSouth)}, ${part(lon, eastWest)}`;
}

function addresses(place: PlaceCandidate): HoverLine {
  const { openstreetmap, geonames } = placeAddresses(place);
  const map = { label: 'OpenStreetMap', url: openstreetmap };
  return geonames === undefined ? [map] : [{ label: 'GeoNames', url: geonames }, ' · ', map];
}
