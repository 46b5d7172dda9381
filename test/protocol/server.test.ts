import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import type { MessageConnection } from 'vscode-jsonrpc/node';
import { quotesRequest, type QuotesResult } from '../../server/src/protocol';
import { project } from '../support/inMemory';
import { initialize, openArticle, type Initialized } from '../support/servers';
import { withServer } from '../support/session';

const uri = 'file:///articles/a.news';
const article = `Un titre court

PARIS (AFP) - Le maire de Lyon, Paul Morin, est venu lundi.

"Nous verrons", a dit M. Morin.

"Jamais", a-t-il lancé.
`;

let folder: string;
let connection: MessageConnection;
withServer((server, built) => {
  ({ connection } = server);
  folder = built;
});

const start = (capabilities: object = {}, locale = 'en'): Promise<Initialized> =>
  initialize(connection, { capabilities, locale });
const open = (text = article, version = 1): Promise<void> => openArticle(connection, uri, text, version);

const textDocument = { uri };
const ask = <T>(method: string, more: object = {}): Promise<T> =>
  connection.sendRequest<T>(method, { textDocument, ...more });
/** Line and character of the first occurrence of a phrase. */
function at(phrase: string, inside = 0, text = article): { position: { line: number; character: number } } {
  const before = text.slice(0, text.indexOf(phrase) + inside);
  return {
    position: {
      line: before.split('\n').length - 1,
      character: before.length - before.lastIndexOf('\n') - 1,
    },
  };
}

describe('a session over standard input and output', () => {
  test('capabilities are those of the features', async () => {
    const { capabilities, serverInfo } = await start();
    expect(serverInfo.name).toBe('Verbatim');
    expect(Object.keys(capabilities).sort()).toEqual([
      'callHierarchyProvider',
      'codeActionProvider',
      'codeLensProvider',
      'completionProvider',
      'declarationProvider',
      'definitionProvider',
      'diagnosticProvider',
      'documentFormattingProvider',
      'documentHighlightProvider',
      'documentLinkProvider',
      'documentOnTypeFormattingProvider',
      'documentRangeFormattingProvider',
      'documentSymbolProvider',
      'foldingRangeProvider',
      'hoverProvider',
      'inlayHintProvider',
      'linkedEditingRangeProvider',
      'positionEncoding',
      'referencesProvider',
      'renameProvider',
      'selectionRangeProvider',
      'semanticTokensProvider',
      'textDocumentSync',
      'workspace',
      'workspaceSymbolProvider',
    ]);
  });

  test('every feature answers', async () => {
    await start();
    await open();
    const hover = await ask<{ contents: { value: string } }>('textDocument/hover', at('verrons'));
    expect(hover.contents.value).toContain('Paul Morin');
    const symbols = await ask<{ name: string }[]>('textDocument/documentSymbol');
    expect(symbols[0]?.name).toBe('Un titre court');
    const lenses = await ask<{ command: { title: string; arguments: unknown[] } }[]>('textDocument/codeLens');
    expect(lenses.map(({ command }) => command.title.replace(' (likely)', ''))).toEqual([
      'Paul Morin · 1 of 2 · next',
      'Paul Morin · 2 of 2 · first',
    ]);
    expect(lenses[0]?.command.arguments).toEqual([{ uri, from: at('"Nous').position }]);
    const tokens = await ask<{ data: number[] }>('textDocument/semanticTokens/full');
    expect(tokens.data.length).toBeGreaterThan(10);
    expect(tokens.data.length % 5).toBe(0);
    const definition = await ask<{ range: { start: object } }>('textDocument/definition', at('a-t-il', 4));
    // A pronoun leads to its antecedent.
    expect(definition.range.start).toEqual(at('M. Morin', 3).position);
    const context = { context: { includeDeclaration: true } };
    expect(
      await ask<unknown[]>('textDocument/references', { ...at('M. Morin', 4), ...context }),
    ).toHaveLength(3);
    expect(await ask<unknown[]>('textDocument/documentHighlight', at('M. Morin', 4))).toHaveLength(3);
    const report = await ask<{ kind: string; items: unknown[] }>('textDocument/diagnostic');
    expect(report).toEqual({ kind: 'full', items: [] });
    const { quotes, language } = await connection.sendRequest<QuotesResult>(quotesRequest, { uri });
    expect(language).toBe('fr');
    expect(quotes.map(({ speakerName, n, of }) => [speakerName, n, of])).toEqual([
      ['Paul Morin', 1, 2],
      ['Paul Morin', 2, 2],
    ]);
  });

  test.each([
    ['is not checked', 'auto', true],
    ['is, when somebody says what it is', 'fr', undefined],
  ])('a text in another language %s', async (_, language, expected) => {
    connection.onRequest('workspace/configuration', () => [{ language }]);
    await start({ workspace: { configuration: true } });
    const german =
      'Der Bürgermeister von Köln hat den Haushalt vorgestellt, und der Rat war dagegen.\n'.repeat(4);
    await open(`${german}\n„Wir müssen sparen“, sagte er vor dem Rat der Stadt.\n`);
    const { items } = await ask<{ items: unknown[] }>('textDocument/diagnostic');
    const { foreign } = await connection.sendRequest<QuotesResult>(quotesRequest, { uri });
    expect([foreign, items.length === 0]).toEqual([expected, expected === true]);
  });

  test('it speaks the language of the editor', async () => {
    await start({}, 'fr-FR');
    await open(article.replace('"Jamais"', '"Jamais'));
    const hover = await ask<{ contents: { value: string } }>('textDocument/hover', at('verrons'));
    expect(hover.contents.value).toContain('citation directe · 1 sur');
    const { items } = await ask<{ items: { message: string }[] }>('textDocument/diagnostic');
    expect(items.map(({ message }) => message)).toContain(
      'Ce guillemet n’est pas fermé dans son paragraphe, et le suivant ne continue pas la citation.',
    );
  });

  test('an incremental edit is followed', async () => {
    await start();
    await open();
    const place = at('"Jamais"', 7).position;
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [
        { range: { start: place, end: { ...place, character: place.character + 1 } }, text: '' },
      ],
    });
    const { items } = await ask<{ items: { code: string; range: { start: { line: number } } }[] }>(
      'textDocument/diagnostic',
    );
    expect(items.map(({ code, range }) => [code, range.start.line])).toEqual([
      ['quote-unclosed', at('"Jamais').position.line],
    ]);
  });

  test('checks offer fixes, for one place, for a rule and for the file; formatting gives the house its marks', async () => {
    await start();
    await open('"Oui" dit-il. "Non" dit-elle.\n');
    const actionsFor = (only?: string[]): Promise<{ title: string; kind: string }[]> =>
      ask('textDocument/codeAction', {
        range: { start: { line: 0, character: 5 }, end: { line: 0, character: 5 } },
        context: { diagnostics: [], ...(only === undefined ? {} : { only }) },
      });
    expect((await actionsFor()).map(({ title }) => title)).toContain('Insert the comma');
    expect((await actionsFor(['source.fixAll'])).map(({ kind }) => kind)).toEqual(['source.fixAll.verbatim']);
    const edits = await ask<unknown[]>('textDocument/formatting', {
      options: { tabSize: 2, insertSpaces: true },
    });
    expect(edits).toEqual([]);
  });

  test('a document that is not open has empty answers', async () => {
    await start();
    expect(await ask('textDocument/hover', at('titre'))).toBeNull();
    expect(await ask('textDocument/codeLens')).toEqual([]);
    expect(await ask('textDocument/documentSymbol')).toEqual([]);
  });

  test('settings of the wrong shape fall back to their defaults', async () => {
    connection.onRequest('workspace/configuration', () => [
      { language: 42, codeLens: 'yes', diagnostics: { enabled: 'no' } },
    ]);
    await start({ workspace: { configuration: true } });
    await open();
    expect(await ask<unknown[]>('textDocument/codeLens')).toHaveLength(2);
  });

  test('settings are obeyed, and asked for again when they change', async () => {
    let enabled = false;
    connection.onRequest('workspace/configuration', () => [{ language: 'fr', codeLens: { enabled } }]);
    const layers = ['codeLens', 'diagnostic', 'inlayHint', 'semanticTokens'];
    const refreshed = new Set<string>();
    for (const layer of layers)
      connection.onRequest(`workspace/${layer}/refresh`, () => void refreshed.add(layer));
    await start({ workspace: { configuration: true } });
    await open();
    expect(await ask<unknown[]>('textDocument/codeLens')).toEqual([]);
    expect((await connection.sendRequest<QuotesResult>(quotesRequest, { uri })).language).toBe('fr');
    enabled = true;
    await connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await expect.poll(() => ask<unknown[]>('textDocument/codeLens')).not.toHaveLength(0);
    await expect.poll(() => [...refreshed].sort()).toEqual(layers);
  });
});

