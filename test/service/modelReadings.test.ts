import { expect, test } from 'vitest';
import type { ModelSpan } from '../../server/src/core/ports';
import { createAnalyser } from '../../server/src/service/analyser';
import { openEntityModels, readingsOf } from '../../server/src/service/modelReadings';
import { makeArticle } from '../bench/corpus';
import { gazetteer, taggerOf } from '../support/inMemory';

const first: ModelSpan = { start: 0, end: 1, type: 'person', confidence: 0.9 };

function logger(): { readonly lines: string[]; error(line: string): void; warn(line: string): void } {
  const lines: string[] = [];
  return { lines, error: (line) => void lines.push(line), warn: (line) => void lines.push(line) };
}

test('each paragraph is asked about once, and what it holds is told', async () => {
  const asked: string[] = [];
  const model = {
    recognise: (text: string) => {
      asked.push(text);
      return Promise.resolve(text === 'a' ? [first] : []);
    },
  };
  const readings = readingsOf(model, () => {});
  expect(readings.of('a')).toBeUndefined();
  expect(await readings.ask(['a', 'b', 'a'])).toBe(true);
  expect(await readings.ask(['a', 'b', 'c'])).toBe(false);
  expect(asked).toEqual(['a', 'b', 'c']);
  expect(readings.of('a')).toEqual([first]);
});

test('what is kept is bounded, and a text beyond that is not asked about for ever', async () => {
  const readings = readingsOf({ recognise: () => Promise.resolve([first]) }, () => {}, 80);
  const texts = Array.from({ length: 30 }, (_, n) => `paragraph ${String(n)}`.slice(-5));
  expect(await readings.ask(texts)).toBe(true);
  expect(await readings.ask(texts)).toBe(false);
  expect(texts.filter((text) => readings.of(text) !== undefined)).toHaveLength(2);
});

test('a model that fails is told of once, closed, and tried again when settings change', async () => {
  const log = logger();
  let opened = 0;
  let closed = 0;
  const models = openEntityModels(
    () => ({
      recognise: () => Promise.reject(new Error(`failure ${String(++opened)}`)),
      close: () => void closed++,
    }),
    log,
  );
  expect(await models.in('/m')?.ask(['a', 'b'])).toBe(false);
  expect(await models.in('/m')?.ask(['c'])).toBe(false);
  expect(log.lines).toEqual(['verbatim.entities.model: failure 1. Names are found without it.']);
  expect(closed).toBe(1);
  models.retry();
  await models.in('/m')?.ask(['a']);
  expect(log.lines).toHaveLength(2);
});

test('without a folder nothing is opened; a changed one closes the one before, silently', async () => {
  const log = logger();
  const events: string[] = [];
  const models = openEntityModels((folder) => {
    events.push(`open ${folder}`);
    let end: (error: Error) => void = () => {};
    return {
      recognise: () => new Promise((_, reject) => (end = reject)),
      close() {
        events.push(`close ${folder}`);
        end(new Error('closed'));
      },
    };
  }, log);
  expect(models.in('')).toBeUndefined();
  expect(events).toEqual([]);
  const pending = models.in('/a')?.ask(['text']);
  models.in('/b');
  expect(await pending).toBe(false);
  models.in('');
  expect(events).toEqual(['open /a', 'close /a', 'open /b', 'close /b']);
  expect(log.lines).toEqual([]);
});

test('where no models can run that is said once', () => {
  const log = logger();
  const models = openEntityModels(undefined, log);
  expect(models.in('/m')).toBeUndefined();
  models.in('/m');
  models.retry();
  models.in('/m');
  expect(log.lines).toHaveLength(1);
  expect(log.lines[0]).toContain('VS Code on the desktop');
});

test('names of a model in a very long text hold in the sections that were kept without them', () => {
  const text = Array.from({ length: 9 }, (_, n) => makeArticle(n, 900)).join('\n\n');
  const snapshot = { uri: 'test:long', version: 1, text };
  const cached = createAnalyser({ gazetteer: gazetteer(), taggerOf });
  cached.analyse(snapshot, 'fr', { modelSpans: () => undefined });
  const modelSpans = (paragraph: string): readonly ModelSpan[] => {
    const end = paragraph.search(/\s/u);
    return end > 3 ? [{ start: 0, end, type: 'organization', confidence: 0.9 }] : [];
  };
  const fresh = createAnalyser({ gazetteer: gazetteer(), taggerOf }, { cacheCharacters: 0 });
  const full = fresh.analyse(snapshot, 'fr', { modelSpans });
  expect(cached.analyse(snapshot, 'fr', { modelSpans })).toEqual(full);
  expect(full.entities).not.toEqual(fresh.analyse(snapshot, 'fr').entities);
});
