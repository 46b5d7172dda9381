import type { PlaceCandidate } from '../../core/analysis';
import { around, draw } from './draw';
import type { Atlas } from './outlines';

/** Size of a locator map, in pixels. */
const width = 280;
const height = 130;

/** How far around a place its map reaches, in kilometres: several times its own extent, within bounds. */
function reachOf({ radiusKm }: PlaceCandidate): number {
  return Math.min(9000, Math.max(400, radiusKm * 2.2));
}

/** A hover's Markdown is cut at 100,000 characters: a picture of more than this is drawn without borders, else not at all. */
const most = 60_000;

/**
 * A small map that shows where a place is, as a picture that Markdown can hold.
 * In: the outlines and the place; `approximate` where the place is but near it. Out: an SVG as a base64 `data:` address;
 * undefined where it would weigh too much. Colours follow the scheme of the page around it, light where it has none.
 * No country is filled; disputed borders are dashed.
 */
export function locatorMap(atlas: Atlas, place: PlaceCandidate, approximate = false): string | undefined {
  const drawing = draw(atlas, around(place.lat, place.lon, reachOf(place)), width, height);
  const { x, y } = drawing.toPoint(place.lat, place.lon);
  const borders = `<path class="b" d="${drawing.borders}"/><path class="b d" d="${drawing.disputed}"/>`;
  const mark = approximate
    ? `<circle class="h" cx="${String(x)}" cy="${String(y)}" r="16"/>`
    : `<circle class="p" cx="${String(x)}" cy="${String(y)}" r="5"/>`;
  for (const lines of [borders, '']) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}"><style>${style}</style><rect class="s" width="${String(width)}" height="${String(height)}"/><path class="l" d="${drawing.land}"/>${lines}${mark}</svg>`;
    const address = `data:image/svg+xml;base64,${btoa(svg)}`;
    if (address.length < most) return address;
  }
  return undefined;
}

const style =
  '.s{fill:#c9dbe8}.l{fill:#f4f1ea;stroke:#8a9aa6;stroke-width:.6}.b{fill:none;stroke:#9c9284;stroke-width:.7}.d{stroke-dasharray:3 2}.p{fill:#c4262e;stroke:#fff;stroke-width:1.5}.h{fill:#c4262e33;stroke:#c4262e;stroke-width:1.5;stroke-dasharray:4 3}' +
  '@media(prefers-color-scheme:dark){.s{fill:#1d2b36}.l{fill:#3b4148;stroke:#6d7a85}.b{stroke:#7d8791}.p{fill:#ff6b6b;stroke:#16202a}.h{fill:#ff6b6b33;stroke:#ff6b6b}}';
