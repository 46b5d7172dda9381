import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type ServerCapabilities,
} from 'vscode-languageserver';
import type { Clock, Logger } from '../core/ports';
import { createLinter } from '../lint/engine';
import { rules } from '../lint/rules';
import type { Diagnostic } from '../lint/types';
import { lintConfigFor } from '../service/linting';
import type { Article, Articles } from './articles';

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
    compute: (article: Article) => T,
  ) => Promise<T>;
  /** What the checks find in an article, in document order; nothing where the user has switched them off. */
  readonly lint: (article: Article) => readonly Diagnostic[];
}

/** One language feature: what it can do, and how it listens. */
export interface Feature {
  readonly id: string;
  readonly capability: ServerCapabilities;
  register(host: FeatureHost): void;
}

/** The host of all features of one connection. */
export function createHost(
  connection: Connection,
  articles: Articles,
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
  return {
    connection,
    logger,
    lint(article) {
      const known = linted.get(article);
      if (known !== undefined) return known;
      const { analysis, settings, ui, editingAt } = article;
      const found = settings.diagnostics
        ? linter.lint(analysis, {
            config: lintConfigFor(analysis, settings.lint),
            ui,
            ...(editingAt === undefined ? {} : { editingAt }),
          })
        : [];
      linted.set(article, found);
      return found;
    },
    async answer(feature, uri, token, empty, compute) {
      const started = clock.now();
      // Lets a cancellation that was sent right behind the request be read before any work is done.
      await clock.yield();
      let result = empty;
      try {
        const article = await articles.get(uri, token);
        if (article !== undefined && !token.isCancellationRequested) result = compute(article);
      } catch (error) {
        logger.error(
          `${feature} failed on ${uri}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        );
      }
      if (token.isCancellationRequested)
        throw new ResponseError(LSPErrorCodes.RequestCancelled, `${feature} was cancelled`);
      logger.debug(`${feature} ${uri} ${(clock.now() - started).toFixed(1)} ms`);
      return result;
    },
  };
}
