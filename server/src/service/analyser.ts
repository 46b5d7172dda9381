import type { Analysis, LanguageCode } from '../core/analysis';
import type { CancellationSignal, Clock } from '../core/ports';
import type { Snapshot } from '../core/snapshot';
import { finish, finishInTurns, type Steps } from '../core/steps';
import { detectLanguage } from '../lang/detect';
import { packOf, packs } from '../lang/registry';
import { analyseInSteps, plainReader } from '../pipeline/run';
import type { Memory, PipelineContext } from '../pipeline/types';
import { createDocuments } from './documents';
import type { Resources } from './resources';

export type LanguageChoice = LanguageCode | 'auto';

/** Analyses texts; keeps what it read of those that are edited, so that a keystroke costs one paragraph. */
export interface Analyser {
  /** Never throws for what stands in the text; failures are in `problems`. Nothing is kept of a version 0. */
  analyse(snapshot: Snapshot, language: LanguageChoice, decided?: Decided): Analysis;
  /** The same in steps. */
  analyseInSteps(snapshot: Snapshot, language: LanguageChoice, decided?: Decided): Steps<Analysis>;
  /**
   * The same, giving way about every 5 ms, so that a long text does not hold up other messages.
   * Answers undefined when the signal came first; what was read by then is kept.
   */
  analyseInTurns(
    snapshot: Snapshot,
    language: LanguageChoice,
    clock: Clock,
    signal: CancellationSignal,
    decided?: Decided,
  ): Promise<Analysis | undefined>;
}

/** Whether a text is read as one of our languages for want of its own: nobody chose one, and its words are of none. */
export function isForeign(text: string, choice: LanguageChoice): boolean {
  return choice === 'auto' && detectLanguage(text, packs).isForeign;
}

/** What people have decided, and what their own model says, that the reading itself must know. */
export type Decided = Pick<PipelineContext, 'dictionary' | 'decidedPlaces' | 'modelSpans'>;

export interface AnalyserOptions {
  /** Characters of texts that are kept as they were read; 0 keeps none. */
  readonly cacheCharacters?: number;
  /** Leaves dates out, for summaries, which hold none. */
  readonly withoutDates?: boolean;
}

/** About twenty long articles; a reading takes some tens of times its text. */
const defaultCache = 1_000_000;

/** An analyser over the resources. */
export function createAnalyser(resources: Resources, options: AnalyserOptions = {}): Analyser {
  const { cacheCharacters = defaultCache, withoutDates = false } = options;
  const documents = cacheCharacters > 0 ? createDocuments(cacheCharacters) : undefined;
  const memory = cacheCharacters > 0 ? createMemory() : undefined;
  const begin = (
    snapshot: Snapshot,
    choice: LanguageChoice,
    decided: Decided = {},
    keeps = true,
  ): Steps<Analysis> => {
    const { uri, text } = snapshot;
    const language = choice === 'auto' ? detectLanguage(text, packs).language : choice;
    const tagger = resources.taggerOf?.(language);
    const context: PipelineContext = {
      pack: packOf(language),
      gazetteer: resources.gazetteer,
      ...(tagger === undefined ? {} : { tagger }),
      ...(memory === undefined ? {} : { memory }),
      withoutDates,
      ...decided,
    };
    const reader = keeps ? documents?.readerOf(uri) : undefined;
    return analyseInSteps(snapshot, language, context, reader ?? plainReader);
  };
  return {
    analyse: (snapshot, choice, decided) => finish(begin(snapshot, choice, decided, snapshot.version !== 0)),
    analyseInSteps: (snapshot, choice, decided) => begin(snapshot, choice, decided, snapshot.version !== 0),
    analyseInTurns: (snapshot, choice, clock, signal, decided) =>
      finishInTurns(begin(snapshot, choice, decided), clock, signal),
  };
}

/** So many things are kept of one object; when there are more, all are forgotten at once. */
const mostKept = 5000;

function createMemory(): Memory {
  const kept = new WeakMap<object, Map<string, unknown>>();
  return <T>(of: object, what: string, make: () => T): T => {
    let own = kept.get(of);
    if (own === undefined || own.size > mostKept) kept.set(of, (own = new Map()));
    const known = own.get(what);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- under one name, one kind of thing is kept
    if (known !== undefined) return known as T;
    const made = make();
    own.set(what, made);
    return made;
  };
}
