import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../server/src/core/fold';
import { openGazetteer } from '../../server/src/pipeline/gazetteer/file';
import {
  foldName as foldForBuild,
  packPlaces,
  type PlaceRow,
} from '../../server/training/gazetteer/pack.mjs';
import { gazetteer } from '../support/inMemory';

function row(name: string, more: Partial<PlaceRow> = {}): PlaceRow {
  return {
    french: name,
    english: name,
    labelled: [],
    generated: [],
    kind: 'city',
    feature: '',
    country: 'FR',
    admin1: '84',
    lat: 45.1234,
    lon: -4.5678,
    population: 1234,
    id: `x:${name}`,
    radius: 0,
    ...more,
  };
}

describe('a compiled gazetteer', () => {
  it('finds every name it was made of, and nothing else', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[A-Zé][a-zü' -]{0,12}$/u), {
      minLength: 1,
      maxLength: 60,
      selector: foldForBuild,
    });
    fc.assert(
      fc.property(names, fc.string(), (list, other) => {
        const known = list.filter((name) => foldForBuild(name) !== '');
        const open = openGazetteer(packPlaces(known.map((name) => row(name))));
        for (const name of known) expect(open.find(name)).toMatchObject([{ name, id: `x:${name}` }]);
        const keys = new Set(known.map(foldForBuild));
        expect(open.has(foldName(other))).toBe(keys.has(foldName(other)));
      }),
      { numRuns: 60 },
    );
  });

  it('answers a name the second time as the first, in each language, however many it was asked between', () => {
    const names = Array.from({ length: 3000 }, (_, index) => `Ville ${String(index)}`);
    const open = openGazetteer(
      packPlaces([row('Londres', { english: 'London' }), ...names.map((name) => row(name))]),
    );
    for (let round = 0; round < 2; round++) {
      expect(open.find('London').map(({ name }) => name)).toEqual(['Londres']);
      expect(open.find('Londres', 'en').map(({ name }) => name)).toEqual(['London']);
      expect(open.find('Nulle part')).toEqual([]);
      for (const name of names) expect(open.find(name)[0]?.id).toBe(`x:${name}`);
    }
  });

  it('keeps what a row says', () => {
    const [place] = openGazetteer(
      packPlaces([
        row('Londres', { english: 'London', id: 'gn:2643743', feature: 'capital', population: 8_961_989 }),
      ]),
    ).find('LONDON', 'en');
    expect(place).toEqual({
      id: 'gn:2643743',
      name: 'London',
      kind: 'city',
      feature: 'capital',
      country: 'FR',
      admin1: '84',
      lat: 45.1234,
      lon: -4.5678,
      radiusKm: 10,
      population: 8_960_000,
    });
  });

  it('looks generated romanisations up but never shows them', () => {
    const open = openGazetteer(packPlaces([row('Luhansk', { generated: ['Lougansk'] })]));
    expect(open.find('Lougansk').map(({ name }) => name)).toEqual(['Luhansk']);
  });

  it('is the same bytes for the same rows in any order', () => {
    const rows = ['Nantes', 'Lille', 'Brest', 'Nice'].map((name) => row(name));
    expect(packPlaces(rows)).toEqual(packPlaces([...rows].reverse()));
  });

  it('folds as the server folds', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(foldForBuild(name)).toBe(foldName(name));
      }),
    );
  });

  it.each([new Uint8Array(), new Uint8Array(400), packPlaces([row('Nice')]).slice(0, 90)])(
    'refuses bytes that are none',
    (bytes) => {
      expect(() => openGazetteer(bytes)).toThrow(/gazetteer/u);
    },
  );
});

describe('the gazetteer that ships', () => {
  it.each([
    ['Etats-Unis', 'country', 'US'],
    ['Pékin', 'city', 'CN'],
    ['Beijing', 'city', 'CN'],
    ['Kiev', 'city', 'UA'],
    ['Lougansk', 'city', 'UA'],
    ['Crimée', 'admin1', 'UA'],
    ['Drôme', 'admin2', 'FR'],
    ['Europe orientale', 'region', ''],
    ['Kremlin', 'seat', 'RU'],
    ['mer Noire', 'water', ''],
  ])('knows %s', (name, kind, country) => {
    const found = gazetteer().find(name);
    expect(found.some((place) => place.kind === kind && place.country === country)).toBe(true);
  });

  it('names the region of a town, in the language asked for', () => {
    const find = (language: 'fr' | 'en') =>
      gazetteer()
        .find('Sacramento', language)
        .map(({ region }) => region)[0];
    expect([find('fr'), find('en')]).toEqual(['Californie', 'California']);
  });

  it('finds the longest name from a word on', () => {
    const words = ['la', 'corée', 'du', 'nord', 'et'].map(foldName);
    expect([0, 1, 2, 4].map((from) => gazetteer().longest(words, from))).toEqual([0, 3, 0, 0]);
    expect(gazetteer().longest(['new', 'york', 'city', 'hall'], 0)).toBe(3);
  });

  it('finds a place again by its id', () => {
    const [paris] = gazetteer().find('Paris');
    expect(paris).toBeDefined();
    expect(gazetteer().byId(paris?.id ?? '')).toEqual(paris);
    expect(gazetteer().byId('gn:1')).toBeUndefined();
    expect(gazetteer().byId('x:kremlin')?.country).toBe('RU');
  });
});
