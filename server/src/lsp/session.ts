import type { Connection, InitializeParams } from 'vscode-languageserver';
import { uiLanguageOf } from '../core/locale';
import type { Logger } from '../core/ports';
import type { InitializationOptions } from '../protocol';
import { clientFiles, clientStore } from './clientFiles';
import type { Ports } from './server';
import type { WorkspacePorts, WorkspaceSession } from './workspace';

/** All that the client said when it started the server. */
export interface StartedSession extends WorkspaceSession {
  readonly options: InitializationOptions;
  /** The client can be asked to report changes of settings. */
  readonly reconfigurable: boolean;
  /** It reports folders that are added and removed. */
  readonly changesFolders: boolean;
}

/** Reads the first message of a client; whatever it leaves out counts as not supported. */
export function readSession(
  { capabilities, initializationOptions, locale, workspaceFolders }: InitializeParams,
  connection: Connection,
  ports: Ports,
  logger: Logger,
): StartedSession {
  const { workspace, textDocument } = capabilities;
  const options = readOptions(initializationOptions);
  return {
    options,
    client: {
      links: options.commandLinks === true,
      pictures: options.pictures === true,
      previews:
        workspace?.workspaceEdit?.documentChanges === true &&
        workspace.workspaceEdit.changeAnnotationSupport !== undefined,
      asksDiagnostics: textDocument?.diagnostic !== undefined,
    },
    sidecars: options.sidecars === true,
    configurable: workspace?.configuration === true,
    reconfigurable: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchesFolders: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    ui: uiLanguageOf(locale ?? ports.locale),
    folders: workspaceFolders?.map(({ uri }) => uri) ?? [],
    ports: workspacePorts(options, connection, ports, logger),
  };
}

/** Files on the disk are read there, all others by the client. */
function workspacePorts(
  { files, storageUri }: InitializationOptions,
  connection: Connection,
  { disk }: Ports,
  logger: Logger,
): WorkspacePorts {
  const remote = files === true ? clientFiles(connection) : undefined;
  const local = disk?.files;
  const filesOf = (uri: string): typeof remote => (uri.startsWith('file:') ? (local ?? remote) : remote);
  const kept = storageUri === undefined ? undefined : disk?.store(storageUri);
  return {
    files: {
      list: async (folder, globs, signal) => (await filesOf(folder)?.list(folder, globs, signal)) ?? [],
      facts: async (uri) => filesOf(uri)?.facts(uri),
      read: async (uri) => {
        const from = filesOf(uri);
        if (from === undefined) throw new Error('the client does not read files for the server');
        return from.read(uri);
      },
    },
    store: kept ?? (files === true ? clientStore(connection) : undefined),
    threads: disk?.threads(logger),
  };
}

function readOptions(value: unknown): InitializationOptions {
  const given: Partial<Record<keyof InitializationOptions, unknown>> =
    typeof value === 'object' && value !== null ? value : {};
  return {
    ...(typeof given.dataUri === 'string' ? { dataUri: given.dataUri } : {}),
    ...(typeof given.storageUri === 'string' ? { storageUri: given.storageUri } : {}),
    ...(given.sidecars === true ? { sidecars: true } : {}),
    ...(given.commandLinks === true ? { commandLinks: true } : {}),
    ...(given.pictures === true ? { pictures: true } : {}),
    ...(given.files === true ? { files: true } : {}),
  };
}
