import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node';

/** A server that runs as a program of its own, asked over standard input and output as an editor asks it. */
export interface RunningServer {
  readonly process: ChildProcess;
  readonly connection: MessageConnection;
  /** Resolves when it has ended. */
  stop(): Promise<void>;
}

/** What `initialize` answers. */
export interface Initialized {
  readonly capabilities: Readonly<Record<string, unknown>>;
  readonly serverInfo: { readonly name: string };
}

/**
 * Bundles the server into a new folder, its data beside it.
 * In: the worker threads it needs, as they are called in `server/src/node/`. Out: the folder; the program in it is `server.js`.
 */
export async function buildServer(...workers: readonly string[]): Promise<string> {
  const project = path.join(import.meta.dirname, '../..');
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-server-'));
  await build({
    absWorkingDir: project,
    entryPoints: Object.fromEntries([
      ['server', 'server/src/node/main.ts'],
      ...workers.map((worker) => [worker, `server/src/node/${worker}.ts`]),
    ]),
    bundle: true,
    platform: 'node',
    outdir: folder,
    banner: { js: '#!/usr/bin/env node' },
    define: { VERBATIM_VERSION: '"test"' },
  });
  cpSync(path.join(project, 'server/data'), path.join(folder, 'data'), { recursive: true });
  return folder;
}

/** Starts a server. It says nothing before `initialize`, so that there is time to listen to it. */
export function runServer(program: string): RunningServer {
  const server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  if (server.stdout === null || server.stdin === null) throw new Error('no pipes');
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  return {
    process: server,
    connection,
    async stop() {
      connection.dispose();
      server.kill();
      if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
    },
  };
}

/** Begins a session, in English and without a folder unless `more` says otherwise. */
export async function initialize(connection: MessageConnection, more: object = {}): Promise<Initialized> {
  const initialized = await connection.sendRequest<Initialized>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
    locale: 'en',
    ...more,
  });
  await connection.sendNotification('initialized', {});
  return initialized;
}

/** Opens a text as an article. */
export function openArticle(
  connection: MessageConnection,
  uri: string,
  text: string,
  version = 1,
): Promise<void> {
  return connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'news-article', version, text },
  });
}
