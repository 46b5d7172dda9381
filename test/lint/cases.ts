import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { RuleCases } from '../support/lint';

const folder = path.join(import.meta.dirname, 'rules');
const ending = '.cases.ts';

/** The cases of every rule, by the rule's id. */
export async function readCases(): Promise<ReadonlyMap<string, RuleCases>> {
  const files = readdirSync(folder).filter((name) => name.endsWith(ending));
  const entries = await Promise.all(
    files.map(async (file): Promise<[string, RuleCases]> => {
      const { cases } = (await import(path.join(folder, file))) as { cases: RuleCases };
      return [file.slice(0, -ending.length), cases];
    }),
  );
  return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
