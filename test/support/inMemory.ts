import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Analysis, LanguageCode } from '../../server/src/core/analysis';
import type { Gazetteer } from '../../server/src/core/gazetteer';
import { packOf, packs } from '../../server/src/lang/registry';
import { openGazetteer } from '../../server/src/pipeline/gazetteer/file';
import { analyse } from '../../server/src/pipeline/run';
import { openTaggers } from '../../server/src/service/resources';
import type { Tagger } from '../../server/src/pipeline/tagger/tagger';
import type { PipelineContext } from '../../server/src/pipeline/types';

export const project = path.join(import.meta.dirname, '../..');

let loaded: Gazetteer | undefined;

/** The project's own gazetteer, read once for all tests of a file. */
export function gazetteer(): Gazetteer {
  loaded ??= openGazetteer(readFileSync(path.join(project, 'server/data/places.bin')));
  return loaded;
}

let opened: ReturnType<typeof openTaggers> | undefined;

/** The project's own trained taggers, each opened once for all tests of a file. */
export function taggerOf(language: LanguageCode): Tagger | undefined {
  opened ??= openTaggers(
    new Map(packs.map(({ code }) => [code, readFileSync(path.join(project, `server/data/ner-${code}.bin`))])),
    console,
  );
  return opened(language);
}

export function contextFor(language: LanguageCode): PipelineContext {
  const tagger = taggerOf(language);
  return { pack: packOf(language), gazetteer: gazetteer(), ...(tagger === undefined ? {} : { tagger }) };
}

/**
 * The analysis of a text as if every quote were sure: for what features show. How sure the patterns are is counted anew
 * now and then; what features make of it is tested in `test/service/certainty.test.ts`.
 */
export function analyseSurely(text: string, language: LanguageCode = 'fr'): Analysis {
  const analysis = analyseText(text, language);
  return { ...analysis, quotes: analysis.quotes.map((quote) => ({ ...quote, confidence: 0.95 })) };
}

/** The analysis of a text, straight through the pipeline. */
export function analyseText(text: string, language: LanguageCode = 'fr'): Analysis {
  return analyse({ uri: 'test:article', version: 1, text }, language, contextFor(language));
}
