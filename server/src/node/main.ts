import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server';
import { builtData, type SharedFiles } from './data';
import { openEntityModel } from './entityModel';
import { diskFiles, diskStore } from './files';
import { threadSummariser } from './threads';

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

const shared: SharedFiles = new Map();

startServer(connection, {
  ...(locale === undefined ? {} : { locale }),
  version: VERBATIM_VERSION,
  clock: {
    now: () => performance.now(),
    // What is read before the first turn is handled in it: a cancellation holds before the work goes on.
    yield: () => new Promise((resolve) => setImmediate(() => setImmediate(resolve))),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  },
  openData: () => builtData(shared),
  openEntityModel: (folder) => openEntityModel(folder),
  disk: { files: diskFiles, store: diskStore, threads: (logger) => threadSummariser(logger, shared) },
});
