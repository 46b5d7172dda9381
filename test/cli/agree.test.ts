import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decide } from '../../server/src/annotations/history';
import { openState, toSidecar } from '../../server/src/annotations/state';
import { emptySidecar, serialiseSidecar } from '../../server/src/annotations/store';
import type { Decision } from '../../server/src/annotations/types';
import { bundleCli, type Cli, type Ran } from '../support/cli';

const text = 'La maire Anne Dulac dort, Karim Benali veille à Lyon.\n';
let cli: Cli;

function sidecar(...names: string[]): string {
  const decisions = names.flatMap((name, n): Decision[] => {
    const common = { rev: 0, how: 'created' } as const;
    const start = text.indexOf(name);
    return [
      { record: 'entity', id: `e${String(n)}`, ...common, type: 'person', name, names: [name] },
      {
        record: 'mention',
        id: `m${String(n)}`,
        ...common,
        span: { start, end: start + name.length },
        form: 'name',
        entity: `e${String(n)}`,
      },
    ];
  });
  const step = { label: 'entity', about: '', at: '' } as const;
  const state = decide(
    openState(emptySidecar, text),
    step,
    decisions.map((put) => ({ put })),
    {},
  );
  return serialiseSidecar(toSidecar(state));
}

beforeAll(async () => {
  cli = await bundleCli();
  const { folder } = cli;
  writeFileSync(path.join(folder, 'a.txt'), text);
  writeFileSync(path.join(folder, 'a.txt.annot.jsonl'), sidecar('Anne Dulac', 'Karim Benali'));
  writeFileSync(path.join(folder, 'b.annot.jsonl'), sidecar('Anne Dulac'));
});
afterAll(() => cli.remove());

const run = (...args: string[]): Promise<Ran> => cli.run(['agree', ...args]);

describe('agree', () => {
  test('prints a table', async () => {
    const { stdout, status } = await run('a.txt.annot.jsonl', 'b.annot.jsonl');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^mention\s+2\s+1\s+1\s+0\.667\s/mu);
    expect(stdout).toMatch(/^quote\s+0\s+0\s+0\s+1\.000\s/mu);
  });

  test('lists what differs, and prints JSON', async () => {
    expect((await run('a.txt.annot.jsonl', 'b.annot.jsonl', '--differences')).stdout).toContain(
      'line 1: Karim Benali: person → Karim Benali | –',
    );
    const [names] = JSON.parse(
      (await run('a.txt.annot.jsonl', 'a.txt.annot.jsonl', '--json')).stdout,
    ) as unknown[];
    expect(names).toMatchObject({ layer: 'mention', f1: 1, kappa: 1, alpha: 1 });
  });

  test('says what is missing', async () => {
    expect(await run('a.txt.annot.jsonl')).toMatchObject({ status: 2 });
    expect((await run('b.annot.jsonl', 'c.annot.jsonl')).stderr).toContain('--article');
    expect(await run('a.txt.annot.jsonl', 'c.annot.jsonl')).toMatchObject({ status: 1 });
  });
});
