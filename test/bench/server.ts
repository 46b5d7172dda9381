import { pathToFileURL } from 'node:url';
import type { MessageConnection } from 'vscode-jsonrpc/node';
import { initialize, runServer, type RunningServer } from '../support/servers';

/** Starts the built server (`npm run build` first) on a folder. `prepare` listens to messages before the first one is sent. */
export async function startServer(
  folder: string,
  storage: string,
  prepare: (connection: MessageConnection) => void = () => {},
): Promise<RunningServer> {
  const server = runServer('dist/server.js');
  prepare(server.connection);
  server.connection.onRequest('client/registerCapability', () => null);
  await initialize(server.connection, {
    // A client that asks for diagnostics, as VS Code does: none are sent to it unasked.
    capabilities: {
      textDocument: { diagnostic: {} },
      workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
    },
    workspaceFolders: [{ uri: pathToFileURL(folder).toString(), name: 'corpus' }],
    initializationOptions: { storageUri: pathToFileURL(storage).toString() },
  });
  return server;
}
