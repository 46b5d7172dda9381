import {
  DidChangeConfigurationNotification,
  PositionEncodingKind,
  TextDocumentSyncKind,
  type Connection,
} from 'vscode-languageserver';
import type { Clock, DataReader, EntityModel, Logger, Store, WorkspaceFiles } from '../core/ports';
import { configFileName } from '../lint/configFile';
import { suppressionsPath } from '../lint/suppressions';
import {
  rebuildIndexNotification,
  stopIndexNotification,
  suppressionsChanged,
  type InitializationOptions,
} from '../protocol';
import { createAnalyser } from '../service/analyser';
import { openEntityModels } from '../service/modelReadings';
import { loadAtlas, loadResources } from '../service/resources';
import type { Summariser } from '../service/summariser';
import { openArticles } from './articles';
import { createHost } from './feature';
import { capabilitiesOf, features } from './registry';
import { readSession, type StartedSession } from './session';
import { openWorkspace } from './workspace';

/** What an entry (node, browser) brings along. */
export interface Ports {
  readonly clock: Clock;
  /** Reads the built data; gets what the client passed at the start. */
  openData(options: InitializationOptions): DataReader;
  readonly version: string;
  /** The locale of the machine, for a client that names none. */
  readonly locale?: string;
  /** Opens the user's own entity model in a folder, where the host can run one. */
  readonly openEntityModel?: (folder: string) => EntityModel;
  /** The machine's own files and threads, where the host may use them. */
  readonly disk?: {
    readonly files: WorkspaceFiles;
    /** Undefined for a folder that is not on the machine. */
    store(storageUri: string): Store | undefined;
    readonly threads: (logger: Logger) => Summariser;
  };
}

/** Serves one connection until it ends. */
export function startServer(connection: Connection, ports: Ports): void {
  const logger: Logger = {
    error: (message) => connection.console.error(message),
    warn: (message) => connection.console.warn(message),
    info: (message) => connection.console.info(message),
    debug: (message) => connection.console.debug(message),
  };
  const started = deferred<StartedSession>();
  const analyser = started.promise.then(async ({ options }) =>
    createAnalyser(await loadResources(ports.openData(options), logger)),
  );
  const models = openEntityModels(ports.openEntityModel, logger);
  const articles = openArticles(connection, analyser, ports.clock, started.promise, models, () =>
    host.refresh(),
  );
  const workspace = openWorkspace(connection, articles, analyser, started.promise, {
    clock: ports.clock,
    logger,
    version: ports.version,
  });
  const atlas = readOnce(async () => {
    const { options } = await started.promise;
    return loadAtlas(ports.openData(options), logger, ports.clock);
  });
  const host = createHost(connection, articles, workspace, started.promise, atlas, logger, ports.clock);

  connection.onInitialize((params) => {
    started.resolve(readSession(params, connection, ports, logger));
    return {
      capabilities: {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...capabilitiesOf(features),
      },
      serverInfo: { name: 'Verbatim', version: ports.version },
    };
  });
  connection.onInitialized(async () => {
    const { reconfigurable, changesFolders } = await started.promise;
    if (changesFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
        workspace.changeFolders(
          added.map(({ uri }) => uri),
          removed.map(({ uri }) => uri),
        ),
      );
    await workspace.watch();
    if (reconfigurable)
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'verbatim' });
  });
  const forgetSettings = (): void => {
    articles.forgetSettings();
    workspace.forgetSettings();
    host.refresh();
  };
  connection.onDidChangeConfiguration(forgetSettings);
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    const isConfig = (uri: string): boolean =>
      uri.endsWith(`/${configFileName}`) || uri.endsWith(`/${suppressionsPath}`);
    if (uris.some(isConfig)) forgetSettings();
    const others = uris.filter((uri) => !isConfig(uri));
    if (others.length > 0) workspace.changeFiles(others);
  });
  connection.onNotification(suppressionsChanged, forgetSettings);
  connection.onNotification(stopIndexNotification, () => workspace.stop());
  connection.onNotification(rebuildIndexNotification, () => workspace.rebuild());
  for (const feature of features) feature.register(host);
  connection.listen();
}

/** Reads something when it is first asked for, and once. */
function readOnce<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => (reading ??= read());
}

function deferred<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
