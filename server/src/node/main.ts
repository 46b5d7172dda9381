import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server';

const { LC_ALL, LC_MESSAGES, LANG } = process.env;

/**
 * The language server on Node: `--stdio`, `--node-ipc` or `--socket=PORT`, as the client asks; standard input and output
 * where it does not say.
 */
const asked = process.argv.some((argument) => /^--(?:stdio|node-ipc|socket|pipe)/u.test(argument));
const connection = asked
  ? createConnection(ProposedFeatures.all)
  : createConnection(ProposedFeatures.all, process.stdin, process.stdout);

const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '');

startServer(connection, {
  ...(locale === undefined ? {} : { locale }),
  version: VERBATIM_VERSION,
  clock: {
    now: () => performance.now(),
    yield: () => new Promise((resolve) => setImmediate(resolve)),
  },
  openData: () => ({
    read: (name) => readFile(path.join(__dirname, 'data', name), 'utf8'),
    readBytes: async (name) => new Uint8Array(await readFile(path.join(__dirname, 'data', name))),
  }),
});
