import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldName } from '../../server/src/core/fold';
import { createAnalyser } from '../../server/src/service/analyser';
import { packSummary, viewSummary } from '../../server/src/service/packedSummary';
import { needleOf, quotesWith } from '../../server/src/service/quoteSearch';
import { summarise, type ArticleSummary } from '../../server/src/service/summary';
import {
  countMentions,
  entityFlags,
  entityName,
  entityPlace,
  entityRole,
  languageOf,
  mentionRanges,
  quoteCue,
  quoteDoubt,
  quoteKind,
  quoteRange,
  quoteSpeaker,
  quoteText,
  quoteWords,
  titleOf,
  wordsOf,
} from '../../server/src/service/summaryView';
import { summaryOf } from '../support/summaries';
import { article } from '../support/article';
import { gazetteer, taggerOf } from '../support/inMemory';
import { makeArticle } from '../bench/corpus';

const words = fc.string({ unit: 'grapheme', maxLength: 12 });
const range = fc.tuple(fc.nat(90_000), fc.nat(300), fc.nat(90_000), fc.nat(300));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const entity = fc.record({
  type: fc.constantFrom('person' as const, 'place' as const, 'other' as const),
  name: words,
  role: maybe(words),
  gender: maybe(fc.constantFrom('female' as const, 'male' as const, 'mixed' as const)),
  anonymous: maybe(fc.constant(true as const)),
  unnamed: maybe(fc.constant(true as const)),
  doubt: maybe(fc.constantFrom('likely' as const, 'guess' as const)),
  place: maybe(
    fc.record({
      name: words,
      kind: fc.constantFrom('city', 'country'),
      country: fc.constantFrom('FR', ''),
      lat: fc.double({ min: -90, max: 90, noNaN: true }).map((lat) => lat + 0),
      lon: fc.constantFrom(0, -179.9999, 2.3522),
    }),
  ),
  mentions: fc.array(range, { minLength: 1, maxLength: 4 }).map((ranges) => ranges.flat()),
});
const quote = fc.record({
  kind: fc.constantFrom('direct' as const, 'fragment' as const, 'indirect' as const),
  text: fc.oneof(words, fc.constantFrom('"Nous verrons"', "« L'été, à Brest »", 'Œuvre', 'où ?\nNon')),
  words: fc.nat(70_000),
  at: range,
  speaker: maybe(fc.nat(3)),
  cue: maybe(fc.constantFrom('dire', 'déclarer')),
  doubt: maybe(fc.constantFrom('likely' as const, 'guess' as const)),
});
const summary = fc.record({
  language: fc.constantFrom('fr' as const, 'en' as const),
  title: fc.oneof(words, fc.constant('\ufeffTitre')),
  words: fc.nat(100_000),
  entities: fc.array(entity, { maxLength: 4 }),
  quotes: fc.array(quote, { maxLength: 4 }),
});

/** All that can be read of a packed summary, as it was before. */
function unpack(bytes: ReturnType<typeof packSummary>): unknown {
  const view = viewSummary(bytes);
  return {
    language: languageOf(view),
    title: titleOf(view),
    words: wordsOf(view),
    entities: Array.from({ length: view.entities }, (_, index) => ({
      type: entityFlags(view, index).type,
      gender: entityFlags(view, index).gender,
      doubt: entityFlags(view, index).doubt,
      anonymous: entityFlags(view, index).anonymous || undefined,
      unnamed: entityFlags(view, index).unnamed || undefined,
      name: entityName(view, index),
      role: entityRole(view, index),
      place: entityPlace(view, index),
      mentions: mentionRanges(view, index).flat(),
    })),
    quotes: Array.from({ length: view.quotes }, (_, index) => ({
      kind: quoteKind(view, index),
      text: quoteText(view, index),
      words: quoteWords(view, index),
      at: quoteRange(view, index),
      speaker: quoteSpeaker(view, index) < 0 ? undefined : quoteSpeaker(view, index),
      cue: quoteCue(view, index),
      doubt: quoteDoubt(view, index),
    })),
  };
}

test('a packed summary tells what was packed', () => {
  fc.assert(
    fc.property(summary, (one) => {
      expect(unpack(packSummary(one as ArticleSummary))).toEqual(one);
    }),
  );
});

test('a packed summary of an article is the summary, and small', () => {
  const one = summaryOf(article);
  const bytes = packSummary(one);
  expect(unpack(bytes)).toEqual(one);
  expect(countMentions(viewSummary(bytes), 0)).toBe((one.entities[0]?.mentions.length ?? 0) / 4);
  expect(bytes.length).toBeLessThan(JSON.stringify(one).length * 0.7);
});

test('quotes are found by folded words, as by comparing texts', () => {
  const query = fc.oneof(words, fc.constantFrom('verrons', 'ete a', 'œuvr', 'n', 'ou non'));
  fc.assert(
    fc.property(summary, query, (one, typed) => {
      const wanted = foldName(typed);
      fc.pre(wanted !== '');
      const found = quotesWith(viewSummary(packSummary(one as ArticleSummary)), needleOf(wanted));
      const expected = one.quotes.flatMap(({ text }, index) =>
        foldName(text).includes(wanted) ? [index] : [],
      );
      expect(found).toEqual(expected);
    }),
  );
});

test('an analyser that leaves dates out makes the same summaries', () => {
  const resources = { gazetteer: gazetteer(), taggerOf };
  const full = createAnalyser(resources);
  const bare = createAnalyser(resources, { cacheCharacters: 0, withoutDates: true });
  const dated = `PARIS, 12 fév 2025 (AFP) - Il est à Brest. ${article}`;
  // Twice: what is kept from one text to the next changes nothing.
  for (const text of [dated, ...[1, 2, 3].map((seed) => makeArticle(seed)), dated]) {
    const snapshot = { uri: 'test:summary', version: 0, text };
    const [whole, undated] = [full, bare].map((analyser) => analyser.analyse(snapshot, 'fr'));
    if (whole === undefined || undated === undefined) throw new Error('both answer');
    expect(undated.dates).toEqual([]);
    expect(summarise(undated)).toEqual(summarise(whole));
  }
});
