import type { Analysis, LanguageCode } from '../core/analysis';
import type { CancellationSignal, Clock } from '../core/ports';
import type { Snapshot } from '../core/snapshot';
import { detectLanguage } from '../lang/detect';
import { packOf, packs } from '../lang/registry';
import { findBlocks } from '../pipeline/blocks';
import { entriesFor } from '../pipeline/dictionary';
import { analyse, readParagraph } from '../pipeline/run';
import type { ParagraphReading, PipelineContext } from '../pipeline/types';
import type { Resources } from './resources';

export type LanguageChoice = LanguageCode | 'auto';

/** Analyses texts; keeps what it read of each paragraph, so that a keystroke costs one paragraph. */
export interface Analyser {
  /** Never throws for what stands in the text; failures are in `problems`. */
  analyse(snapshot: Snapshot, language: LanguageChoice, decided?: Decided): Analysis;
  /**
   * Reads the paragraphs ahead, giving way about every 10 ms, so that a long text does not hold up other messages.
   * Answers false when the signal came first; what was read by then is kept.
   */
  prepare(
    snapshot: Snapshot,
    language: LanguageChoice,
    clock: Clock,
    signal: CancellationSignal,
    decided?: Decided,
  ): Promise<boolean>;
}

/** What people have decided that the reading itself must know. */
export type Decided = Pick<PipelineContext, 'dictionary' | 'decidedPlaces'>;

export interface AnalyserOptions {
  /** Characters of paragraphs whose readings are kept; 0 keeps none. */
  readonly cacheCharacters?: number;
}

/** How long the server works before it looks for new messages, in milliseconds. */
const sliceLength = 10;

/** About twenty long articles; a reading takes some tens of times its text. */
const defaultCache = 1_000_000;

/** An analyser over the resources, with a paragraph cache bounded by the text it covers. */
export function createAnalyser(resources: Resources, options: AnalyserOptions = {}): Analyser {
  const read = createParagraphCache(options.cacheCharacters ?? defaultCache);
  const contextFor = (text: string, choice: LanguageChoice, decided: Decided = {}): PipelineContext => {
    const language = choice === 'auto' ? detectLanguage(text, packs).language : choice;
    const tagger = resources.taggerOf?.(language);
    return {
      pack: packOf(language),
      gazetteer: resources.gazetteer,
      ...(tagger === undefined ? {} : { tagger }),
      ...decided,
    };
  };
  return {
    analyse(snapshot, choice, decided) {
      const context = contextFor(snapshot.text, choice, decided);
      return analyse(snapshot, context.pack.code, context, read);
    },
    async prepare({ text }, choice, clock, signal, decided) {
      const context = contextFor(text, choice, decided);
      let since = clock.now();
      for (const block of findBlocks(text, context.pack.reading)) {
        if (signal.isCancellationRequested) return false;
        read(text.slice(block.start, block.end), context);
        if (clock.now() - since < sliceLength) continue;
        await clock.yield();
        since = clock.now();
      }
      return !signal.isCancellationRequested;
    },
  };
}

type Read = (text: string, context: PipelineContext) => ParagraphReading;

/**
 * `readParagraph` behind a least-recently-used cache. A reading depends on the paragraph's text, the pack
 * and the user's words for names in it (the gazetteer does not change while the server runs), and its offsets are relative, so it holds wherever the
 * paragraph moves to.
 */
function createParagraphCache(limit: number): Read {
  const cache = new Map<string, ParagraphReading>();
  let characters = 0;
  return (text, context) => {
    const dictionary = entriesFor(context.dictionary, text);
    const words = dictionary.size === 0 ? '' : JSON.stringify([...dictionary]);
    const key = `${context.pack.code}${context.pack.version}${words}\n${text}`;
    const known = cache.get(key);
    if (known !== undefined) {
      cache.delete(key);
      cache.set(key, known);
      return known;
    }
    const reading = readParagraph(text, { ...context, dictionary });
    if (text.length * 4 > limit) return reading;
    cache.set(key, reading);
    characters += text.length;
    for (const oldest of cache.keys()) {
      if (characters <= limit) break;
      cache.delete(oldest);
      characters -= oldest.length - oldest.indexOf('\n') - 1;
    }
    return reading;
  };
}
