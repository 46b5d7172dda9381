import type { Analysis, LanguageCode } from '../core/analysis';
import type { Snapshot } from '../core/snapshot';
import { detectLanguage } from '../lang/detect';
import { packOf, packs } from '../lang/registry';
import { analyse, readParagraph } from '../pipeline/run';
import type { ParagraphReading, PipelineContext } from '../pipeline/types';
import type { Resources } from './resources';

export type LanguageChoice = LanguageCode | 'auto';

/** Analyses texts; keeps what it read of each paragraph, so that a keystroke costs one paragraph. */
export interface Analyser {
  /** Never throws for what stands in the text; failures are in `problems`. */
  analyse(snapshot: Snapshot, language: LanguageChoice): Analysis;
}

export interface AnalyserOptions {
  /** Characters of paragraphs whose readings are kept; 0 keeps none. */
  readonly cacheCharacters?: number;
}

/** About twenty long articles; a reading takes some tens of times its text. */
const defaultCache = 1_000_000;

/** An analyser over the resources, with a paragraph cache bounded by the text it covers. */
export function createAnalyser(resources: Resources, options: AnalyserOptions = {}): Analyser {
  const read = createParagraphCache(options.cacheCharacters ?? defaultCache);
  return {
    analyse(snapshot, choice) {
      const language = choice === 'auto' ? detectLanguage(snapshot.text, packs).language : choice;
      const context: PipelineContext = { pack: packOf(language), gazetteer: resources.gazetteer };
      return analyse(snapshot, language, context, read);
    },
  };
}

type Read = (text: string, context: PipelineContext) => ParagraphReading;

/**
 * `readParagraph` behind a least-recently-used cache. A reading depends on the paragraph's text and the pack alone
 * (the gazetteer does not change while the server runs), and its offsets are relative, so it holds wherever the
 * paragraph moves to.
 */
function createParagraphCache(limit: number): Read {
  const cache = new Map<string, ParagraphReading>();
  let characters = 0;
  return (text, context) => {
    const key = `${context.pack.code}${context.pack.version}\n${text}`;
    const known = cache.get(key);
    if (known !== undefined) {
      cache.delete(key);
      cache.set(key, known);
      return known;
    }
    const reading = readParagraph(text, context);
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
