import type { Connection } from 'vscode-languageserver';
import { globMatcher } from '../core/glob';
import type { Store, WorkspaceFiles } from '../core/ports';
import {
  filesFactsRequest,
  filesListRequest,
  filesReadRequest,
  storeReadRequest,
  storeWriteRequest,
  type WireFile,
} from '../protocol';
import { pathBelow } from './convert';

/** Files whose facts are asked for in one message. */
const batch = 200;

/** Files that only the client can reach: in the browser, and in the editor's own file systems. */
export function clientFiles(connection: Connection): WorkspaceFiles {
  const factsOf = (uris: readonly string[]): Promise<WireFile[]> =>
    connection.sendRequest<WireFile[]>(filesFactsRequest, { uris });
  return {
    async list(folder, globs, signal) {
      const all = await connection.sendRequest<string[]>(filesListRequest, { uri: folder });
      const matches = globMatcher(globs);
      const wanted = all.filter((uri) => matches(pathBelow(folder, uri)));
      const facts: WireFile[] = [];
      for (let at = 0; at < wanted.length && !signal.isCancellationRequested; at += batch)
        facts.push(...(await factsOf(wanted.slice(at, at + batch))));
      return facts;
    },
    facts: async (uri) => (await factsOf([uri]))[0],
    read: (uri) => connection.sendRequest<string>(filesReadRequest, { uri }),
  };
}

/** The extension's storage, where only the client can reach it. */
export function clientStore(connection: Connection): Store {
  return {
    async *read(name) {
      const text = await connection.sendRequest<string | null>(storeReadRequest, { name });
      if (text !== null) yield* text.split('\n');
    },
    async write(name, lines) {
      const parts: string[] = [];
      for await (const line of lines) parts.push(line);
      await connection.sendRequest(storeWriteRequest, { name, text: parts.join('\n') });
    },
  };
}
