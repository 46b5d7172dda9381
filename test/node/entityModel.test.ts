import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEntityModel } from '../../server/src/node/entityModel';
import { createAnalyser } from '../../server/src/service/analyser';
import { openEntityModels } from '../../server/src/service/modelReadings';
import { gazetteer, project, taggerOf } from '../support/inMemory';
import { tokenizerJson, writeModel } from '../support/onnx';

let folder: string;
let script: string;
const made = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'verbatim-model-'));
  script = made('entityWorker.js');
  await build({
    absWorkingDir: project,
    entryPoints: ['server/src/node/entityWorker.ts'],
    bundle: true,
    platform: 'node',
    outfile: script,
  });
  writeModel(
    made('whole'),
    { Par: 'B-ORG', '##is': 'O', Zor: 'B-PER', Blax: 'I-PER', '.': 'O' },
    { room: 12 },
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the model of a folder says of a text, as `surface=type`. */
async function recognise(name: string, text: string): Promise<string[]> {
  const model = openEntityModel(made(name), script);
  try {
    const spans = await model.recognise(text);
    return spans.map(({ start, end, type }) => `${text.slice(start, end)}=${type}`);
  } finally {
    model.close();
  }
}

describe('a model in its thread', () => {
  test('finds names', async () => {
    expect(await recognise('whole', 'Un été à Paris 😀 avec Zor Blax.')).toEqual([
      'Paris=organization',
      'Zor Blax=person',
    ]);
  });

  test('reads a paragraph longer than its window', async () => {
    const text = 'Rien du tout à Paris. '.repeat(40);
    expect(await recognise('whole', text)).toHaveLength(40);
  });

  test('finds nothing in nothing', async () => {
    expect(await recognise('whole', ' ')).toEqual([]);
  });

  test.each<[string, (name: string) => void, readonly string[]]>([
    ['no folder', () => {}, ['no folder', 'no such folder']],
    [
      'no model',
      (name) => (writeModel(made(name), {}), rmSync(path.join(made(name), 'model.onnx'))),
      ['model.onnx is missing', 'export'],
    ],
    [
      'no tokenizer',
      (name) => (writeModel(made(name), {}), rmSync(path.join(made(name), 'tokenizer.json'))),
      ['tokenizer.json is missing'],
    ],
    [
      'no labels',
      (name) => (writeModel(made(name), {}), writeFileSync(path.join(made(name), 'config.json'), '{}')),
      ['config.json', 'id2label'],
    ],
    [
      'broken json',
      (name) => (writeModel(made(name), {}), writeFileSync(path.join(made(name), 'config.json'), '{')),
      ['config.json cannot be used'],
    ],
    [
      'another tokenizer',
      (name) => {
        writeModel(made(name), {});
        const json = JSON.stringify({ ...tokenizerJson([]), model: { type: 'Unigram' } });
        writeFileSync(path.join(made(name), 'tokenizer.json'), json);
      },
      ['tokenizer.json', 'Unigram', 'WordPiece'],
    ],
    [
      'broken model',
      (name) => (writeModel(made(name), {}), writeFileSync(path.join(made(name), 'model.onnx'), 'no')),
      ['model.onnx could not be loaded'],
    ],
    ['no runtime', (name) => writeModel(made(name), {}, { runtime: false }), ['npm install onnxruntime-web']],
    ['another input', (name) => writeModel(made(name), {}, { extraInput: 'bbox' }), ['bbox']],
    [
      'other labels',
      (name) => {
        writeModel(made(name), {});
        writeFileSync(path.join(made(name), 'config.json'), '{"id2label":{"0":"O","1":"B-PER"}}');
      },
      ['2 labels'],
    ],
  ])('says what is wrong: %s', async (name, make, words) => {
    make(name);
    const failure = await recognise(name, 'Paris').then(
      () => '',
      (error: unknown) => String(error),
    );
    for (const word of words) expect(failure).toContain(word);
  });

  test('asks for the whole path', async () => {
    const model = openEntityModel('somewhere', script);
    await expect(model.recognise('Paris')).rejects.toThrow('whole path');
    model.close();
  });

  test('says so when it is closed', async () => {
    const model = openEntityModel(made('whole'), script);
    const asked = model.recognise('Paris');
    model.close();
    await expect(asked).rejects.toThrow('closed');
    await expect(model.recognise('Paris')).rejects.toThrow('closed');
  });
});

test('what it finds goes before the tagger, and what people decided before both', async () => {
  const text = 'Un titre\n\nUn accord a été trouvé lundi à Paris, selon la France.\n';
  const snapshot = { uri: 'test:model', version: 1, text };
  const models = openEntityModels((name) => openEntityModel(name, script), console);
  const readings = models.in(made('whole'));
  if (readings === undefined) throw new Error('no readings');
  const analyser = createAnalyser({ gazetteer: gazetteer(), taggerOf });
  const decided = { modelSpans: readings.of };
  const types = (known: Parameters<typeof analyser.analyse>[2], from = analyser): Record<string, string> =>
    Object.fromEntries(from.analyse(snapshot, 'fr', known).entities.map(({ name, type }) => [name, type]));

  const before = analyser.analyse(snapshot, 'fr', decided);
  expect(before).toEqual(analyser.analyse(snapshot, 'fr'));
  expect(types(decided)).toEqual({ Paris: 'place', France: 'place' });
  const paragraphs = before.blocks.map(({ start, end }) => text.slice(start, end));
  expect(await readings.ask(paragraphs)).toBe(true);
  expect(await readings.ask(paragraphs)).toBe(false);

  expect(types(decided)).toEqual({ Paris: 'organization', France: 'place' });
  expect(types({ ...decided, dictionary: new Map([['Paris', 'person']]) })).toMatchObject({
    Paris: 'person',
  });
  expect(types({ ...decided, dictionary: new Map([['Paris', null]]) })).toEqual({ France: 'place' });
  // What was kept from before is not what holds now: incremental equals full.
  const fresh = createAnalyser({ gazetteer: gazetteer(), taggerOf }, { cacheCharacters: 0 });
  expect(analyser.analyse(snapshot, 'fr', decided)).toEqual(fresh.analyse(snapshot, 'fr', decided));
  expect(types({})).toMatchObject({ Paris: 'place' });
  models.in('');
});
