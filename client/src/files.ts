import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  filesFactsRequest,
  filesListRequest,
  filesReadRequest,
  storeReadRequest,
  storeWriteRequest,
  type FileParams,
  type FilesParams,
  type StoreParams,
  type WireFile,
} from '../../server/src/protocol';

/** Where the server may keep its index: of the workspace, else of the extension. */
export function storageOf({ storageUri, globalStorageUri }: vscode.ExtensionContext): vscode.Uri {
  return storageUri ?? globalStorageUri;
}

/**
 * Reads files for the server where it cannot reach them by itself: in the browser, and in virtual file systems. Goes
 * through `workspace.fs` alone, so that every file system works.
 */
export function serveFiles(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  const kept = (name: string): vscode.Uri => vscode.Uri.joinPath(storageOf(context), name);
  context.subscriptions.push(
    client.onRequest(filesListRequest, ({ uri }: FileParams) => listFiles(vscode.Uri.parse(uri))),
    client.onRequest(filesFactsRequest, async ({ uris }: FilesParams) => {
      const facts = await Promise.all(uris.map((uri) => factsOf(vscode.Uri.parse(uri))));
      return facts.filter((fact) => fact !== undefined);
    }),
    client.onRequest(filesReadRequest, ({ uri }: FileParams) => readText(vscode.Uri.parse(uri))),
    client.onRequest(storeReadRequest, async ({ name }: StoreParams) =>
      (await factsOf(kept(name))) === undefined ? null : readText(kept(name)),
    ),
    client.onRequest(storeWriteRequest, async ({ name, text = '' }: StoreParams) => {
      await vscode.workspace.fs.createDirectory(storageOf(context));
      await vscode.workspace.fs.writeFile(kept(name), new TextEncoder().encode(text));
      return null;
    }),
  );
}

async function listFiles(folder: vscode.Uri): Promise<string[]> {
  const found: string[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    for (const [name, type] of await entriesOf(next)) {
      const uri = vscode.Uri.joinPath(next, name);
      if ((type & vscode.FileType.Directory) === 0) found.push(uri.toString());
      else if (!name.startsWith('.') && name !== 'node_modules') folders.push(uri);
    }
  }
  return found;
}

async function entriesOf(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

async function factsOf(uri: vscode.Uri): Promise<WireFile | undefined> {
  try {
    const { mtime, size } = await vscode.workspace.fs.stat(uri);
    return { uri: uri.toString(), modified: mtime, size };
  } catch {
    return undefined;
  }
}

async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
