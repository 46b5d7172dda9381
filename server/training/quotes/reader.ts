import { readFile } from 'node:fs/promises';
import type { Analysis, Block } from '../../src/core/analysis';
import { isLanguageCode, packOf } from '../../src/lang/registry';
import { findBlocks } from '../../src/pipeline/layout';
import { analyseInSteps, plainReader, readParagraph, readSection, type Reader } from '../../src/pipeline/run';
import { cutOut, type SectionReading } from '../../src/pipeline/sections';
import { finish } from '../../src/core/steps';
import type { ParagraphReading, Question } from '../../src/pipeline/types';
import { loadResources } from '../../src/service/resources';
import type { GoldArticle } from '../../../test/evaluate/score';

/** Decides whom a phrase stands for, with the blocks and the text of the article. */
export type Decide = (question: Question, blocks: readonly Block[], text: string) => string | undefined;

/** Reads a gold article, by the rules or by another who decides. */
export type Read = (article: GoldArticle, decide?: Decide) => Analysis;

/** Reads gold articles as the server does, from the project's folder. Paragraphs are read once, however often. */
export async function openReader(): Promise<Read> {
  const complain = (message: string): void => console.error(message);
  const resources = await loadResources(
    {
      read: (name) => readFile(`server/data/${name}`, 'utf8'),
      readBytes: async (name) => new Uint8Array(await readFile(`server/data/${name}`)),
    },
    { error: complain, warn: complain, info: () => {}, debug: () => {} },
  );
  const known = new Map<string, ParagraphReading>();
  const paragraph: typeof readParagraph = (text, context) => {
    const key = `${context.pack.code} ${text}`;
    const reading = known.get(key) ?? readParagraph(text, context);
    known.set(key, reading);
    return reading;
  };
  const reader: Reader = {
    ...plainReader,
    *sections(text, blocks, sections, context) {
      const readings: SectionReading[] = [];
      for (const section of sections)
        readings.push(yield* readSection(...cutOut(text, blocks, section), context, paragraph));
      return readings;
    },
  };
  return ({ id, lang, text }, decide) => {
    const language = isLanguageCode(lang) ? lang : 'fr';
    const pack = packOf(language);
    const tagger = resources.taggerOf?.(language);
    const blocks = findBlocks(text, pack.reading);
    const context = {
      pack,
      gazetteer: resources.gazetteer,
      ...(tagger === undefined ? {} : { tagger }),
      ...(decide === undefined ? {} : { judge: (question: Question) => decide(question, blocks, text) }),
    };
    return finish(analyseInSteps({ uri: id, version: 0, text }, language, context, reader));
  };
}
