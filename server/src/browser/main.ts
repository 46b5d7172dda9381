import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from '../lsp/server';

/** The language server in a web worker, for VS Code in the browser. */
declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));

startServer(connection, {
  version: VERBATIM_VERSION,
  clock: {
    now: () => performance.now(),
    // A timer, not a promise: messages are read between macrotasks only.
    yield: () => new Promise((resolve) => setTimeout(resolve, 0)),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  },
  openData: ({ dataUri }) => {
    const load = async (name: string): Promise<Response> => {
      if (dataUri === undefined) throw new Error('the client did not say where the data files are');
      const response = await fetch(`${dataUri}/${name}`);
      if (!response.ok) throw new Error(`${name}: ${String(response.status)}`);
      return response;
    };
    return {
      read: async (name) => (await load(name)).text(),
      readBytes: async (name) => new Uint8Array(await (await load(name)).arrayBuffer()),
    };
  },
});
