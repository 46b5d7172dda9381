import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from '../lsp/server';

/** The language server in a web worker, for VS Code in the browser. */
declare const self: DedicatedWorkerGlobalScope;

/**
 * Messages are read between tasks only, and in the order in which they were sent: what the client has said before this call
 * is read first. A timer would wait for 4 ms each time, nearly as long as the work before it.
 */
function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener(
      'message',
      () => {
        port1.close();
        resolve();
      },
      { once: true },
    );
    port1.start();
    port2.postMessage(undefined);
  });
}

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));

startServer(connection, {
  version: VERBATIM_VERSION,
  clock: {
    now: () => performance.now(),
    yield: giveWay,
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
