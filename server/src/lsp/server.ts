import {
  DidChangeConfigurationNotification,
  PositionEncodingKind,
  TextDocumentSyncKind,
  type Connection,
} from 'vscode-languageserver';
import { uiLanguageOf } from '../core/locale';
import type { Clock, DataReader, Logger } from '../core/ports';
import type { InitializationOptions } from '../protocol';
import { createAnalyser } from '../service/analyser';
import { loadResources } from '../service/resources';
import { openArticles, type Session } from './articles';
import { createHost } from './feature';
import { capabilitiesOf, features } from './registry';

/** What an entry (node, browser) brings along. */
export interface Ports {
  readonly clock: Clock;
  /** Reads the built data; gets what the client passed at the start. */
  openData(options: InitializationOptions): DataReader;
  readonly version: string;
  /** The locale of the machine, for a client that names none. */
  readonly locale?: string;
}

/** What stands on settings and is asked for again when they change. */
const refreshes = ['codeLens', 'diagnostic', 'semanticTokens'] as const;

interface StartedSession extends Session {
  readonly options: InitializationOptions;
  /** The client can be asked to report changes of settings. */
  readonly reconfigurable: boolean;
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
  const articles = openArticles(connection, analyser, ports.clock, started.promise);
  const host = createHost(connection, articles, logger, ports.clock);

  connection.onInitialize(({ capabilities: { workspace }, initializationOptions, locale }) => {
    const options = readOptions(initializationOptions);
    started.resolve({
      options,
      client: {
        links: options.commandLinks === true,
        previews:
          workspace?.workspaceEdit?.documentChanges === true &&
          workspace.workspaceEdit.changeAnnotationSupport !== undefined,
      },
      configurable: workspace?.configuration === true,
      reconfigurable: workspace?.didChangeConfiguration?.dynamicRegistration === true,
      ui: uiLanguageOf(locale ?? ports.locale),
    });
    return {
      capabilities: {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        ...capabilitiesOf(features),
      },
      serverInfo: { name: 'Verbatim', version: ports.version },
    };
  });
  connection.onInitialized(async () => {
    if ((await started.promise).reconfigurable)
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'verbatim' });
  });
  connection.onDidChangeConfiguration(() => {
    articles.forgetSettings();
    for (const layer of refreshes) {
      connection.sendRequest(`workspace/${layer}/refresh`).catch(() => {
        logger.debug(`the client does not refresh ${layer}`);
      });
    }
  });
  for (const feature of features) feature.register(host);
  connection.listen();
}

function readOptions(value: unknown): InitializationOptions {
  const given: Partial<Record<keyof InitializationOptions, unknown>> =
    typeof value === 'object' && value !== null ? value : {};
  return {
    ...(typeof given.dataUri === 'string' ? { dataUri: given.dataUri } : {}),
    ...(given.commandLinks === true ? { commandLinks: true } : {}),
  };
}

function deferred<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
