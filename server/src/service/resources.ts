import { emptyGazetteer, type Gazetteer } from '../core/gazetteer';
import type { DataReader, Logger } from '../core/ports';
import { openGazetteer } from '../pipeline/gazetteer/file';

/** What analyses stand on besides the packs: loaded once, shared by all. */
export interface Resources {
  readonly gazetteer: Gazetteer;
}

/**
 * Loads the data files.
 * A file that cannot be read is logged and left out: places then stay without coordinates, the rest works.
 */
export async function loadResources(data: DataReader, logger: Logger): Promise<Resources> {
  try {
    return { gazetteer: openGazetteer(await data.readBytes('places.bin')) };
  } catch (error) {
    logger.error(`The gazetteer could not be loaded, places will not be found: ${String(error)}`);
    return { gazetteer: emptyGazetteer };
  }
}
