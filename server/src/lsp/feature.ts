import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type ServerCapabilities,
} from 'vscode-languageserver';
import type { CancellationSignal, Clock, Logger } from '../core/ports';
import { finishInTurns, type Steps } from '../core/steps';
import { createLinter } from '../lint/engine';
import { rules } from '../lint/rules';
import type { Diagnostic } from '../lint/types';
import { isForeign } from '../service/analyser';
import { holdBack, lintConfigFor } from '../service/linting';
import type { UiLanguage } from '../core/locale';
import type { Collection } from '../service/collection';
import type { Atlas } from '../service/maps/outlines';
import { messagesIn, type Say } from '../service/messages';
import type { Article, Articles, ClientAbilities, Session } from './articles';
import type { Sidecars } from './sidecars';
import type { Workspace } from './workspace';

/** What a feature needs to answer requests. */
export interface FeatureHost {
  readonly connection: Connection;
  readonly logger: Logger;
  /**
   * Answers one request over an open article.
   * Out: what `compute` makes of it; `empty` when the article is not open or the computation fails (which is logged).
   * Rejects with `RequestCancelled` when the client has lost interest.
   */
  readonly answer: <T>(
    feature: string,
    uri: string,
    token: CancellationToken,
    empty: T,
    compute: (article: Article) => T | Promise<T>,
  ) => Promise<T>;
  /** The same over all articles of the workspace. `patience`: see `Workspace.get`. */
  readonly answerWorkspace: <T>(
    feature: string,
    token: CancellationToken,
    empty: T,
    compute: (workspace: WorkspaceView) => T | Promise<T>,
    patience?: number,
  ) => Promise<T>;
  /** The same over nothing but what the client sent. */
  readonly answerPlain: <T>(
    feature: string,
    token: CancellationToken,
    empty: T,
    compute: (ui: UiLanguage) => T,
  ) => Promise<T>;
  readonly workspace: Workspace;
  /**
   * What the checks find in an article, in document order, giving way to other messages; nothing where the user has
   * switched them off, and once the signal has come.
   */
  readonly lintInTurns: (article: Article, signal: CancellationSignal) => Promise<readonly Diagnostic[]>;
  /** Does what takes long over a book, giving way to other messages; `empty` once the signal has come. */
  readonly inTurns: <T>(steps: Steps<T>, signal: CancellationSignal, empty: T) => Promise<T>;
  readonly sidecars: Sidecars;
  /** The settings of an article or folder. */
  readonly settingsOf: Articles['settingsOf'];
  readonly files: Promise<Session['ports']['files']>;
  /** The outlines that maps are drawn from, read when first asked for; undefined where they cannot be read. */
  readonly atlas: () => Promise<Atlas | undefined>;
  /** Has the client ask again for what stands on settings and on decisions. */
  readonly refresh: () => void;
  /** Has a listener called when an article is opened, changed, saved or closed, and when what it stands on has changed. */
  readonly onChange: (listener: (uri: string) => void) => void;
  readonly client: Promise<ClientAbilities>;
  readonly wait: Clock['wait'];
}

/** All articles as they stood when a request was read. */
export interface WorkspaceView {
  readonly collection: Collection;
  readonly ui: UiLanguage;
  readonly say: Say;
  /** A line of an article that is open. */
  readonly lineOf: (uri: string, line: number) => string | undefined;
}

/** One language feature: what it can do, and how it listens. */
export interface Feature {
  readonly id: string;
  readonly capability: ServerCapabilities;
  register(host: FeatureHost): void;
}

/** What stands on settings and decisions and is asked for again when they change. */
const refreshes = ['codeLens', 'diagnostic', 'inlayHint', 'semanticTokens'] as const;

