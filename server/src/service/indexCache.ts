import type { Clock, Logger, Store } from '../core/ports';
import type { PackedSummary } from './packedSummary';
import type { IndexedFile, WorkspaceIndex } from './workspaceIndex';

/**
 * The index as it is kept between sessions: a line that says what made it, then a record for each file: the lengths of
 * its facts and its summary and a checksum of both (4 bytes each, little-endian), the facts as JSON, the summary.
 */
const cacheName = 'index.bin';

/** Changes whenever `IndexedFile` or the form of a packed summary does. */
const format = 4;

/** How long records are read or written before messages are looked for, in milliseconds. */
const slice = 10;

/** Bytes that are written at a time. */
const pieceSize = 2 ** 18;

/** Bytes of which no part of a record has more. */
const longest = 2 ** 26;

const frameSize = 12;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

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
  const source = openPieces(store.read(cacheName));
  const head = headOf(version);
  let since = clock.now();
  try {
    const first = await source.take(head.length);
    if (first === undefined || !head.every((byte, at) => byte === first[at])) return;
    for (;;) {
      const frame = await source.take(frameSize);
      if (frame === undefined) return;
      const numbers = new DataView(frame.buffer);
      const [facts, summary] = [
        await source.take(numbers.getUint32(0, true)),
        await source.take(numbers.getUint32(4, true)),
      ];
      if (facts === undefined || summary === undefined) return;
      if (checksum(summary, checksum(facts)) !== numbers.getUint32(8, true))
        throw new Error('wrong checksum');
      const file = fileOf(facts, summary);
      if (file !== undefined) yield file;
      if (clock.now() - since < slice) continue;
      await clock.yield();
      since = clock.now();
    }
  } catch (error) {
    logger.warn(`The kept index could not be read, articles are read again: ${String(error)}`);
  } finally {
    await source.close();
  }
}

/** Keeps an index for the next session. */
export async function writeIndexCache(
  store: Store,
  version: string,
  index: WorkspaceIndex,
  clock: Clock,
): Promise<void> {
  const pieces = async function* (): AsyncGenerator<Uint8Array> {
    let waiting: Uint8Array[] = [headOf(version)];
    let size = 0;
    let since = clock.now();
    for (const { summary, ...facts } of Array.from(index.files())) {
      const known = encoder.encode(JSON.stringify(facts));
      const frame = new DataView(new ArrayBuffer(frameSize));
      frame.setUint32(0, known.length, true);
      frame.setUint32(4, summary.length, true);
      frame.setUint32(8, checksum(summary, checksum(known)), true);
      waiting.push(new Uint8Array(frame.buffer), known, summary);
      size += frameSize + known.length + summary.length;
      if (size > pieceSize) {
        yield join(waiting);
        waiting = [];
        size = 0;
      }
      if (clock.now() - since < slice) continue;
      await clock.yield();
      since = clock.now();
    }
    yield join(waiting);
  };
  await store.write(cacheName, pieces());
}

function headOf(version: string): Uint8Array {
  return encoder.encode(`${JSON.stringify({ verbatim: 'index', format, version })}\n`);
}

function fileOf(facts: Uint8Array, summary: PackedSummary): IndexedFile | undefined {
  const file: unknown = JSON.parse(decoder.decode(facts));
  return isFacts(file) ? { ...file, summary } : undefined;
}

/** Whoever writes into the cache by hand, checksums and all, has himself to thank. */
function isFacts(value: unknown): value is Omit<IndexedFile, 'summary'> {
  return typeof value === 'object' && value !== null && 'uri' in value && 'readUnder' in value;
}

/** Tells whether bytes are still the ones that were written (FNV-1a, 32 bits). */
function checksum(bytes: Uint8Array, before = 0x811c9dc5): number {
  let sum = before;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

interface Pieces {
  /** The next bytes, in a buffer of their own; undefined where there are not so many. */
  take(count: number): Promise<PackedSummary | undefined>;
  close(): Promise<void>;
}

function openPieces(pieces: AsyncIterable<Uint8Array>): Pieces {
  const iterator = pieces[Symbol.asyncIterator]();
  let piece: Uint8Array = new Uint8Array(0);
  return {
    async take(count) {
      if (count > longest) throw new Error('a record is too long');
      const taken = new Uint8Array(count);
      for (let at = 0; at < count;) {
        if (piece.length === 0) {
          const next = await iterator.next();
          if (next.done === true) return undefined;
          piece = next.value;
          continue;
        }
        const some = piece.subarray(0, count - at);
        taken.set(some, at);
        piece = piece.subarray(some.length);
        at += some.length;
      }
      return taken;
    },
    async close() {
      await iterator.return?.();
    },
  };
}
