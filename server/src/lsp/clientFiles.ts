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

/** The extension's storage, where only the client can reach it: a line of Base64 for each piece, as it passes on text. */
export function clientStore(connection: Connection): Store {
  return {
    async *read(name) {
      const text = await connection.sendRequest<string | null>(storeReadRequest, { name });
      if (text === null) return;
      for (const line of text.split('\n')) yield Uint8Array.from(atob(line), (char) => char.charCodeAt(0));
    },
    async write(name, pieces) {
      const lines: string[] = [];
      for await (const piece of pieces) lines.push(base64(piece));
      await connection.sendRequest(storeWriteRequest, { name, text: lines.join('\n') });
    },
  };
}

/** Bytes that are turned into characters at a time: each is an argument. */
const charsAtOnce = 8192;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += charsAtOnce)
    text += String.fromCharCode(...bytes.subarray(at, at + charsAtOnce));
  return btoa(text);
}