/** The host of all features of one connection. */
export function createHost(
  connection: Connection,
  articles: Articles,
  workspace: Workspace,
  session: Promise<Session>,
  atlas: () => Promise<Atlas | undefined>,
  logger: Logger,
  clock: Clock,
): FeatureHost {
  const linter = createLinter({
    rules,
    onFailure: (rule, error) =>
      logger.error(
        `rule ${rule} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      ),
  });
  // An article is a new object whenever its text or its settings change.
  const linted = new WeakMap<Article, readonly Diagnostic[]>();
  const listeners: ((uri: string) => void)[] = [];
  const lintInSteps = function* (article: Article): Steps<readonly Diagnostic[]> {
    const known = linted.get(article);
    if (known !== undefined) return known;
    const { analysis, settings, ui, editingAt } = article;
    const all =
      settings.diagnostics && !isForeign(analysis.snapshot.text, settings.language)
        ? yield* linter.lintInSteps(analysis, {
            config: lintConfigFor(analysis, settings.lint),
            ui,
            ...(editingAt === undefined ? {} : { editingAt }),
          })
        : [];
    const { shown } = holdBack(analysis, all, settings.lint.held?.suppressions ?? []);
    linted.set(article, shown);
    return shown;
  };
  const guard = async <T>(
    what: string,
    token: CancellationToken,
    empty: T,
    compute: () => Promise<T>,
  ): Promise<T> => {
    const started = clock.now();
    // Lets a cancellation that was sent right behind the request be read before any work is done.
    await clock.yield();
    const work = async (): Promise<T> => {
      try {
        return await compute();
      } catch (error) {
        logger.error(
          `${what} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        );
        return empty;
      }
    };
    // Whatever the work waits for, whoever cancels it is answered at once; it ends as soon as it looks at the token.
    const cancelled = new Promise<T>((resolve) => {
      token.onCancellationRequested(() => resolve(empty));
    });
    const result = token.isCancellationRequested ? empty : await Promise.race([work(), cancelled]);
    if (token.isCancellationRequested)
      throw new ResponseError(LSPErrorCodes.RequestCancelled, `${what} was cancelled`);
    logger.debug(`${what} ${(clock.now() - started).toFixed(1)} ms`);
    return result;
  };
  return {
    connection,
    atlas,
    logger,
    sidecars: articles.sidecars,
    settingsOf: (uri) => articles.settingsOf(uri),
    files: session.then(({ ports }) => ports.files),
    refresh() {
      for (const layer of refreshes) {
        connection.sendRequest(`workspace/${layer}/refresh`).catch(() => {
          logger.debug(`the client does not refresh ${layer}`);
        });
      }
      for (const { uri } of articles.opened()) for (const listener of listeners) listener(uri);
    },
    onChange(listener) {
      listeners.push(listener);
      articles.onChange(listener);
    },
    client: session.then(({ client }) => client),
    wait: (milliseconds) => clock.wait(milliseconds),
    lintInTurns: async (article, signal) => (await finishInTurns(lintInSteps(article), clock, signal)) ?? [],
    async inTurns(steps, signal, empty) {
      // The last step of the reading may have been a long one.
      await clock.yield();
      return (await finishInTurns(steps, clock, signal)) ?? empty;
    },
    workspace,
    answer: (feature, uri, token, empty, compute) =>
      guard(`${feature} ${uri}`, token, empty, async () => {
        const article = await articles.get(uri, token);
        return article === undefined || token.isCancellationRequested ? empty : compute(article);
      }),
    answerPlain: (feature, token, empty, compute) =>
      guard(feature, token, empty, async () => compute((await session).ui)),
    answerWorkspace: (feature, token, empty, compute, patience) =>
      guard(feature, token, empty, async () => {
        const [collection, { ui }] = await Promise.all([workspace.get(token, patience), session]);
        if (token.isCancellationRequested) return empty;
        const lineOf = (uri: string, line: number): string | undefined => articles.lineOf(uri, line);
        return compute({ collection, ui, say: messagesIn(ui), lineOf });
      }),
  };
}
