import type { LanguageCode } from '../core/analysis';
import { emptyGazetteer, type Gazetteer } from '../core/gazetteer';
import type { Clock, DataReader, Logger } from '../core/ports';
import { finishInTurns } from '../core/steps';
import { packs } from '../lang/registry';
import { openGazetteer } from '../pipeline/gazetteer/file';
import { readModel } from '../pipeline/tagger/modelFile';
import { readAtlas, type Atlas } from './maps/outlines';
import { createTagger, type Tagger } from '../pipeline/tagger/tagger';

/** What analyses stand on besides the packs: loaded once, shared by all. */
export interface Resources {
  readonly gazetteer: Gazetteer;
  /** The trained tagger of a language; undefined where there is none. */
  readonly taggerOf?: (language: LanguageCode) => Tagger | undefined;
}

/**
 * Loads the data files.
 * A file that cannot be read is logged and left out: places then stay without coordinates, names are found by rules
 * alone; the rest works.
 */
export async function loadResources(data: DataReader, logger: Logger): Promise<Resources> {
  const [gazetteer, ...models] = await Promise.all([
    loadGazetteer(data, logger),
    ...packs.map(async ({ code }) => [code, await loadModel(code, data, logger)] as const),
  ]);
  return { gazetteer, taggerOf: openTaggers(new Map(models), logger) };
}

/**
 * The outlines that maps are drawn from, read while other messages are.
 * Out: undefined where they cannot be read, which is logged: there are no maps then.
 */
export async function loadAtlas(data: DataReader, logger: Logger, clock: Clock): Promise<Atlas | undefined> {
  const wanted = { isCancellationRequested: false };
  try {
    return await finishInTurns(readAtlas(await data.read('outlines.json')), clock, wanted);
  } catch (error) {
    logger.error(`The outlines could not be loaded, there are no maps: ${String(error)}`);
    return undefined;
  }
}

async function loadGazetteer(data: DataReader, logger: Logger): Promise<Gazetteer> {
  try {
    return openGazetteer(await data.readBytes('places.bin'));
  } catch (error) {
    logger.error(`The gazetteer could not be loaded, places will not be found: ${String(error)}`);
    return emptyGazetteer;
  }
}

async function loadModel(
  code: LanguageCode,
  data: DataReader,
  logger: Logger,
): Promise<Uint8Array | undefined> {
  try {
    return await data.readBytes(`ner-${code}.bin`);
  } catch (error) {
    logger.error(
      `The tagger of "${code}" could not be loaded, names are found by rules alone: ${String(error)}`,
    );
    return undefined;
  }
}

/**
 * Taggers, each opened when its language first comes up.
 * In: the bytes of each model. A model that cannot be opened is logged once and counts as none.
 */
export function openTaggers(
  models: ReadonlyMap<LanguageCode, Uint8Array | undefined>,
  logger: Pick<Logger, 'error'>,
): (language: LanguageCode) => Tagger | undefined {
  const opened = new Map<LanguageCode, Tagger | undefined>();
  return (language) => {
    const bytes = models.get(language);
    if (bytes === undefined || opened.has(language)) return opened.get(language);
    try {
      opened.set(language, createTagger(readModel(bytes)));
    } catch (error) {
      opened.set(language, undefined);
      logger.error(
        `The tagger of "${language}" is of no use, names are found by rules alone: ${String(error)}`,
      );
    }
    return opened.get(language);
  };
}
