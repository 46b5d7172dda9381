import { readFile } from 'node:fs/promises';
import type { Analysis } from '../../src/core/analysis';
import { isLanguageCode, packOf } from '../../src/lang/registry';
import { analyse } from '../../src/pipeline/run';
import { loadResources } from '../../src/service/resources';
import type { GoldArticle } from '../../../test/evaluate/score';

export type Read = (article: GoldArticle) => Analysis;

/** Reads gold articles as the server does, from the project's folder. */
export async function openReader(): Promise<Read> {
  const complain = (message: string): void => console.error(message);
  const resources = await loadResources(
    {
      read: (name) => readFile(`server/data/${name}`, 'utf8'),
      readBytes: async (name) => new Uint8Array(await readFile(`server/data/${name}`)),
    },
    { error: complain, warn: complain, info: () => {}, debug: () => {} },
  );
  return ({ id, lang, text }) => {
    const language = isLanguageCode(lang) ? lang : 'fr';
    const tagger = resources.taggerOf?.(language);
    return analyse({ uri: id, version: 0, text }, language, {
      pack: packOf(language),
      gazetteer: resources.gazetteer,
      ...(tagger === undefined ? {} : { tagger }),
    });
  };
}
