import {
  DidChangeWatchedFilesNotification,
  type CancellationToken,
  type Connection,
  type FileSystemWatcher,
} from 'vscode-languageserver';
import type { Analysis } from '../core/analysis';
import { finishInTurns, type Steps } from '../core/steps';
import { globMatcher } from '../core/glob';
import type { CancellationSignal, Clock, Logger, Store, WorkspaceFiles } from '../core/ports';
import { indexNotification, type IndexState } from '../protocol';
import { configFileName } from '../lint/configFile';
import { suppressionsPath } from '../lint/suppressions';
import type { Analyser } from '../service/analyser';
import type { Collection } from '../service/collection';
import { articleGlob, indexFiles, indexFolders, sidecarGlobs, type IndexFolder } from '../service/indexing';
import { messagesIn } from '../service/messages';
import { localSummariser, type Summariser } from '../service/summariser';
import { packInSteps, type PackedSummary } from '../service/packedSummary';
import { summariseInSteps } from '../service/summary';
import { createWorkspaceIndex } from '../service/workspaceIndex';
import type { Article, Articles, Session } from './articles';
import { pathBelow } from './convert';
import { createSharing } from './sharing';

/** What the index of a session stands on. */
export interface WorkspacePorts {
  readonly files: WorkspaceFiles;
  readonly store: Store | undefined;
  /** Threads for many files at once, where the host has them. */
  readonly threads: Summariser | undefined;
}

/** What the client said of the workspace when it started the server. */
export interface WorkspaceSession extends Session {
  readonly folders: readonly string[];
  /** It can be asked to report changes of files. */
  readonly watches: boolean;
  /** It understands globs relative to a folder. */
  readonly watchesFolders: boolean;
  readonly ports: WorkspacePorts;
}

/** All articles of the workspace. */
export interface Workspace {
  /**
   * The articles as far as they are known, open ones as they stand; the first call starts to read the others.
   * In: how long to wait for the reading to end, in milliseconds.
   */
  get(token: CancellationToken, patience?: number): Promise<Collection>;
  /** The folders changed. */
  changeFolders(added: readonly string[], removed: readonly string[]): void;
  /** Files changed on disk. */
  changeFiles(uris: readonly string[]): void;
  /** The settings that name articles may have changed: the next query looks again. */
  forgetSettings(): void;
  /** Ends a reading that is under way; what was read stays, the rest is read by `rebuild`. */
  stop(): void;
  /** Looks again at all files. */
  rebuild(): void;
  /** Asks the client to report changes of the files that are articles. */
  watch(): Promise<void>;
}

/** From so many files on, threads are worth their start. */
const manyFiles = 64;
/** How often the client hears of progress, in milliseconds. */
const progressPause = 250;
/** How long changes on disk are gathered, in milliseconds. */
const changePause = 200;
/** Without reports of changes, files are looked at again after so many milliseconds. */
const trust = 30_000;

