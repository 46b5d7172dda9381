import { readFile } from 'node:fs/promises';
import { hashOf } from '../core/hash';
import type { Diagnostic } from '../lint/types';
import type { HiddenDiagnostic } from '../service/linting';
import { complain, writeWhole } from './output';

/** What was found in one file, before suppressions could change. */
interface Entry {
  readonly text: string;
  readonly shown: readonly Diagnostic[];
  readonly hidden: readonly HiddenDiagnostic[];
}

/**
 * Results kept between calls, by what they depend on: the text, the configuration, the language, the version. Never by
 * the file's date, which a checkout changes.
 */
export interface LintCache {
  keyOf(parts: readonly unknown[]): string;
  get(file: string, key: string): Entry | undefined;
  set(file: string, key: string, entry: Entry): void;
  save(): Promise<void>;
}

interface Kept {
  readonly key: string;
  readonly entry: Entry;
}

/** The cache in a file; without a path, one that keeps nothing. A file that cannot be read counts as empty. */
export async function openLintCache(file: string | undefined, version: string): Promise<LintCache> {
  const kept = new Map<string, Kept>(file === undefined ? [] : await readKept(file));
  let changed = false;
  return {
    keyOf: (parts) => (file === undefined ? '' : hashOf(JSON.stringify([version, ...parts]))),
    get(name, key) {
      const known = kept.get(name);
      return known?.key === key ? known.entry : undefined;
    },
    set(name, key, entry) {
      if (file === undefined) return;
      kept.set(name, { key, entry });
      changed = true;
    },
    async save() {
      if (file === undefined || !changed) return;
      try {
        await writeWhole(file, JSON.stringify([...kept]));
      } catch (error) {
        complain(
          `the cache ${file} could not be written: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    },
  };
}

async function readKept(file: string): Promise<[string, Kept][]> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    return Array.isArray(value) ? value.filter(isKept) : [];
  } catch {
    return [];
  }
}

function isKept(value: unknown): value is [string, Kept] {
  if (!Array.isArray(value) || typeof value[0] !== 'string') return false;
  const kept: unknown = value[1];
  return typeof kept === 'object' && kept !== null && 'key' in kept && 'entry' in kept;
}
