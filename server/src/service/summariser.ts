import { applyDecisions } from '../annotations/apply';
import { knownFrom } from '../annotations/known';
import { emptySet } from '../annotations/set';
import { openState, setOf } from '../annotations/state';
import { parseSidecar } from '../annotations/store';
import type { AnnotationSet } from '../annotations/types';
import type { Analysis, EntityType } from '../core/analysis';
import { hashOf } from '../core/hash';
import type { CancellationSignal, Clock, Logger, WorkspaceFiles } from '../core/ports';
import { finish, finishInTurns, type Steps } from '../core/steps';
import type { Analyser, LanguageChoice } from './analyser';
import { packInSteps, type PackedSummary } from './packedSummary';
import { summariseInSteps } from './summary';

/** A file to read. */
export interface SummaryJob {
  readonly uri: string;
  readonly language: LanguageChoice;
  /** Names that the user knows better. */
  readonly dictionary: ReadonlyMap<string, EntityType>;
  /** The file with people's decisions on the article; absent where there is none. */
  readonly sidecar?: string;
  /** Hash of the text that was read before; a file that still has it is not analysed again. */
  readonly known?: string;
}

export interface SummaryResult {
  readonly uri: string;
  readonly hash: string;
  /** Absent where the text is the known one. */
  readonly summary?: PackedSummary;
}

/** Reads files and makes their summaries: here, or in threads of their own. */
export interface Summariser {
  /** Results as they come, in any order; a file that cannot be read is left out. Stops early at the signal. */
  run(jobs: readonly SummaryJob[], signal: CancellationSignal): AsyncIterable<SummaryResult>;
}

/** Characters above which a file is no article, and is left out of the index. */
const longest = 2_000_000;

/**
 * Reads one file, with people's decisions on it as an open article has them.
 * In: how its steps are done: all at once where nobody waits.
 * Out: undefined (and a line in the log) where it cannot be read, is no article, or was left off.
 */
export async function summariseFile(
  { uri, language, dictionary, sidecar, known }: SummaryJob,
  files: Pick<WorkspaceFiles, 'read'>,
  analyser: Pick<Analyser, 'analyseInSteps'>,
  logger: Logger,
  work: <T>(steps: Steps<T>) => T | Promise<T | undefined> = finish,
): Promise<SummaryResult | undefined> {
  try {
    const text = await files.read(uri);
    if (text.length > longest) throw new Error('too long for an article');
    const hash = hashOf(text);
    if (hash === known) return { uri, hash };
    const decisions = sidecar === undefined ? emptySet : await readDecisions(sidecar, text, files, logger);
    const decided = knownFrom(decisions, dictionary);
    const analysis = analyser.analyseInSteps({ uri, version: 0, text }, language, decided);
    const summary = await work(packedInSteps(analysis, decisions));
    return summary === undefined ? undefined : { uri, hash, summary };
  } catch (error) {
    logger.debug(`${uri} is left out of the index: ${String(error)}`);
    return undefined;
  }
}

function* packedInSteps(reading: Steps<Analysis>, decisions: AnnotationSet): Steps<PackedSummary> {
  return yield* packInSteps(yield* summariseInSteps(applyDecisions(yield* reading, decisions)));
}

/** The decisions of a sidecar that have a place in the text; none where it cannot be read. */
async function readDecisions(
  sidecar: string,
  text: string,
  files: Pick<WorkspaceFiles, 'read'>,
  logger: Logger,
): Promise<AnnotationSet> {
  try {
    return setOf(openState(parseSidecar(await files.read(sidecar)), text));
  } catch (error) {
    logger.warn(`${sidecar} cannot be read, its article is indexed without: ${String(error)}`);
    return emptySet;
  }
}

/** A summariser in the thread that calls it; gives way between articles, about every 10 ms, and within a long one. */
export function localSummariser(
  files: Pick<WorkspaceFiles, 'read'>,
  analyser: Promise<Analyser>,
  clock: Clock,
  logger: Logger,
): Summariser {
  return {
    async *run(jobs, signal) {
      const ready = await analyser;
      let since = clock.now();
      for (const job of jobs) {
        if (signal.isCancellationRequested) return;
        const work = <T>(steps: Steps<T>): Promise<T | undefined> => finishInTurns(steps, clock, signal);
        const result = await summariseFile(job, files, ready, logger, work);
        if (result !== undefined) yield result;
        if (clock.now() - since < slice) continue;
        await clock.yield();
        since = clock.now();
      }
    },
  };
}

/** How long the thread works before it looks for messages, in milliseconds. */
const slice = 10;
