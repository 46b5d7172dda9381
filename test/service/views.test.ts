import { describe, expect, test } from 'vitest';
import { viewNames } from '../../server/src/protocol';
import { collect } from '../../server/src/service/collection';
import { views } from '../../server/src/service/features/views';
import type { ArticleSummary } from '../../server/src/service/summary';
import { collectionOf, renderView, summaryOf, viewOf } from '../support/summaries';

const first = `Un titre court

PARIS (AFP) - Le maire de Lyon, Paul Morin, est venu lundi.

"Nous verrons bien", a dit M. Morin. Il a promis "un plan".
`;
const second = `Un autre titre

Paul Morin est parti mardi. "Adieu", a lancé Anne Dulac.
`;

test('the protocol names the views that there are', () => {
  expect(Object.keys(views)).toEqual([...viewNames]);
});

describe('speakers', () => {
  test('of an article have their quotes below', () => {
    expect(renderView('speakers', collectionOf([first]))).toEqual([
      'Paul Morin [2 quotes · 5 words]',
      '  "Nous verrons bien" [dire]',
      '  "un plan" [promettre]',
    ]);
  });

  test('of several articles count the articles, and have them between', () => {
    const twice = renderView('speakers', collectionOf([first, second, first]));
    expect(twice.slice(0, 5)).toEqual([
      'Paul Morin [4 quotes · 10 words · 2 articles]',
      '  Un titre court [2 quotes]',
      '    "Nous verrons bien" [dire]',
      '    "un plan" [promettre]',
      '  Un titre court [2 quotes]',
    ]);
    expect(twice).toContain('Anne Dulac [1 quote · 1 word · 1 article]');
  });

  test('are filtered whatever the case and the accents', () => {
    expect(viewOf('speakers', collectionOf([second]), { filter: 'DÙLAC' })).toHaveLength(1);
    expect(viewOf('speakers', collectionOf([second]), { filter: 'morin' })).toEqual([]);
  });

  test('are found by their words too, and then followed by these alone', () => {
    expect(renderView('speakers', collectionOf([first, second]), { filter: 'verrons bien' })).toEqual([
      'Paul Morin [2 quotes · 5 words · 1 article]',
      '  "Nous verrons bien" [dire]',
    ]);
  });

  test('a click on a quote leads to it', () => {
    const [speaker] = viewOf('speakers', collectionOf([first]));
    const [quote] = viewOf('speakers', collectionOf([first]), { path: speaker?.path ?? [] });
    expect(quote?.target).toEqual({ uri: 'test:0', range: [4, 0, 4, 19] });
    expect(quote?.spoken).toBe('"Nous verrons bien", direct quote, dire');
  });

  test('two of the same name in one article stand under it once', () => {
    const one = summaryOf(first);
    const speaker = one.entities.findIndex(({ name }) => name === 'Paul Morin');
    const [entity] = one.entities.slice(speaker);
    const summary: ArticleSummary = {
      ...one,
      entities: [...one.entities, ...(entity === undefined ? [] : [entity])],
      quotes: one.quotes.map((quote, index) =>
        index === 0 && quote.speaker === speaker ? { ...quote, speaker: one.entities.length } : quote,
      ),
    };
    const collection = collect([
      { uri: 'test:0', summary },
      { uri: 'test:1', summary: summaryOf(second) },
    ]);
    expect(renderView('speakers', collection).slice(0, 3)).toEqual([
      'Paul Morin [2 quotes · 5 words · 1 article]',
      '  "Nous verrons bien" [dire]',
      '  "un plan" [promettre]',
    ]);
    const [people] = viewOf('entities', collection);
    const [paul] = viewOf('entities', collection, { path: people?.path ?? [] });
    expect(paul?.description).toBe('maire de Lyon · 7 mentions · 2 articles');
    const articles = viewOf('entities', collection, { path: paul?.path ?? [] });
    expect(articles.map(({ label, description }) => `${label}: ${description}`)).toEqual([
      'Un autre titre: 1 mention',
      'Un titre court: 6 mentions',
    ]);
    const mentions = viewOf('entities', collection, { path: articles[1]?.path ?? [] });
    expect(new Set(mentions.map(({ path }) => path.join('/'))).size).toBe(6);
    collection.remove('test:0');
    expect(collection.entity(paul?.path.at(-1) ?? '')?.speaking).toBe(0);
  });

  test('no path occurs twice', () => {
    const collection = collectionOf([first, second, first]);
    const paths = viewOf('speakers', collection).flatMap(({ path }) => [
      path,
      ...viewOf('speakers', collection, { path }).map((node) => node.path),
    ]);
    expect(new Set(paths.map((path) => path.join('/'))).size).toBe(paths.length);
  });
});

test('people and organisations show their mentions in their lines', () => {
  const lines = renderView('entities', collectionOf([first]), { texts: [first] });
  expect(lines.slice(0, 3)).toEqual([
    'People [1]',
    '  Paul Morin [maire de Lyon · 3 mentions]',
    '    …- Le maire de Lyon, Paul Morin, est venu lundi. [line 3]',
  ]);
  expect(lines).toContain('Organisations [1]');
});

test('places stand under their countries', () => {
  expect(renderView('places', collectionOf([first])).filter((line) => !line.includes('line'))).toEqual([
    'France [2 places]',
    '  Lyon [1 mention]',
    '  PARIS [1 mention]',
  ]);
});

test('sources to check: nobody speaks, or someone without a name', () => {
  expect(renderView('sources', collectionOf(['"Rien de plus ne sera dit."']))).toEqual([
    'Quotes without a speaker [1]',
    '  "Rien de plus ne sera dit."',
  ]);
  const source = 'Une source proche du dossier a évoqué "un accord", lundi.';
  expect(renderView('sources', collectionOf([source]))[0]).toBe('Anonymous sources [1]');
});

test('a list too long to read ends with how many more there are', () => {
  const summary: ArticleSummary = {
    ...summaryOf(''),
    entities: Array.from({ length: 1005 }, (_, index) => ({
      type: 'person',
      name: `Nom ${String(index)}`,
      mentions: [0, 0, 0, 1],
    })),
  };
  const people = viewOf('entities', collect([{ uri: 'test:0', summary }]), { path: ['person'] });
  expect(people).toHaveLength(1001);
  expect(people.at(-1)?.label).toBe('5 more: use the filter');
});
