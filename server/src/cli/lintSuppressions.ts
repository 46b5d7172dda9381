import path from 'node:path';
import {
  parseSuppressions,
  serialiseSuppressions,
  suppressionKey,
  suppressionsPath,
  unusedSuppressions,
  type Suppression,
} from '../lint/suppressions';
import { readIfThere } from './input';
import { complain, writeWhole } from './output';

/** The suppressions of the folder that a call runs in, and what it learns of them. */
export interface SuppressionStore {
  readonly suppressions: readonly Suppression[];
  /** A file's path as suppressions write it: relative to the folder, `/`-separated. */
  pathOf(file: string): string;
  add(suppression: Suppression): void;
  /** Notes that a file was looked at, and what held its diagnostics back. */
  saw(file: string, used: readonly Suppression[]): void;
  unused(): readonly Suppression[];
  /** Writes what was added and leaves out what is named. Answers false when that failed, and says why. */
  save(without: readonly Suppression[]): Promise<boolean>;
}

/**
 * Opens `.verbatim/suppressions.jsonl` in a folder or the nearest one above it; a new one is made in the folder. One that
 * cannot be read is told and never written over.
 */
export async function openSuppressions(
  folder: string,
  fail: (message: string) => void,
): Promise<SuppressionStore> {
  const { root, text, problem } = await findFile(folder);
  if (problem !== undefined) fail(problem);
  const file = path.join(root, suppressionsPath);
  const parsed = parseSuppressions(text);
  for (const { line } of parsed.bad)
    fail(`${file}, line ${String(line)}: not a suppression; it is kept as it is, correct or delete it`);
  const added: Suppression[] = [];
  const used = new Set<string>();
  const seen = new Set<string>();
  const pathOf = (name: string): string => path.relative(root, path.resolve(name)).replaceAll(path.sep, '/');
  return {
    suppressions: parsed.suppressions,
    pathOf,
    add: (suppression) => void added.push(suppression),
    saw(name, holding) {
      seen.add(pathOf(name));
      for (const one of holding) used.add(suppressionKey(one));
    },
    unused: () => unusedSuppressions(parsed.suppressions, used, seen),
    async save(without) {
      if (added.length === 0 && without.length === 0) return true;
      if (problem !== undefined) return false;
      const gone = new Set(without);
      const suppressions = [...parsed.suppressions.filter((one) => !gone.has(one)), ...added];
      try {
        await writeWhole(file, serialiseSuppressions({ suppressions, bad: parsed.bad }));
        return true;
      } catch (error) {
        complain(`${file} could not be written: ${error instanceof Error ? error.message : String(error)}`);
        return false;
      }
    },
  };
}

/** The nearest file with the folder that it is for, or why it cannot be read; the folder itself where there is none. */
async function findFile(
  folder: string,
): Promise<{ readonly root: string; readonly text: string; readonly problem?: string }> {
  for (let at = folder; ; at = path.dirname(at)) {
    const input = await readIfThere(path.join(at, suppressionsPath));
    if (input !== undefined) return { root: at, text: '', ...input };
    if (path.dirname(at) === at) return { root: folder, text: '' };
  }
}
