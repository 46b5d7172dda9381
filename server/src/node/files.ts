import { createReadStream, createWriteStream, readFileSync, type Dirent } from 'node:fs';
import { mkdir, readdir, readFile, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { globMatcher } from '../core/glob';
import type { FileFacts, Store, WorkspaceFiles } from '../core/ports';

/** Files asked for at a time. */
const width = 64;

/** The files of this machine; URIs are `file:` alone. */
export const diskFiles: WorkspaceFiles = {
  async list(folder, globs, signal) {
    const root = fileURLToPath(folder);
    const matches = globMatcher(globs);
    const found: string[] = [];
    const folders = [root];
    for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
      if (signal.isCancellationRequested) return [];
      for (const entry of await entriesOf(next)) {
        const full = path.join(next, entry.name);
        if (entry.isDirectory()) {
          if (!entry.name.startsWith('.') && entry.name !== 'node_modules') folders.push(full);
        } else if (matches(path.relative(root, full).split(path.sep).join('/'))) found.push(full);
      }
    }
    const facts: FileFacts[] = [];
    for (let at = 0; at < found.length; at += width) {
      const some = await Promise.all(found.slice(at, at + width).map(factsOf));
      facts.push(...some.filter((fact) => fact !== undefined));
    }
    return facts;
  },
  facts: (uri) => factsOf(fileURLToPath(uri)),
  read: readText,
};

/** The text of a `file:` URI, UTF-8; bytes that are none become replacement characters. */
function readText(uri: string): Promise<string> {
  return readFile(fileURLToPath(uri), 'utf8');
}

/** The same at once, for threads that nobody waits for. Throws where the file cannot be read. */
export function readTextNow(uri: string): string {
  return readFileSync(fileURLToPath(uri), 'utf8');
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

async function factsOf(file: string): Promise<FileFacts | undefined> {
  try {
    const { mtimeMs, size } = await stat(file);
    return { uri: pathToFileURL(file).toString(), modified: Math.floor(mtimeMs), size };
  } catch {
    return undefined;
  }
}

/** Keeps bytes in files of a folder, which is made when it is first needed. */
export function diskStore(storageUri: string): Store | undefined {
  if (!storageUri.startsWith('file:')) return undefined;
  const folder = fileURLToPath(storageUri);
  return {
    async *read(name) {
      const input: AsyncIterable<Buffer> & { destroy(): unknown } = createReadStream(
        path.join(folder, name),
        {
          highWaterMark: width * 1024,
        },
      );
      try {
        yield* input;
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
      } finally {
        input.destroy();
      }
    },
    async write(name, pieces) {
      await mkdir(folder, { recursive: true });
      const target = path.join(folder, name);
      const draft = `${target}.${String(process.pid)}.part`;
      await pipeline(Readable.from(pieces), createWriteStream(draft));
      await rename(draft, target);
    },
  };
}
