import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  readSidecarRequest,
  sidecarChanged,
  writeSidecarRequest,
  type SidecarParams,
  type SidecarText,
  type WriteSidecarParams,
} from '../../../server/src/protocol';
import {
  readWhole,
  sidecarPathOf,
  sidecarSuffix,
  withMergeLine,
  writeWhole,
  type FilePort,
} from './sidecarFiles';

const files: FilePort<vscode.Uri> = {
  async read(uri) {
    try {
      return await vscode.workspace.fs.readFile(uri);
    } catch (error) {
      if (await isAbsent(uri, error)) return undefined;
      throw error;
    }
  },
  async write(uri, bytes) {
    await vscode.workspace.fs.writeFile(uri, bytes);
  },
  async replace(from, to) {
    try {
      await vscode.workspace.fs.rename(from, to, { overwrite: true });
    } catch {
      // Not every virtual file system can rename; what it cannot write either is told.
      await vscode.workspace.fs.writeFile(to, await vscode.workspace.fs.readFile(from));
      await vscode.workspace.fs.delete(from);
    }
  },
  beside: (uri, suffix) => uri.with({ path: uri.path + suffix }),
};

/** Whether a file could not be read because there is none: virtual file systems say so in ways of their own. */
async function isAbsent(uri: vscode.Uri, error: unknown): Promise<boolean> {
  const isNotFound = (failure: unknown): boolean =>
    failure instanceof Error && /FileNotFound|EntryNotFound/u.test(`${failure.name} ${failure.message}`);
  if (isNotFound(error) || (error instanceof vscode.FileSystemError && error.code === 'FileNotFound'))
    return true;
  const parent = vscode.Uri.joinPath(uri, '..');
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  try {
    const entries = await vscode.workspace.fs.readDirectory(parent);
    return entries.every(([entry]) => entry !== name);
  } catch (failure) {
    return isNotFound(failure);
  }
}

/** Where an article's annotations are kept: beside it, or in the folder of the setting. */
export function sidecarOf(article: vscode.Uri): vscode.Uri {
  const folder = vscode.workspace.getWorkspaceFolder(article);
  const wanted = vscode.workspace.getConfiguration('verbatim', article).get<string>('annotations.folder', '');
  if (folder === undefined || wanted.trim() === '')
    return article.with({ path: article.path + sidecarSuffix });
  const relative = article.path.slice(folder.uri.path.length).replace(/^\//u, '');
  return vscode.Uri.joinPath(folder.uri, sidecarPathOf(relative, wanted));
}

/** The sidecar of an article as text; undefined where there is none. */
export function readSidecar(article: vscode.Uri): Promise<string | undefined> {
  return readWhole(files, sidecarOf(article));
}

/** Writes the sidecar of an article, whole or not at all. */
export function writeSidecar(article: vscode.Uri, text: string): Promise<void> {
  return writeWhole(files, sidecarOf(article), text);
}

/**
 * Reads and writes sidecars for the server, in every kind of workspace; sidecars follow their articles when those are
 * renamed or deleted.
 */
export function registerFiles(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  context.subscriptions.push(
    client.onRequest(readSidecarRequest, async ({ uri }: SidecarParams): Promise<SidecarText> => {
      const article = vscode.Uri.parse(uri);
      if (article.scheme === 'untitled') return {};
      try {
        const text = await readSidecar(article);
        return text === undefined ? {} : { text };
      } catch (error) {
        return { error: messageOf(error) };
      }
    }),
    client.onRequest(writeSidecarRequest, async ({ uri, text }: WriteSidecarParams): Promise<SidecarText> => {
      const article = vscode.Uri.parse(uri);
      const refusal = whyNot(article);
      if (refusal !== undefined) return { error: refusal };
      try {
        await writeSidecar(article, text);
      } catch (error) {
        return { error: messageOf(error) };
      }
      return {};
    }),
    vscode.workspace.onWillRenameFiles((event) => {
      event.waitUntil(moveSidecars(event.files));
    }),
    vscode.workspace.onWillDeleteFiles((event) => {
      event.waitUntil(deleteSidecars(event.files));
    }),
    ...watch(client),
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Why annotations of an article cannot be kept; undefined when they can. */
function whyNot(article: vscode.Uri): string | undefined {
  if (article.scheme === 'untitled')
    return vscode.l10n.t('save the article first: its annotations are kept beside it');
  if (vscode.workspace.fs.isWritableFileSystem(article.scheme) === false)
    return vscode.l10n.t('the files of this workspace cannot be written');
  return undefined;
}

/** Tells the server of sidecars that others changed: git, another window, a colleague. */
function watch(client: BaseLanguageClient): vscode.Disposable[] {
  const watcher = vscode.workspace.createFileSystemWatcher(`**/*${sidecarSuffix}`);
  const tell = (sidecar: vscode.Uri): void => {
    const article = vscode.workspace.textDocuments.find(
      ({ uri }) => uri.scheme !== 'untitled' && sidecarOf(uri).toString() === sidecar.toString(),
    );
    if (article === undefined || !client.isRunning()) return;
    const params: SidecarParams = { uri: article.uri.toString() };
    void client.sendNotification(sidecarChanged, params);
  };
  return [watcher, watcher.onDidChange(tell), watcher.onDidCreate(tell), watcher.onDidDelete(tell)];
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return (await files.read(uri).catch(() => undefined)) !== undefined;
}

async function moveSidecars(
  renamed: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[],
): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  for (const { oldUri, newUri } of renamed) {
    if (oldUri.path.endsWith(sidecarSuffix)) continue;
    const sidecar = sidecarOf(oldUri);
    if (await exists(sidecar)) edit.renameFile(sidecar, sidecarOf(newUri), { ignoreIfExists: true });
  }
  return edit;
}

async function deleteSidecars(deleted: readonly vscode.Uri[]): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  for (const article of deleted) {
    if (article.path.endsWith(sidecarSuffix)) continue;
    const sidecar = sidecarOf(article);
    if (await exists(sidecar)) edit.deleteFile(sidecar, { ignoreIfNotExists: true });
  }
  return edit;
}

/**
 * Adds the line for sidecars to the folder's `.gitattributes`.
 * Out: false when it was there. Rejects where the file cannot be read as UTF-8: it is not written over then.
 */
export async function addMergeLine(folder: vscode.WorkspaceFolder): Promise<boolean> {
  const file = vscode.Uri.joinPath(folder.uri, '.gitattributes');
  const bytes = await files.read(file);
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const text = withMergeLine(bytes === undefined ? undefined : decoder.decode(bytes));
  if (text === undefined) return false;
  await writeWhole(files, file, text);
  return true;
}
