import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../server/src/service/analyser';
import { loadResources } from '../../server/src/service/resources';
import { gazetteer, taggerOf } from '../support/inMemory';
import { makeArticle } from '../bench/corpus';
import { nastyText } from '../support/texts';

const article = `PARIS, 12 fév 2025 (AFP) - Le maire de Lyon, Paul Morin, a dit "non" lundi.

"Nous verrons", a-t-il ajouté devant la presse réunie à Paris.

- Intertitre -

Selon Anne Dulac, « le plan est mort ». « Il faut partir.

« Tout de suite », a-t-elle dit.
`;

test('after any edits a cached analysis equals a fresh one', () => {
  const cached = createAnalyser({ gazetteer: gazetteer(), taggerOf });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), fc.nat({ max: 30 }), nastyText), { maxLength: 6 }), (edits) => {
      let text = article;
      let version = 1;
      for (const [at, length, words] of edits) {
        const start = at % (text.length + 1);
        text = text.slice(0, start) + words + text.slice(start + length);
        const snapshot = { uri: 'test:edit', version: ++version, text };
        const fresh = createAnalyser({ gazetteer: gazetteer(), taggerOf }, { cacheCharacters: 0 });
        expect(cached.analyse(snapshot, 'auto')).toEqual(fresh.analyse(snapshot, 'auto'));
      }
    }),
    { numRuns: 60 },
  );
});

test('after any edits of a very long text too, which is read in sections', () => {
  const cached = createAnalyser({ gazetteer: gazetteer(), taggerOf });
  const long = Array.from({ length: 9 }, (_, n) => makeArticle(n, 900)).join('\n\n');
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3000 }), nastyText), { maxLength: 2 }), (edits) => {
      let text = long;
      for (const [at, length, words] of edits) {
        const start = at % (text.length + 1);
        text = text.slice(0, start) + words + text.slice(start + length);
      }
      const snapshot = { uri: 'test:long', version: 1, text };
      const fresh = createAnalyser({ gazetteer: gazetteer(), taggerOf }, { cacheCharacters: 0 });
      expect(cached.analyse(snapshot, 'fr')).toEqual(fresh.analyse(snapshot, 'fr'));
    }),
    { numRuns: 5 },
  );
});

describe('an analysis in turns', () => {
  const clock = { now: () => 0, yield: () => Promise.resolve(), wait: () => Promise.resolve() };
  const snapshot = { uri: 'test:a', version: 1, text: article };

  test('stops when the request is cancelled', async () => {
    const analyser = createAnalyser({ gazetteer: gazetteer(), taggerOf });
    expect(await analyser.analyseInTurns(snapshot, 'fr', clock, { isCancellationRequested: true })).toBe(
      undefined,
    );
    expect(await analyser.analyseInTurns(snapshot, 'fr', clock, { isCancellationRequested: false })).toEqual(
      analyser.analyse(snapshot, 'fr'),
    );
  });

  test('gives way while it works', async () => {
    let time = 0;
    let yields = 0;
    const slow = {
      now: () => (time += 20),
      wait: () => Promise.resolve(),
      yield: () => {
        yields++;
        return Promise.resolve();
      },
    };
    await createAnalyser({ gazetteer: gazetteer(), taggerOf }).analyseInTurns(snapshot, 'fr', slow, {
      isCancellationRequested: false,
    });
    expect(yields).toBeGreaterThan(2);
  });
});

test('without its data files the analyser works and says so once for each', async () => {
  const messages: string[] = [];
  const log = (message: string): void => void messages.push(message);
  const missing = (): Promise<never> => Promise.reject(new Error('no such file'));
  const reader = { read: missing, readBytes: missing };
  const resources = await loadResources(reader, { error: log, warn: log, info: log, debug: log });
  const { places, entities } = createAnalyser(resources).analyse(snapshotOf('Il est à Moscou.'), 'fr');
  expect(messages).toHaveLength(3);
  expect(entities.length + places.length).toBeGreaterThanOrEqual(0);
});

function snapshotOf(text: string): { uri: string; version: number; text: string } {
  return { uri: 'test:b', version: 1, text };
}
