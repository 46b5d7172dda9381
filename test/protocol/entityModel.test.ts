import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node';
import { project } from '../support/inMemory';
import { writeModel } from '../support/onnx';

const uri = 'file:///articles/model.news';
const text = 'Un titre court\n\nUn accord a été trouvé lundi à Paris, a dit Paul Morin.\n';

let folder: string;
let server: ChildProcess;
let connection: MessageConnection;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'verbatim-model-session-'));
  await build({
    absWorkingDir: project,
    entryPoints: { server: 'server/src/node/main.ts', entityWorker: 'server/src/node/entityWorker.ts' },
    bundle: true,
    platform: 'node',
    outdir: folder,
    define: { VERBATIM_VERSION: '"test"' },
  });
  cpSync(path.join(project, 'server/data'), path.join(folder, 'data'), { recursive: true });
  writeModel(path.join(folder, 'model'), { Paris: 'B-ORG' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(async () => {
  connection.dispose();
  server.kill();
  if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
});

/** Starts a server whose setting names a folder, and opens the article. */
async function open(model: string): Promise<{ refreshed: Promise<unknown>; logged: Promise<string> }> {
  server = spawn(process.execPath, [path.join(folder, 'server.js'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (server.stdout === null || server.stdin === null) throw new Error('no pipes');
  connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.onRequest('workspace/configuration', () => [{ entities: { model } }]);
  const refreshed = new Promise((resolve) => {
    for (const layer of ['codeLens', 'diagnostic', 'semanticTokens'])
      connection.onRequest(`workspace/${layer}/refresh`, () => {
        if (layer === 'semanticTokens') resolve(undefined);
        return null;
      });
  });
  const logged = new Promise<string>((resolve) => {
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      if (message.includes('verbatim.entities.model')) resolve(message);
    });
  });
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    locale: 'en',
    capabilities: { workspace: { configuration: true } },
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'news-article', version: 1, text },
  });
  return { refreshed, logged };
}

/** What stands in the hover of Paris. */
async function hover(): Promise<string> {
  const position = { line: 2, character: text.split('\n')[2]?.indexOf('Paris') };
  return JSON.stringify(
    await connection.sendRequest('textDocument/hover', { textDocument: { uri }, position }),
  );
}

test('the article is answered without the model first, and again when the model has read it', async () => {
  const { refreshed } = await open(path.join(folder, 'model'));
  expect(await hover()).toContain('**Paris · place**');
  await refreshed;
  const again = await hover();
  expect(again).not.toContain('place');
  expect(again).toContain('**Paris · organisation**');
});

test('a folder that is missing is told, and the article is read without it', async () => {
  const { logged } = await open(path.join(folder, 'nowhere'));
  expect(await hover()).toContain('**Paris · place**');
  expect(await logged).toContain('nowhere: there is no such folder');
  expect(await hover()).toContain('**Paris · place**');
});
