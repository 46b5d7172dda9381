import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { MessageConnection } from 'vscode-jsonrpc/node';
import { writeModel } from '../support/onnx';
import { buildServer, initialize, openArticle, runServer, type RunningServer } from '../support/servers';

const uri = 'file:///articles/model.news';
const text = 'Un titre court\n\nUn accord a été trouvé lundi à Paris, a dit Paul Morin.\n';

let folder: string;
let server: RunningServer;
let connection: MessageConnection;

beforeAll(async () => {
  folder = await buildServer('entityWorker');
  writeModel(path.join(folder, 'model'), { Paris: 'B-ORG' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => server.stop());

/** Starts a server whose setting names a folder, and opens the article. */
async function open(model: string): Promise<{ refreshed: Promise<unknown>; logged: Promise<string> }> {
  server = runServer(path.join(folder, 'server.js'));
  ({ connection } = server);
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
  await initialize(connection, { capabilities: { workspace: { configuration: true } } });
  await openArticle(connection, uri, text);
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
