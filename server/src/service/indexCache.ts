import type { Clock, Logger, Store } from '../core/ports';
import type { IndexedFile, WorkspaceIndex } from './workspaceIndex';

/** The index as it is kept between sessions: a line that says what made it, then a line for each file. */
const cacheName = 'index.jsonl';

/** Changes whenever `IndexedFile` does. */
const format = 3;

/** How long lines are read or written before messages are looked for, in milliseconds. */
const slice = 10;

/**
 * The files of a kept index, as they are read. Ends early, or at once, at a cache of another version, a broken one or
 * none: all that is lost is time.
 */
export async function* readIndexCache(
  store: Store,
  version: string,
  clock: Clock,
  logger: Logger,
): AsyncGenerator<IndexedFile> {
  let first = true;
  let since = clock.now();
  try {
    for await (const line of store.read(cacheName)) {
      if (first) {
        if (line !== headOf(version)) return;
        first = false;
        continue;
      }
      const file = parseFile(line);
      if (file !== undefined) yield file;
      if (clock.now() - since < slice) continue;
      await clock.yield();
      since = clock.now();
    }
  } catch (error) {
    logger.warn(`The kept index could not be read, articles are read again: ${String(error)}`);
  }
}

/** Keeps an index for the next session. */
export async function writeIndexCache(
  store: Store,
  version: string,
  index: WorkspaceIndex,
  clock: Clock,
): Promise<void> {
  const lines = async function* (): AsyncGenerator<string> {
    yield headOf(version);
    let since = clock.now();
    for (const file of Array.from(index.files())) {
      yield JSON.stringify(file);
      if (clock.now() - since < slice) continue;
      await clock.yield();
      since = clock.now();
    }
  };
  await store.write(cacheName, lines());
}

function headOf(version: string): string {
  return JSON.stringify({ verbatim: 'index', format, version });
}

/** A line that was cut short is passed over; whoever writes into the cache by hand has himself to thank. */
function parseFile(line: string): IndexedFile | undefined {
  try {
    const file: unknown = JSON.parse(line);
    return isIndexedFile(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

function isIndexedFile(value: unknown): value is IndexedFile {
  return typeof value === 'object' && value !== null && 'uri' in value && 'summary' in value;
}
