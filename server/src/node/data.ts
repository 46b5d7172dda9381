import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DataReader } from '../core/ports';

/** The data files stand beside the bundle. */
export const builtData: DataReader = {
  read: (name) => readFile(path.join(__dirname, 'data', name), 'utf8'),
  readBytes: async (name) => new Uint8Array(await readFile(path.join(__dirname, 'data', name))),
};
