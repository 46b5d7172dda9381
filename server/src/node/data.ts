import { open, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DataReader } from '../core/ports';

/** Binary data files by name, in memory that threads can look into; nobody writes there once they are read. */
export type SharedFiles = Map<string, Uint8Array>;

/**
 * The data files, which stand beside the bundle.
 * In: those that this process has in memory already; binary ones are added, for threads that are started later.
 */
export function builtData(shared: SharedFiles): DataReader {
  return {
    read: (name) => readFile(pathOf(name), 'utf8'),
    async readBytes(name) {
      const known = shared.get(name);
      if (known !== undefined) return known;
      const bytes = await readShared(pathOf(name));
      shared.set(name, bytes);
      return bytes;
    },
  };
}

function pathOf(name: string): string {
  return path.join(__dirname, 'data', name);
}

async function readShared(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const bytes = new Uint8Array(new SharedArrayBuffer(size));
    for (let at = 0; at < size;) {
      const { bytesRead } = await handle.read(bytes, at, size - at, at);
      if (bytesRead === 0) throw new Error(`${file} was cut short while it was read`);
      at += bytesRead;
    }
    return bytes;
  } finally {
    await handle.close();
  }
}
