import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node';

/** The built server (`npm run build` first), asked over standard input and output as an editor asks it. */
export interface Session {
  readonly server: ChildProcess;
  readonly connection: MessageConnection;
}

/** Starts the server on a folder. `prepare` listens to messages before the first one is sent. */
export async function startServer(
  folder: string,
  storage: string,
  prepare: (connection: MessageConnection) => void = () => {},
): Promise<Session> {
  const server = spawn(process.execPath, ['dist/server.js', '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (server.stdin === null || server.stdout === null) throw new Error('no pipes');
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  prepare(connection);
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
    workspaceFolders: [{ uri: pathToFileURL(folder).toString(), name: 'corpus' }],
    initializationOptions: { storageUri: pathToFileURL(storage).toString() },
    locale: 'en',
  });
  await connection.sendNotification('initialized', {});
  return { server, connection };
}

/** Opens a text as an article. */
export function openArticle({ connection }: Session, uri: string, text: string): Promise<void> {
  return connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'news-article', version: 1, text },
  });
}

/** Ends the server. */
export async function stopServer({ server, connection }: Session): Promise<void> {
  connection.dispose();
  server.kill();
  if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
}
