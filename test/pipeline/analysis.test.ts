import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { containsSpan } from '../../server/src/core/span';
import { toRecord } from '../../server/src/exports/record';
import { documentStages } from '../../server/src/pipeline/run';
import { tokensOf } from '../../server/src/service/look';
import { analyseText } from '../support/inMemory';
import { nastyText } from '../support/texts';

describe('any text', () => {
  test.each(['fr', 'en'] as const)('analyses without a problem, offsets right (%s)', (language) => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const analysis = analyseText(text, language);
        expect(analysis.problems).toEqual([]);
        let at = 0;
        for (const token of tokensOf(analysis)) {
          expect(token.start).toBe(at);
          at = token.end;
        }
        expect(at).toBe(text.length);
        const whole = { start: 0, end: text.length };
        const ids = new Set(analysis.entities.map(({ id }) => id));
        expect(ids.size).toBe(analysis.entities.length);
        for (const mention of analysis.mentions) {
          expect(containsSpan(whole, mention)).toBe(true);
          expect(ids.has(mention.entity)).toBe(true);
        }
        for (const quote of analysis.quotes) {
          expect(quote.end).toBeGreaterThan(quote.start);
          expect(containsSpan(whole, quote)).toBe(true);
        }
        const record = toRecord(analysis, 'x');
        for (const { start, end, text: words } of [
          ...record.quotes,
          ...record.entities.flatMap(({ mentions }) => mentions),
        ]) {
          expect(text.slice(start, end)).toBe(words);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('layers are sorted', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const { mentions, quotes, marks } = analyseText(text);
        for (const layer of [mentions, quotes, marks]) {
          layer.forEach((span, index) =>
            expect(span.start).toBeGreaterThanOrEqual(layer[index - 1]?.start ?? 0),
          );
        }
      }),
      { numRuns: 100 },
    );
  });
});

test('each stage reads only what an earlier one has written', () => {
  const written = new Set<string>(['blocks', 'sentences']);
  for (const stage of documentStages) {
    for (const layer of stage.reads) expect(written.has(layer), `${stage.id} reads ${layer}`).toBe(true);
    for (const layer of stage.writes) written.add(layer);
  }
  expect([...written].sort()).toEqual([
    'blocks',
    'dates',
    'entities',
    'marks',
    'mentions',
    'places',
    'quotes',
    'sentences',
  ]);
});

test('an empty text has an empty analysis', () => {
  const analysis = analyseText('');
  const { blocks, quotes, problems } = analysis;
  expect([tokensOf(analysis), blocks, quotes, problems]).toEqual([[], [], [], []]);
});