/** The workspace of one connection; nothing is read before somebody asks. */
export function openWorkspace(
  connection: Connection,
  articles: Articles,
  analyser: Promise<Analyser>,
  started: Promise<WorkspaceSession>,
  host: { readonly clock: Clock; readonly logger: Logger; readonly version: string },
): Workspace {
  const { clock, logger } = host;
  const index = createWorkspaceIndex();
  const summarised = new Map<string, Article>();
  const share = createSharing<PackedSummary>(clock);
  const changed = new Set<string>();
  let folders: Promise<readonly string[]> = started.then((session) => session.folders);
  let state: 'idle' | 'running' | 'done' | 'stopped' = 'idle';
  let run: { isCancellationRequested: boolean } = { isCancellationRequested: false };
  let running: Promise<void> = Promise.resolve();
  let doneAt = 0;
  let gathering = 0;

  const tell = (told: IndexState): void => {
    connection.sendNotification(indexNotification, told).catch(() => logger.debug('the client has gone'));
  };

  const foldersWithSettings = async (): Promise<IndexFolder[]> => {
    const list = await Promise.all(
      (await folders).map(async (uri) => ({ uri, settings: await articles.settingsOf(uri) })),
    );
    return list
      .filter(({ settings }) => settings.workspaceIndex)
      .map(({ uri, settings: { include, language, dictionary } }) => ({
        uri: uri.replace(/\/$/u, ''),
        globs: [articleGlob, ...include],
        language,
        dictionary,
      }));
  };

  const portsOf = async (): Promise<Parameters<typeof indexFolders>[2]> => {
    const { ports } = await started;
    const local = localSummariser(ports.files, analyser, clock, logger);
    const { threads } = ports;
    const summariser: Summariser = {
      run: (jobs, signal) =>
        (threads !== undefined && jobs.length >= manyFiles ? threads : local).run(jobs, signal),
    };
    return { files: ports.files, store: ports.store, summariser, clock, logger, version: host.version };
  };

  const readAll = async (signal: CancellationSignal): Promise<void> => {
    const begun = clock.now();
    const { ui } = await started;
    const say = messagesIn(ui);
    const progress = await connection.window.createWorkDoneProgress();
    let last = -Infinity;
    progress.begin(say('index.title'), 0, '', false);
    try {
      const whole = await indexFolders(
        index,
        await foldersWithSettings(),
        await portsOf(),
        signal,
        ({ done, total }) => {
          if (clock.now() - last < progressPause) return;
          last = clock.now();
          progress.report(
            total === 0 ? 0 : Math.floor((100 * done) / total),
            say('index.progress', { done, total }),
          );
          tell({ running: true, articles: index.collection.size });
        },
      );
      state = whole ? 'done' : 'stopped';
      doneAt = clock.now();
      logger.info(`${String(index.collection.size)} articles known after ${(doneAt - begun).toFixed(0)} ms`);
    } catch (error) {
      state = 'stopped';
      logger.error(
        `the index failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    } finally {
      progress.done();
      const stopped = state === 'stopped' ? ({ stopped: true } as const) : {};
      tell({ running: false, articles: index.collection.size, ...stopped });
    }
    if (changed.size > 0) void readChanged();
  };

  const start = (): void => {
    if (state === 'running' || state === 'stopped') return;
    state = 'running';
    run = { isCancellationRequested: false };
    running = readAll(run);
  };

  const readChanged = async (): Promise<void> => {
    const turn = ++gathering;
    await clock.wait(changePause);
    if (turn !== gathering || state !== 'done') return;
    const uris = [...changed];
    changed.clear();
    try {
      const known = await foldersWithSettings();
      await indexFiles(index, uris, (uri) => folderOf(known, uri), await portsOf(), run);
      tell({ running: false, articles: index.collection.size });
    } catch (error) {
      logger.error(`changed files could not be read: ${String(error)}`);
    }
  };

  /**
   * Brings the open articles up to date in the index: those that changed, or were decided on, are analysed, as their
   * editor does anyway.
   */
  const takeInOpen = async (token: CancellationToken): Promise<void> => {
    const open = articles.opened();
    const uris = new Set(open.map(({ uri }) => uri));
    for (const uri of index.opened()) {
      if (uris.has(uri)) continue;
      index.close(uri);
      summarised.delete(uri);
    }
    for (const { uri } of open) {
      const article = await articles.get(uri, token);
      if (article === undefined || summarised.get(uri) === article) continue;
      const summary = await share(uri, [article], token, (wanted) =>
        finishInTurns(packedInSteps(article.analysis), clock, wanted),
      );
      if (summary === undefined) return;
      index.open(uri, summary);
      summarised.set(uri, article);
    }
  };

  return {
    async get(token, patience = 0) {
      const { watches } = await started;
      if (state === 'done' && !watches && clock.now() - doneAt > trust) state = 'idle';
      if (state === 'idle') start();
      if (patience > 0 && state === 'running') await Promise.race([running, clock.wait(patience)]);
      await takeInOpen(token);
      return index.collection;
    },
    changeFolders(added, removed) {
      folders = folders.then((known) => [...known.filter((uri) => !removed.includes(uri)), ...added]);
      if (state === 'done') state = 'idle';
    },
    changeFiles(uris) {
      for (const uri of uris) changed.add(uri);
      if (state === 'done') void readChanged();
    },
    forgetSettings() {
      if (state === 'done') state = 'idle';
      summarised.clear();
    },
    stop() {
      run.isCancellationRequested = true;
    },
    rebuild() {
      if (state === 'running') return;
      state = 'idle';
      start();
    },
    async watch() {
      const { watches, watchesFolders } = await started;
      if (!watches) return;
      const watchers: FileSystemWatcher[] = [
        ...[articleGlob, ...sidecarGlobs([articleGlob])].map((globPattern) => ({ globPattern })),
        { globPattern: `**/${configFileName}` },
        { globPattern: `**/${suppressionsPath}` },
      ];
      for (const { uri, globs } of await foldersWithSettings()) {
        const own = globs.filter((glob) => glob !== articleGlob);
        for (const pattern of [...own, ...sidecarGlobs(own)])
          watchers.push({ globPattern: watchesFolders ? { baseUri: uri, pattern } : pattern });
      }
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    },
  };
}

/** The summary of an open article as the index keeps it. */
function* packedInSteps(analysis: Analysis): Steps<PackedSummary> {
  return yield* packInSteps(yield* summariseInSteps(analysis));
}

/** The folder that counts a file among its articles. */
function folderOf(folders: readonly IndexFolder[], uri: string): IndexFolder | undefined {
  return folders.find(
    (folder) => uri.startsWith(`${folder.uri}/`) && globMatcher(folder.globs)(pathBelow(folder.uri, uri)),
  );
}
