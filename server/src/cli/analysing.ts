import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { applyDecisions } from '../annotations/apply';
import { knownFrom } from '../annotations/known';
import type { AnnotationSet } from '../annotations/types';
import type { Analysis } from '../core/analysis';
import type { DataReader } from '../core/ports';
import { isLanguageCode } from '../lang/registry';
import { createAnalyser, type Analyser, type LanguageChoice } from '../service/analyser';
import { loadResources } from '../service/resources';
import { readArticle, readLines, type Input } from './input';
import { complain } from './output';

/** The data files stand beside the bundle. */
const builtData: DataReader = {
  read: (name) => readFile(path.join(__dirname, 'data', name), 'utf8'),
  readBytes: async (name) => new Uint8Array(await readFile(path.join(__dirname, 'data', name))),
};

/** An analyser that keeps nothing of the articles it has read. */
export async function openAnalyser(): Promise<Analyser> {
  const logger = { error: complain, warn: complain, info: () => {}, debug: () => {} };
  return createAnalyser(await loadResources(builtData, logger), { cacheCharacters: 0 });
}

/** The articles that a call names: its files, or a JSON object a line on standard input. */
export async function* inputsOf(call: {
  readonly files: readonly string[];
  readonly jsonl: boolean;
}): AsyncGenerator<Input> {
  if (call.jsonl) {
    yield* readLines();
    return;
  }
  for (const file of call.files) yield await readArticle(file);
}

/**
 * The analysis of one input, in its own language or the one chosen; or why there is none. Failed stages are told.
 * `set`: what people decided about it, for the reading to know and to stand above what it finds.
 */
export function analyseInput(
  analyser: Analyser,
  input: Input,
  choice: LanguageChoice,
  set?: AnnotationSet,
): Analysis | { readonly problem: string } {
  if ('problem' in input) return input;
  const language = input.language ?? choice;
  if (language !== 'auto' && !isLanguageCode(language)) {
    return {
      problem: `${input.id}: there is no language "${language}"; leave it out, or use fr, en or auto`,
    };
  }
  const snapshot = { uri: input.id, version: 0, text: input.text };
  const analysis = analyser.analyse(snapshot, language, set === undefined ? undefined : knownFrom(set));
  for (const { stage, message } of analysis.problems)
    complain(`${input.id}: stage ${stage} failed: ${message}`);
  return set === undefined ? analysis : applyDecisions(analysis, set);
}
