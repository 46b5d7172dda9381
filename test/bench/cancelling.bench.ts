// How soon a request that is no longer wanted ends: asked in a file of 100,000 words that nobody has read yet, so that
// there are seconds of work, and cancelled after a while: sooner or later, so that all parts of the work are met. Then of
// every kind, in such a file that has been read but for a letter.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CancellationTokenSource, type MessageConnection } from 'vscode-jsonrpc/node';
import { exportFormats } from '../../server/src/exports/formats';
import { views } from '../../server/src/service/features/views';
import { makeArticle } from './corpus';
import { percentile, report } from './measure';
import { openArticle } from '../support/servers';
import { startServer } from './server';

const tries = 24;

/** How much later each is cancelled than the one before, in milliseconds. */
const later = 55;

const methods = ['documentSymbol', 'diagnostic', 'semanticTokens/full'] as const;

/** How long each kind of request has before it is cancelled, in milliseconds. */
const patience = [2, 8, 20, 40, 70];

const bound = 20;

type Question = readonly [what: string, method: string, params: object];

/** A question of each kind about an article, in its middle. */
function questionsAbout(uri: string, line: number): readonly Question[] {
  const textDocument = { uri };
  const position = { line, character: 30 };
  const range = { start: { line: line - 20, character: 0 }, end: { line: line + 20, character: 0 } };
  const inArticle = {
    textDocument,
    position,
    range,
    positions: [position],
    context: { diagnostics: [], includeDeclaration: true },
    options: { tabSize: 2, insertSpaces: true },
    newName: 'Anne Dulac',
    ch: '"',
  };
  const asked = { name: 'a.news', dialect: 'csv', now: '2026-01-01T00:00:00Z' };
  return [
    ...[
      'codeAction',
      'codeLens',
      'completion',
      'declaration',
      'definition',
      'diagnostic',
      'documentHighlight',
      'documentLink',
      'documentSymbol',
      'foldingRange',
      'formatting',
      'hover',
      'inlayHint',
      'linkedEditingRange',
      'onTypeFormatting',
      'prepareCallHierarchy',
      'rangeFormatting',
      'references',
      'rename',
      'selectionRange',
      'semanticTokens/full',
      'semanticTokens/range',
    ].map((name): Question => [name, `textDocument/${name}`, inArticle]),
    ...['annotations', 'map', 'quotes', 'saidTable', 'statistics'].map((name): Question => [
      name,
      `verbatim/${name}`,
      { uri },
    ]),
    ...Object.keys(views).flatMap((view): Question[] => [
      [`view of ${view}`, 'verbatim/view', { view, uri, path: [], filter: 'a' }],
      [`view of ${view}, all`, 'verbatim/view', { view, path: [], filter: 'a' }],
    ]),
    ...exportFormats.map(({ id }): Question => [
      `export to ${id}`,
      'verbatim/export',
      { uri, format: id, ...asked },
    ]),
    ['workspace symbols', 'workspace/symbol', { query: 'du' }],
    ['statistics of all', 'verbatim/statistics', {}],
    ['map of all', 'verbatim/map', {}],
  ];
}

/**
 * Asks, cancels after some milliseconds, and times from there to the answer that it was cancelled; undefined where the
 * result came before, or was on its way by then: megabytes of it take their time through the pipe, and nobody works on it.
 */
async function cancelAfter(
  connection: MessageConnection,
  method: string,
  params: object,
  milliseconds: number,
): Promise<number | undefined> {
  const source = new CancellationTokenSource();
  let isDone = false;
  const settled = (): void => {
    isDone = true;
  };
  let isCancelled = false;
  const asked = connection.sendRequest(method, params, source.token).then(settled, () => {
    isCancelled = true;
    settled();
  });
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  if (isDone) return undefined;
  const started = performance.now();
  source.cancel();
  await asked;
  return isCancelled ? performance.now() - started : undefined;
}

async function cancelUnread(connection: MessageConnection): Promise<void> {
  const spent: number[] = [];
  for (let n = 0; n < tries; n++) {
    const uri = `file:///long-${String(n)}.news`;
    await openArticle(connection, uri, makeArticle(n + 2, 100_000));
    const method = `textDocument/${methods[n % methods.length] ?? ''}`;
    const took = await cancelAfter(connection, method, { textDocument: { uri } }, 20 + n * later);
    if (took !== undefined) spent.push(took);
    await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }
  const inTime = spent.filter((took) => took < bound).length;
  report('cancelled before they were answered', spent.length, `of ${String(tries)}`);
  report(`of these, over within ${String(bound)} ms`, inTime, `of ${String(spent.length)}`);
  report('from the cancellation to the answer (median)', percentile(spent, 0.5), 'ms', bound);
  report('from the cancellation to the answer (longest)', percentile(spent, 1), 'ms', bound);
}

async function cancelEachKind(connection: MessageConnection): Promise<void> {
  const uri = 'file:///read.news';
  const text = makeArticle(1, 100_000);
  const line = Math.floor(text.slice(0, text.length / 2).split('\n').length / 2) * 2;
  await openArticle(connection, uri, text);
  await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  const longest: (readonly [what: string, took: number])[] = [];
  const all: number[] = [];
  let version = 1;
  for (const [what, method, params] of questionsAbout(uri, line)) {
    const spent: number[] = [];
    for (const milliseconds of patience) {
      version++;
      const at = { line, character: 5 };
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range: { start: at, end: at }, text: 'x' }],
      });
      const took = await cancelAfter(connection, method, params, milliseconds);
      if (took !== undefined) spent.push(took);
    }
    longest.push([what, Math.max(0, ...spent)]);
    all.push(...spent);
  }
  longest.sort(([, one], [, other]) => other - one);
  const inTime = all.filter((took) => took < bound).length;
  report('cancelled, of every kind', all.length, `of ${String(patience.length * longest.length)}`);
  report(`of these, over within ${String(bound)} ms`, inTime, `of ${String(all.length)}`);
  report('from the cancellation to the answer (p99)', percentile(all, 0.99), 'ms', bound);
  for (const [what, took] of longest.slice(0, 5)) report(`the longest: ${what}`, took, 'ms', bound);
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-cancel-'));
  const session = await startServer(folder, folder);
  try {
    // Loads the data.
    await openArticle(session.connection, 'file:///first.news', makeArticle(1));
    await session.connection.sendRequest('textDocument/documentSymbol', {
      textDocument: { uri: 'file:///first.news' },
    });
    await cancelUnread(session.connection);
    await cancelEachKind(session.connection);
  } finally {
    await session.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
