import { describe, expect, test } from 'vitest';
import { toRecord } from '../../server/src/exports/record';
import { analyseText } from '../support/inMemory';
import { sameName, scoreQuotes, type GoldArticle, type GoldQuote, type Scored } from './score';
import { distanceKm, scoreEntities, scorePlaces } from './scoreNames';

const text = '"Non", a dit Anne Dulac, maire de Lyon. Le film "Vigie" sort.';
const record = toRecord(analyseText(text), 'a');

/** The span of the first occurrence of a phrase. */
function span(words: string): { start: number; end: number; text: string } {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
}

const quote: GoldQuote = {
  ...span('"Non"'),
  type: 'direct',
  speaker: span('Anne Dulac'),
  cue: span('dit'),
  reference: 'Anne Dulac',
};
const gold: GoldArticle = {
  id: 'a',
  lang: 'fr',
  text,
  quotes: [quote],
  nonquotes: [span('"Vigie"')],
  entities: [
    { ...span('Anne Dulac'), type: 'PER' },
    { ...span('Lyon'), type: 'LOC' },
  ],
  places: [{ ...span('Lyon'), lat: 45.75, lon: 4.85 }],
};
const scored = (change: Partial<GoldArticle> = {}): Scored[] => [{ gold: { ...gold, ...change }, record }];

describe('quotes', () => {
  test('all right', () => {
    const { at30, exact, exactWithSpeaker, nonSpeechRejected } = scoreQuotes(scored());
    expect(at30).toMatchObject({ p: 100, r: 100, f: 100, speaker: 100, cue: 100, name: 100 });
    expect([exact.f, exactWithSpeaker.f, nonSpeechRejected]).toEqual([100, 100, 100]);
  });

  test('a missed quote lowers recall, a wrong one precision', () => {
    const missed = scoreQuotes(scored({ quotes: [quote, { ...quote, ...span('maire de Lyon') }] }));
    expect(missed.at30).toMatchObject({ p: 100, r: 50 });
    expect(scoreQuotes(scored({ quotes: [] })).exact).toMatchObject({ p: 0, r: undefined });
  });

  test('a speaker where gold has none is wrong', () => {
    expect(scoreQuotes(scored({ quotes: [{ ...quote, speaker: null }] })).at30.speaker).toBe(0);
  });
});

test('entities count by span and type', () => {
  expect(scoreEntities(scored()).micro.f).toBe(100);
  expect(scoreEntities(scored({ entities: [{ ...span('Anne Dulac'), type: 'ORG' }] })).micro).toEqual({
    p: 0,
    r: 0,
    f: 0,
  });
});

test('places count by span and distance', () => {
  expect(scorePlaces(scored(), () => false)).toMatchObject({ found: 100, at161km: 100 });
  expect(
    scorePlaces(scored({ places: [{ ...span('Lyon'), lat: 48.85, lon: 2.35 }] }), () => false).at161km,
  ).toBe(0);
});

test.each([
  ['Dulac', 'Anne Dulac', true],
  ['le parquet', 'le parquet fédéral', true],
  ['Anne Dulac', 'Paul Dulac', false],
  ['ONU', null, false],
])('%s and %s', (a, b, same) => expect(sameName(a, b)).toBe(same));

test('Paris to London is about 344 km', () => {
  expect(distanceKm({ lat: 48.8566, lon: 2.3522 }, { lat: 51.5074, lon: -0.1278 })).toBeCloseTo(343.6, 0);
});
