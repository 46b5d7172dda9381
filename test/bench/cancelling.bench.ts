// How soon a request that is no longer wanted ends: asked in a file of 100,000 words that nobody has read yet, so that
// there are seconds of work, and cancelled after a while: sooner or later, so that all parts of the work are met.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import { makeArticle } from './corpus';
import { report } from './measure';
import { openArticle } from '../support/servers';
import { startServer } from './server';

const tries = 24;

/** How much later each is cancelled than the one before, in milliseconds. */
const later = 55;

const methods = ['documentSymbol', 'diagnostic', 'semanticTokens/full'] as const;

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-cancel-'));
  const session = await startServer(folder, folder);
  const spent: number[] = [];
  try {
    // Loads the data.
    await openArticle(session.connection, 'file:///first.news', makeArticle(1));
    await session.connection.sendRequest('textDocument/documentSymbol', {
      textDocument: { uri: 'file:///first.news' },
    });
    for (let n = 0; n < tries; n++) {
      const uri = `file:///long-${String(n)}.news`;
      await openArticle(session.connection, uri, makeArticle(n + 2, 100_000));
      const source = new CancellationTokenSource();
      const asked = session.connection
        .sendRequest(`textDocument/${methods[n % 3] ?? ''}`, { textDocument: { uri } }, source.token)
        .then(
          () => false,
          () => true,
        );
      await new Promise((resolve) => setTimeout(resolve, 20 + n * later));
      const started = performance.now();
      source.cancel();
      if (await asked) spent.push(performance.now() - started);
      await session.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    }
  } finally {
    await session.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  spent.sort((a, b) => a - b);
  report('requests that were cancelled in time', spent.length, `of ${String(tries)}`);
  report('from the cancellation to the answer (median)', spent[spent.length >> 1] ?? 0, 'ms', 20);
  report('from the cancellation to the answer (longest)', spent.at(-1) ?? 0, 'ms', 20);
}

void main();
