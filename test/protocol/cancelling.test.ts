import { expect, test } from 'vitest';
import { CancellationTokenSource, type MessageConnection } from 'vscode-jsonrpc/node';
import { exportRequest } from '../../server/src/protocol';
import { makeArticle } from '../bench/corpus';
import { initialize, openArticle } from '../support/servers';
import { withServer } from '../support/session';

const uri = 'file:///articles/a.news';
const textDocument = { uri };
const cancelled = { code: -32800 };

let connection: MessageConnection;
withServer((server) => {
  ({ connection } = server);
});

test('a cancelled request is answered as cancelled, and the next one works', async () => {
  await initialize(connection);
  await openArticle(connection, uri, makeArticle(1, 8000));
  for (const [method, params] of [
    ['textDocument/codeLens', { textDocument }],
    [exportRequest, { uri, name: 'a', format: 'quotes-xlsx', dialect: 'csv', now: '' }],
  ] as const) {
    const source = new CancellationTokenSource();
    const pending = connection.sendRequest(method, params, source.token);
    source.cancel();
    await expect(pending).rejects.toMatchObject(cancelled);
  }
  expect(await connection.sendRequest('textDocument/documentSymbol', { textDocument })).not.toHaveLength(0);
});

test('whoever cancels does not wait for what the work waits for', async () => {
  let asked = (): void => {};
  const isAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  // A client that is asked for the settings and never answers.
  connection.onRequest('workspace/configuration', () => {
    asked();
    return new Promise(() => {});
  });
  await initialize(connection, { capabilities: { workspace: { configuration: true } } });
  await openArticle(connection, uri, makeArticle(1));
  const source = new CancellationTokenSource();
  const pending = connection.sendRequest('textDocument/codeLens', { textDocument }, source.token);
  await isAsked;
  source.cancel();
  await expect(pending).rejects.toMatchObject(cancelled);
});
