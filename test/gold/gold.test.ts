import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { project } from '../support/inMemory';
import { buildGold } from './build.mjs';

interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly (GoldSpan & {
    readonly speaker: GoldSpan | null;
    readonly cue: GoldSpan | null;
  })[];
  readonly nonquotes: readonly GoldSpan[];
  readonly entities: readonly GoldSpan[];
  readonly places: readonly GoldSpan[];
}

const built: Readonly<Record<string, readonly string[]>> = buildGold();

describe.each(Object.entries(built))('gold in %s', (language, lines) => {
  test('is built from its sources', () => {
    const file = path.join(project, 'test/gold', `${language}.jsonl`);
    expect(readFileSync(file, 'utf8')).toBe(`${lines.join('\n')}\n`);
  });

  test.each(lines.map((line) => JSON.parse(line) as Gold))(
    '$id has its words where it says',
    ({ text, quotes, nonquotes, entities, places }) => {
      const spans = [
        ...quotes,
        ...quotes.flatMap(({ speaker, cue }) => [speaker, cue]),
        ...nonquotes,
        ...entities,
        ...places,
      ];
      for (const span of spans) if (span !== null) expect(text.slice(span.start, span.end)).toBe(span.text);
      expect(quotes.length).toBeGreaterThan(5);
      expect(entities.length).toBeGreaterThan(3);
    },
  );
});

test('there are at least six French and four English articles', () => {
  expect(built['fr']?.length).toBeGreaterThanOrEqual(6);
  expect(built['en']?.length).toBeGreaterThanOrEqual(4);
});
