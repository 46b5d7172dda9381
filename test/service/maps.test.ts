import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { finish } from '../../server/src/core/steps';
import type { PlaceCandidate } from '../../server/src/core/analysis';
import { clipLine, clipRing, type LonLat } from '../../server/src/service/maps/clip';
import { around, draw } from '../../server/src/service/maps/draw';
import { locatorMap } from '../../server/src/service/maps/locator';
import { readAtlas } from '../../server/src/service/maps/outlines';
import { collect } from '../../server/src/service/collection';
import { placesMap } from '../../server/src/service/features/map';
import { summarise } from '../../server/src/service/summary';
import { analyseText, gazetteer, project } from '../support/inMemory';

const atlas = finish(readAtlas(readFileSync(path.join(project, 'server/data/outlines.json'), 'utf8')));

function placeOf(name: string): PlaceCandidate {
  const [place] = gazetteer().find(name);
  if (place === undefined) throw new Error(`no ${name}`);
  return place;
}

function svgOf(address: string | undefined): string {
  expect(address).toMatch(/^data:image\/svg\+xml;base64,[\w+/]+=*$/u);
  return Buffer.from(address?.split(',')[1] ?? '', 'base64').toString();
}

describe('the locator map', () => {
  it.each(['Paris', 'Kherson', 'Russie', 'Asie', 'Pacifique', 'Fidji', 'Antarctique', 'Tromsø', 'Nouméa'])(
    'of %s weighs less than 60 kB and has a mark in its middle',
    (name) => {
      const address = locatorMap(atlas, placeOf(name));
      expect(address?.length).toBeLessThan(60_000);
      expect(svgOf(address)).toMatch(/<circle class="p" cx="1\d\d(?:\.\d)?" cy="\d+(?:\.\d)?" r="5"\/>/u);
    },
  );

  it('draws the line across the isthmus of Crimea dashed, and fills no country', () => {
    const isthmus = draw(atlas, around(46.1, 33.6, 40), 300, 200);
    expect(isthmus.disputed).not.toBe('');
    expect(isthmus.borders).toBe('');
    expect(svgOf(locatorMap(atlas, placeOf('Crimée'))).match(/<path class="l"/gu)).toHaveLength(1);
  });

  it('shows a place that is known by its surroundings alone as a ring', () => {
    expect(svgOf(locatorMap(atlas, placeOf('Koursk'), true))).toContain('<circle class="h"');
  });

  it('has land on both sides of the line of date', () => {
    const { land, toPoint } = draw(atlas, around(66, 180, 1500), 300, 200);
    expect(land.match(/M/gu)?.length).toBeGreaterThan(3);
    expect(toPoint(66, 179).x).toBeLessThan(toPoint(66, -179).x);
  });

  it('knows dark and light', () => {
    expect(svgOf(locatorMap(atlas, placeOf('Paris')))).toContain('prefers-color-scheme:dark');
  });
});

describe('the map of all places', () => {
  it('has the places of an article within its frame, the most mentioned first, each with its first mention', () => {
    const text = 'Hier à Lyon. Demain à Paris, puis à Paris encore. Le village de Nikolskixyz attend.';
    const collection = collect([{ uri: 'a', summary: summarise(analyseText(text)) }]);
    const { places, notLocated, width, height, land } = finish(placesMap(atlas, collection));
    expect(places.map(({ name, mentions }) => `${name} ${String(mentions)}`)).toEqual(['Paris 2', 'Lyon 1']);
    expect(places[1]?.at).toMatchObject({ uri: 'a', range: [0, 7, 0, 11] });
    for (const { x, y } of places) expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
    expect(notLocated).toBe(1);
    expect(land).not.toBe('');
  });

  it('is the world for an article without places', () => {
    expect(finish(placesMap(atlas, collect([]))).places).toEqual([]);
  });
});

describe('clipping', () => {
  const point = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
  const bounds = { west: -20, south: -10, east: 20, north: 10 };

  test('leaves nothing of a ring outside the bounds', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 30 }), (ring: LonLat[]) => {
        for (const [lon, lat] of clipRing(ring, bounds)) {
          expect(Math.abs(lon)).toBeLessThanOrEqual(20.000001);
          expect(Math.abs(lat)).toBeLessThanOrEqual(10.000001);
        }
      }),
    );
  });

  test('keeps every point of a line inside the bounds, in order', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 30 }), (line: LonLat[]) => {
        const kept = new Set(clipLine(line, bounds).flat());
        for (const at of line)
          if (Math.abs(at[0]) < 20 && Math.abs(at[1]) < 10) expect(kept.has(at)).toBe(true);
      }),
    );
  });
});

test('an outlines file that is none is refused', () => {
  expect(() => finish(readAtlas('{}'))).toThrow(/build:outlines/u);
});
