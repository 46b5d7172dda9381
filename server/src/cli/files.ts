import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { globMatcher } from '../core/glob';

/** Endings of files that are looked at when a folder is named. */
const articleEndings = ['.news', '.article', '.txt', '.md'];

/** A file to read, or a name that stands for none. */
export type Named = { readonly file: string } | { readonly problem: string };

/**
 * The files that arguments stand for: files as they are, the articles in folders, and globs that no shell has expanded.
 * In document order of the arguments, each file once, sorted within a folder or glob.
 */
export async function filesOf(names: readonly string[]): Promise<Named[]> {
  const found: Named[] = [];
  const seen = new Set<string>();
  const add = (file: string): void => {
    if (!seen.has(file)) found.push({ file });
    seen.add(file);
  };
  for (const name of names) {
    const facts = await stat(name).catch(() => undefined);
    if (facts?.isDirectory() === true) {
      const files = await walk(name);
      files.filter((file) => articleEndings.includes(path.extname(file))).forEach(add);
    } else if (facts === undefined && /[*?{[]/u.test(name)) {
      const slashed = name.replaceAll('\\', '/');
      const root = rootOf(slashed);
      const matches = globMatcher([slashed.slice(root === '' ? 0 : root.length + 1)]);
      const files = await walk(root === '' ? '.' : root).catch(() => []);
      const fitting = files.filter((file) => matches(path.relative(root, file).replaceAll(path.sep, '/')));
      if (fitting.length === 0) found.push({ problem: `${name}: no file matches` });
      fitting.forEach(add);
    } else add(name);
  }
  return found;
}

/** The part of a glob in front of its first special character, without the last slash. */
function rootOf(glob: string): string {
  const special = glob.search(/[*?{[]/u);
  const slash = glob.lastIndexOf('/', special);
  return slash < 0 ? '' : glob.slice(0, slash) || '/';
}

/** Every file below a folder, sorted; hidden folders and `node_modules` are passed over. */
async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await walk(inside)));
    else if (entry.isFile()) files.push(inside);
  }
  return files;
}
