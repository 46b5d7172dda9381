// What a person feels while writing: how soon the server answers after a keystroke, asked as an editor asks it, and how
// soon it answers at all once it is started.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeArticle } from './corpus';
import { percentile, report } from './measure';
import { openArticle, type RunningServer } from '../support/servers';
import { startServer } from './server';

const words = ' Le maire, Paul Morin, a dit "non" à Lyon. ';

/** What is asked after a keystroke, each by itself and all at once, as an editor with the outline open does. */
const questions: readonly (readonly [what: string, methods: readonly string[]])[] = [
  ['hover', ['hover']],
  ['the colours of what is shown', ['semanticTokens/range']],
  ['the colours of all', ['semanticTokens/full']],
  ['diagnostics', ['diagnostic']],
  ['the outline', ['documentSymbol']],
  [
    'all that an editor asks',
    [
      'semanticTokens/range',
      'semanticTokens/full',
      'diagnostic',
      'documentSymbol',
      'foldingRange',
      'codeLens',
      'documentLink',
      'inlayHint',
      'documentHighlight',
    ],
  ],
];

async function ask(
  { connection }: RunningServer,
  uri: string,
  methods: readonly string[],
  line: number,
): Promise<void> {
  const position = { line, character: 3 };
  const range = {
    start: { line: Math.max(0, line - 40), character: 0 },
    end: { line: line + 40, character: 0 },
  };
  await Promise.all(
    methods.map((method) =>
      connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, position, range }),
    ),
  );
}

async function timeKeystrokes(
  session: RunningServer,
  what: string,
  length: number,
  times: number,
): Promise<void> {
  const text = makeArticle(7, length);
  const uri = `file:///article-${String(length)}.news`;
  const opened = performance.now();
  await openArticle(session.connection, uri, text);
  await ask(session, uri, ['semanticTokens/full'], 0);
  report(`${what}: opened, until it is coloured`, performance.now() - opened, 'ms');
  const before = text.slice(0, text.indexOf('\n\n', text.length / 2) - 1).split('\n');
  const line = before.length - 1;
  const character = before[line]?.length ?? 0;
  let version = 1;
  const type = (): Promise<void> => {
    const at = { line, character: character + version - 1 };
    const inserted = words.charAt((version - 1) % words.length);
    version++;
    return session.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: at, end: at }, text: inserted }],
    });
  };
  for (const [question, methods] of questions) {
    const spent: number[] = [];
    for (let n = -5; n < times; n++) {
      const started = performance.now();
      await type();
      await ask(session, uri, methods, line);
      if (n >= 0) spent.push(performance.now() - started);
    }
    report(`${what}: ${question} (median)`, percentile(spent, 0.5), 'ms');
    report(`${what}: ${question} (p95)`, percentile(spent, 0.95), 'ms');
  }
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-answers-'));
  const started = performance.now();
  const session = await startServer(folder, folder);
  try {
    report('from the start to the first answer to the client', performance.now() - started, 'ms');
    await openArticle(session.connection, 'file:///first.news', makeArticle(1, 1000));
    await ask(session, 'file:///first.news', ['semanticTokens/full'], 0);
    report('from the start to an article of 1,000 words coloured', performance.now() - started, 'ms');
    await timeKeystrokes(session, '1,000 words', 1000, 60);
    await timeKeystrokes(session, '100,000 words', 100_000, 25);
  } finally {
    await session.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
