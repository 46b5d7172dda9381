// The index of the workspace over 10,000 made-up articles, asked as an editor asks: over the protocol, from the built
// server (`npm run build` first). VERBATIM_BENCH_ARTICLES sets another number.
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { MessageConnection } from 'vscode-jsonrpc/node';
import { indexNotification, viewRequest, type IndexState, type WireNode } from '../../server/src/protocol';
import { makeArticle } from './corpus';
import { report } from './measure';
import { openArticle, type RunningServer } from '../support/servers';
import { startServer } from './server';

const articles = Number(process.env['VERBATIM_BENCH_ARTICLES'] ?? 10_000);
const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-corpus-'));
const storage = path.join(folder, '.storage');
const opened = pathToFileURL(path.join(folder, 'open.news')).toString();
const openText = makeArticle(0);

interface Indexing extends RunningServer {
  /** Resolves with how many articles are known when all have been read. */
  readonly indexed: Promise<number>;
}

async function start(): Promise<Indexing> {
  let resolve: (count: number) => void = () => {};
  const indexed = new Promise<number>((done) => {
    resolve = done;
  });
  const session = await startServer(folder, storage, (connection) => {
    connection.onNotification(indexNotification, ({ running, articles: count }: IndexState) => {
      if (!running) resolve(count);
    });
  });
  await openArticle(session.connection, opened, openText);
  await hover(session.connection);
  return { ...session, indexed };
}

function pause(milliseconds: number): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), milliseconds));
}

function hover(connection: MessageConnection): Promise<unknown> {
  return connection.sendRequest('textDocument/hover', {
    textDocument: { uri: opened },
    position: { line: 2, character: 40 },
  });
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

function at(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Peak memory of a process in megabytes, as Linux counts it; 0 elsewhere. */
function peakMemory({ pid }: ChildProcess): number {
  const file = `/proc/${String(pid)}/status`;
  if (!existsSync(file)) return 0;
  return Number(/VmHWM:\s+(\d+) kB/u.exec(readFileSync(file, 'utf8'))?.[1] ?? 0) / 1024;
}

/** Seconds that a process and its threads have worked, as Linux counts them in hundredths; 0 elsewhere. */
function processorTime({ pid }: ChildProcess): number {
  const file = `/proc/${String(pid)}/stat`;
  if (!existsSync(file)) return 0;
  const fields = readFileSync(file, 'utf8')
    .replace(/^.*\) /u, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

const symbols = (connection: MessageConnection, query: string): Promise<unknown[]> =>
  connection.sendRequest('workspace/symbol', { query });
const view = (
  connection: MessageConnection,
  name: string,
  where: readonly string[] = [],
): Promise<WireNode[]> => connection.sendRequest(viewRequest, { view: name, path: where, filter: '' });

/** The 95th percentile of some queries, told with its bound. */
async function reportQuery(what: string, run: () => Promise<unknown>, bound = 50): Promise<void> {
  const spent: number[] = [];
  for (let n = 0; n < 40; n++) spent.push(await timed(run));
  report(`${what} (p95)`, at(spent, 0.95), 'ms', bound);
}

async function first(): Promise<void> {
  const session = await start();
  const { connection, indexed, process: server } = session;
  const started = performance.now();
  await symbols(connection, 'x');
  const hovers: number[] = [];
  for (;;) {
    hovers.push(await timed(() => hover(connection)));
    if (await Promise.race([indexed.then(() => true), pause(100)])) break;
  }
  const seconds = (performance.now() - started) / 1000;
  report(`first index of ${String(await indexed)} articles`, seconds, 's', 60);
  report('processor time of the server', processorTime(server), 's');
  report('processor time per article', (processorTime(server) * 1000) / articles, 'ms');
  report('hover meanwhile (p95)', at(hovers, 0.95), 'ms', 50);
  report('hover meanwhile (longest)', Math.max(...hovers), 'ms');
  report('peak memory', peakMemory(server), 'MB', 400);
  await reportQuery('symbols of a surname', () => symbols(connection, 'kermad'));
  await reportQuery('symbols of words in quotes', () => symbols(connection, 'bord du chemin'));
  await reportQuery('symbols of words that nobody says', () => symbols(connection, 'zzz inconnu'));
  await reportQuery('view of the speakers', () => view(connection, 'speakers'));
  await reportQuery('view of the people', () => view(connection, 'entities', ['person']));
  await reportQuery('view of the places', () => view(connection, 'places'));
  await reportQuery('view of the sources to check', () => view(connection, 'sources'));
  const [speaker] = await view(connection, 'speakers');
  await reportQuery('articles of the most quoted', () => view(connection, 'speakers', speaker?.path));
  report('memory after the queries', peakMemory(server), 'MB', 400);
  await session.stop();
}

async function again(): Promise<void> {
  const cache = path.join(storage, 'index.bin');
  report('kept on disk', existsSync(cache) ? statSync(cache).size / 1024 / 1024 : 0, 'MB');
  const session = await start();
  const spent = await timed(async () => {
    await symbols(session.connection, 'x');
    await session.indexed;
  });
  report(`restart from what was kept (${String(await session.indexed)})`, spent / 1000, 's', 3);
  report('memory after a restart', peakMemory(session.process), 'MB', 400);
  await session.stop();
}

async function main(): Promise<void> {
  try {
    for (let n = 0; n < articles; n++) {
      const part = path.join(folder, String(n % 100));
      if (n < 100) mkdirSync(part);
      writeFileSync(path.join(part, `${String(n)}.news`), makeArticle(n + 1));
    }
    await first();
    await again();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
