import { expect, test } from 'vitest';
import type { MessageConnection } from 'vscode-jsonrpc/node';
import {
  exportFormatsRequest,
  exportRequest,
  importRequest,
  type ExportResult,
  type ImportParams,
  type ImportResult,
  type WireExportFormat,
} from '../../server/src/protocol';
import { initialize, openArticle } from '../support/servers';
import { withServer } from '../support/session';

const uri = 'file:///articles/a.news';
const article =
  'PARIS (AFP) - Le maire de Lyon, Paul Morin, est venu lundi. "Nous verrons", a dit M. Morin.\n';

let connection: MessageConnection;
withServer((server) => {
  ({ connection } = server);
});

test('an open article goes out in every format, workbooks among them', async () => {
  await initialize(connection, { locale: 'fr' });
  await openArticle(connection, uri, article);
  const formats = await connection.sendRequest<readonly WireExportFormat[]>(exportFormatsRequest, {});
  expect(formats.find(({ id }) => id === 'html')?.title).toBe("Page web avec l'article annoté");
  for (const { id } of formats) {
    const params = { uri, name: 'a.news', format: id, dialect: 'csv', now: '2026-02-12T10:00:00Z' };
    const [main] = (await connection.sendRequest<ExportResult>(exportRequest, params)).files;
    if (id.endsWith('xlsx')) expect(main?.bytes?.slice(0, 2)).toBe('PK');
    else expect(main?.text, id).toMatch(/Morin|Lyon/u);
  }
  const params = { uri, name: 'a.news', format: 'brat', dialect: 'csv', now: '' };
  const { files } = await connection.sendRequest<ExportResult>(exportRequest, params);
  expect(files.map(({ name }) => name)).toEqual(['', '.txt', 'annotation.conf']);
  expect(await connection.sendRequest(exportRequest, { ...params, uri: 'file:///none.news' })).toEqual({
    files: [],
  });
});

test('a file comes in once it has what it needs; nonsense comes in as a problem', async () => {
  await initialize(connection);
  const params: ImportParams = {
    format: 'auto',
    name: 'b.ann',
    content: 'T1\tPER 0 4\tAnne\n',
    texts: {},
    sidecars: {},
    acceptSuggestions: false,
  };
  const ask = (more: Partial<ImportParams>): Promise<ImportResult> =>
    connection.sendRequest<ImportResult>(importRequest, { ...params, ...more });
  expect((await ask({})).needs).toEqual(['b.txt']);
  expect((await ask({ texts: { 'b.txt': null } })).problems.join()).toContain('must stand beside it');
  const { files } = await ask({ texts: { 'b.txt': 'Anne dit oui.' } });
  expect(files.map(({ name, decisions }) => [name, decisions])).toEqual([['b.txt', 2]]);
  const [file] = files;
  const again = await ask({
    texts: { 'b.txt': 'Anne dit oui.' },
    sidecars: { 'b.txt': file?.sidecar ?? '' },
  });
  expect(again.files[0]?.sidecar).toBe(file?.sidecar);
  expect((await ask({ name: 'b.bin', content: '\u0001' })).problems.join()).toContain('not recognised');
});
