import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { MessageConnection } from 'vscode-jsonrpc/node';
import {
  indexNotification,
  rebuildIndexNotification,
  viewRequest,
  type IndexState,
  type WireNode,
} from '../../server/src/protocol';
import { makeArticle } from '../bench/corpus';
import { buildServer, initialize, runServer, type RunningServer } from '../support/servers';

const morin = `Un titre court

Le maire de Lyon, Paul Morin, est venu lundi. "Nous verrons", a dit M. Morin.
`;
const dulac = 'Un autre titre\n\nPaul Morin est parti mardi. "Adieu", a lancé Anne Dulac.\n';

let folder: string;
let corpus: string;
let server: RunningServer;
let connection: MessageConnection;
const uriOf = (name: string): string => pathToFileURL(path.join(corpus, name)).toString();

beforeAll(async () => {
  folder = await buildServer('indexWorker');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => server.stop());

interface Client {
  /** Resolves when the index has been read, with how many articles it holds; one for each reading. */
  readonly settled: () => Promise<number>;
  readonly registered: string[];
  readonly progress: string[];
}

async function start(settings: object = {}): Promise<Client> {
  server = runServer(path.join(folder, 'server.js'));
  ({ connection } = server);
  const counts: number[] = [];
  let read = 0;
  const registered: string[] = [];
  const progress: string[] = [];
  connection.onNotification(indexNotification, ({ running, articles }: IndexState) => {
    if (!running) counts.push(articles);
  });
  connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => {
    progress.push(value.kind);
  });
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
    items.map(() => settings),
  );
  connection.onRequest('client/registerCapability', (params: { registrations: { method: string }[] }) => {
    registered.push(...params.registrations.map(({ method }) => method));
    return null;
  });
  await initialize(connection, {
    capabilities: {
      window: { workDoneProgress: true },
      workspace: {
        configuration: true,
        workspaceFolders: true,
        didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
      },
    },
    workspaceFolders: [{ uri: pathToFileURL(corpus).toString(), name: 'corpus' }],
    initializationOptions: { storageUri: pathToFileURL(path.join(folder, 'storage')).toString() },
  });
  return {
    registered,
    progress,
    settled: async () => {
      await expect.poll(() => counts.length, { timeout: 15_000 }).toBeGreaterThan(read);
      return counts[read++] ?? 0;
    },
  };
}

function writeCorpus(files: Readonly<Record<string, string>>): void {
  corpus = mkdtempSync(path.join(folder, 'corpus-'));
  mkdirSync(path.join(corpus, 'notes'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(corpus, name), text);
}

const symbolNames = async (query: string): Promise<string[]> =>
  (await connection.sendRequest<{ name: string }[]>('workspace/symbol', { query })).map(({ name }) => name);

test('articles of the folder are found, followed, and outranked by open buffers', async () => {
  writeCorpus({ 'a.news': morin, 'notes/b.txt': dulac, 'c.txt': dulac });
  const client = await start({ include: ['notes/*.txt'] });
  expect(client.progress).toEqual([]);
  await symbolNames('morin');
  expect(await client.settled()).toBe(2);
  expect(await symbolNames('morin')).toEqual(['Paul Morin', 'Paul Morin']);
  expect(client.progress.at(0)).toBe('begin');
  expect(client.progress.at(-1)).toBe('end');
  expect(client.registered).toContain('workspace/didChangeWatchedFiles');

  writeFileSync(path.join(corpus, 'a.news'), morin.replaceAll('Morin', 'Martel'));
  await connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: uriOf('a.news'), type: 2 }],
  });
  await client.settled();
  expect(await symbolNames('martel')).toEqual(['Paul Martel']);

  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: uriOf('a.news'), languageId: 'news-article', version: 1, text: morin },
  });
  expect(await symbolNames('martel')).toEqual([]);
  const references = await connection.sendRequest<{ uri: string }[]>('textDocument/references', {
    textDocument: { uri: uriOf('a.news') },
    position: { line: 2, character: 20 },
    context: { includeDeclaration: true },
  });
  expect(new Set(references.map(({ uri }) => uri))).toEqual(new Set([uriOf('a.news'), uriOf('notes/b.txt')]));
  const speakers = await connection.sendRequest<WireNode[]>(viewRequest, {
    view: 'speakers',
    path: [],
    filter: '',
  });
  expect(speakers.map(({ label }) => label).sort()).toEqual(['Anne Dulac', 'Paul Morin']);
});

test('many articles are read in threads, and kept for the next session', async () => {
  writeCorpus(
    Object.fromEntries(Array.from({ length: 150 }, (_, n) => [`${String(n)}.news`, makeArticle(n + 1, 120)])),
  );
  const first = await start();
  await symbolNames('x');
  expect(await first.settled()).toBe(150);
  const names = await symbolNames('lyon');
  expect(names.length).toBeGreaterThan(10);
  await expect.poll(() => existsSync(path.join(folder, 'storage/index.bin'))).toBe(true);
  connection.dispose();
  await server.stop();

  const second = await start();
  await symbolNames('x');
  expect(await second.settled()).toBe(150);
  expect((await symbolNames('lyon')).sort()).toEqual(names.sort());
  await connection.sendNotification(rebuildIndexNotification);
  expect(await second.settled()).toBe(150);
});

test('nothing is read where the setting says so', async () => {
  writeCorpus({ 'a.news': morin });
  const client = await start({ workspaceIndex: { enabled: false } });
  expect(await symbolNames('morin')).toEqual([]);
  expect(await client.settled()).toBe(0);
});
