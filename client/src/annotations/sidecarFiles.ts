/**
 * Sidecars on a file system, without an editor: where they are, and how they are written so that no crash spoils one.
 */

/** What is needed of a file system; paths are whatever it goes by. */
export interface FilePort<Path> {
  /** Undefined when there is no such file; rejects when it cannot be read. */
  read(path: Path): Promise<Uint8Array | undefined>;
  write(path: Path, bytes: Uint8Array): Promise<void>;
  /** Puts a file in the place of another in one go. */
  replace(from: Path, to: Path): Promise<void>;
  /** The same path with something behind its name. */
  beside(path: Path, suffix: string): Path;
}

/** What the names of sidecars end with. */
export const sidecarSuffix = '.annot.jsonl';
const temporarySuffix = '.tmp';

/**
 * Writes a file whole: first under another name, then in its place. A crash at any moment leaves the file as it was
 * before, or as it is after.
 */
export async function writeWhole<Path>(port: FilePort<Path>, path: Path, text: string): Promise<void> {
  const temporary = port.beside(path, temporarySuffix);
  await port.write(temporary, new TextEncoder().encode(text));
  await port.replace(temporary, path);
}

/**
 * Reads a file that `writeWhole` wrote.
 * Out: undefined when there is none. Where a file system takes the old file away before it puts the new one in its
 * place, a crash in between leaves the new one under its other name: it is read there.
 */
export async function readWhole<Path>(port: FilePort<Path>, path: Path): Promise<string | undefined> {
  const bytes = (await port.read(path)) ?? (await port.read(port.beside(path, temporarySuffix)));
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

/**
 * Where the sidecar of an article is: beside it, or below one folder with the article's own path.
 * In: the article's path relative to its workspace folder, the folder's name from the settings (empty: beside it).
 */
export function sidecarPathOf(article: string, folder: string): string {
  const clean = folder
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');
  return `${clean === '' ? '' : `${clean}/`}${article}${sidecarSuffix}`;
}

/** The line that has git merge sidecars by taking the lines of both sides. */
export const mergeLine = '*.annot.jsonl merge=union';

/** The `.gitattributes` file with the line for sidecars; undefined when it is there already. */
export function withMergeLine(attributes: string | undefined): string | undefined {
  const lines = (attributes ?? '').split(/\r?\n/u).map((line) => line.trim());
  if (lines.some((line) => /^\S*\.annot\.jsonl\s.*\bmerge=/u.test(line))) return undefined;
  const before = attributes === undefined || attributes === '' ? '' : attributes.replace(/\n?$/u, '\n');
  return `${before}${mergeLine}\n`;
}