describe('diagnostics', () => {
  const faulty = 'Un titre\n\n"Nous verrons " , a dit Paul Morin.\n';
  const sent = (): string[] => {
    const counts: string[] = [];
    connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ diagnostics }: { diagnostics: readonly unknown[] }) => {
        counts.push(diagnostics.length === 0 ? 'none' : 'some');
      },
    );
    return counts;
  };

  test('are sent to a client that does not ask for them: once the text rests, and none when it is closed', async () => {
    const counts = sent();
    await start();
    await open(faulty);
    await expect.poll(() => counts, { timeout: 10_000 }).toEqual(['some']);
    for (let version = 2; version < 6; version++)
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text: version === 5 ? 'Un titre\n' : faulty }],
      });
    await expect.poll(() => counts, { timeout: 10_000 }).toEqual(['some', 'none']);
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 6 },
      contentChanges: [{ text: faulty }],
    });
    await expect.poll(() => counts, { timeout: 10_000 }).toEqual(['some', 'none', 'some']);
    await connection.sendNotification('textDocument/didClose', { textDocument });
    await expect.poll(() => counts, { timeout: 10_000 }).toEqual(['some', 'none', 'some', 'none']);
  });

  test('are not sent to a client that asks', async () => {
    const counts = sent();
    await start({ textDocument: { diagnostic: {} } });
    await open(faulty);
    expect(await ask<{ items: unknown[] }>('textDocument/diagnostic')).not.toMatchObject({ items: [] });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(counts).toEqual([]);
  });
});

test('the browser server holds nothing of Node', async () => {
  const out = path.join(folder, 'browser.js');
  const { metafile } = await build({
    absWorkingDir: project,
    entryPoints: ['server/src/browser/main.ts'],
    bundle: true,
    platform: 'browser',
    metafile: true,
    outfile: out,
    define: { VERBATIM_VERSION: '"test"' },
  });
  expect(
    Object.keys(metafile.inputs).filter(
      (file) => file.startsWith('node:') || file.includes('server/src/node/'),
    ),
  ).toEqual([]);
  expect(readFileSync(out, 'utf8')).not.toMatch(/require\("(?:node:|fs|path|os|child_process)/u);
});
