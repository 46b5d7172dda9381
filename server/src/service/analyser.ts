import type { Analysis, LanguageCode } from '../core/analysis';
import type { CancellationSignal, Clock } from '../core/ports';
import type { Snapshot } from '../core/snapshot';
import { detectLanguage } from '../lang/detect';
import { packOf, packs } from '../lang/registry';
import { findBlocks } from '../pipeline/blocks';
import { entriesFor } from '../pipeline/dictionary';
import { analyse, cutOut, readParagraph, readSection, type Readers } from '../pipeline/run';
import {
  cutSections,
  placeSection,
  type PlacedSection,
  type Section,
  type SectionReading,
} from '../pipeline/sections';
import type { Memory, ParagraphReading, PipelineContext } from '../pipeline/types';
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

/** What people have decided, and what their own model says, that the reading itself must know. */
export type Decided = Pick<PipelineContext, 'dictionary' | 'decidedPlaces' | 'modelSpans'>;

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
  const { cacheCharacters = defaultCache } = options;
  const readers = cachedReaders(cacheCharacters);
  const memory = cacheCharacters > 0 ? createMemory() : undefined;
  const contextFor = (text: string, choice: LanguageChoice, decided: Decided = {}): PipelineContext => {
    const language = choice === 'auto' ? detectLanguage(text, packs).language : choice;
    const tagger = resources.taggerOf?.(language);
    return {
      pack: packOf(language),
      gazetteer: resources.gazetteer,
      ...(tagger === undefined ? {} : { tagger }),
      ...(memory === undefined ? {} : { memory }),
      ...decided,
    };
  };
  return {
    analyse(snapshot, choice, decided) {
      const context = contextFor(snapshot.text, choice, decided);
      return analyse(snapshot, context.pack.code, context, readers);
    },
    async prepare({ text }, choice, clock, signal, decided) {
      const context = contextFor(text, choice, decided);
      const blocks = findBlocks(text, context.pack.reading);
      const sections = cutSections(text, blocks);
      let since = clock.now();
      for (const section of sections) {
        for (const block of blocks.slice(section.first, section.last)) {
          if (signal.isCancellationRequested) return false;
          readers.paragraph(text.slice(block.start, block.end), context);
          if (clock.now() - since < sliceLength) continue;
          await clock.yield();
          since = clock.now();
        }
        if (sections.length === 1) break;
        // The stages over a section cannot be parted, so nothing else is to go before them in the same slice.
        await clock.yield();
        if (signal.isCancellationRequested) return false;
        readers.section(...cutOut(text, blocks, section), context);
        await clock.yield();
        since = clock.now();
      }
      return !signal.isCancellationRequested;
    },
  };
}

/**
 * Reading behind two least-recently-used caches, each bounded by the text it covers.
 * What is read of a paragraph depends on its text, the pack, the user's words for names in it and what the user's model
 * found in it; what is read of a section on its text and blocks, the pack, all decisions and the model's names (data
 * files do not change while the server runs). Offsets
 * are relative, so a reading holds wherever its text moves to.
 */
function cachedReaders(limit: number): Readers {
  const paragraphs = createCache<ParagraphReading>(limit);
  const sections = createCache<SectionReading>(limit);
  const paragraph: Readers['paragraph'] = (text, context) => {
    const dictionary = entriesFor(context.dictionary, text);
    const words = dictionary.size === 0 ? '' : JSON.stringify([...dictionary]);
    return paragraphs(`${versionOf(context)}${words}${modelKey([text], context)}`, text, () =>
      readParagraph(text, { ...context, dictionary }),
    );
  };
  /** Where a section was last: all but those behind an edit are there still. */
  const placed = new WeakMap<SectionReading, { readonly at: Section; readonly section: PlacedSection }>();
  return {
    paragraph,
    place(reading, section) {
      const known = placed.get(reading);
      if (known?.at.start === section.start && known.at.first === section.first) return known.section;
      const moved = placeSection(reading, section);
      placed.set(reading, { at: section, section: moved });
      return moved;
    },
    section(text, blocks, context) {
      const { dictionary = [], decidedPlaces = [] } = context;
      const decided = JSON.stringify([[...dictionary], [...decidedPlaces]]);
      const layout = blocks.map(({ start, kind }) => `${String(start)}${kind}`).join();
      const modelled = modelKey(
        blocks.map(({ start, end }) => text.slice(start, end)),
        context,
      );
      return sections(`${versionOf(context)}${decided}${layout}${modelled}`, text, () =>
        readSection(text, blocks, context, paragraph),
      );
    },
  };
}

/** What the user's model found in some paragraphs, as a part of a key; empty without a model. */
function modelKey(paragraphs: readonly string[], { modelSpans }: PipelineContext): string {
  return modelSpans === undefined
    ? ''
    : `m${JSON.stringify(paragraphs.map((text) => modelSpans(text) ?? []))}`;
}

function versionOf({ pack }: PipelineContext): string {
  return `${pack.code}${pack.version}`;
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

/** Keeps what `make` made of a text; the head of the key (one line) tells all else that it depends on. */
type Cache<T> = (head: string, text: string, make: () => T) => T;

function createCache<T>(limit: number): Cache<T> {
  const kept = new Map<string, { readonly value: T; readonly length: number }>();
  let characters = 0;
  return (head, text, make) => {
    const key = `${head}\n${text}`;
    const known = kept.get(key);
    if (known !== undefined) {
      kept.delete(key);
      kept.set(key, known);
      return known.value;
    }
    const value = make();
    if (text.length * 4 > limit) return value;
    kept.set(key, { value, length: text.length });
    characters += text.length;
    for (const [oldest, { length }] of kept) {
      if (characters <= limit) break;
      kept.delete(oldest);
      characters -= length;
    }
    return value;
  };
}
