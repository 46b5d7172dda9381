import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseSidecar } from '../../server/src/annotations/store';
import { project } from '../support/inMemory';

describe('a program that is killed while it writes', () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'verbatim-kill-'));
    await build({
      stdin: {
        resolveDir: project,
        loader: 'ts',
        contents: `
          import { promises as fs, writeSync } from 'node:fs';
          import { writeWhole } from './client/src/annotations/sidecarFiles';
          const port = {
            read: (name) => fs.readFile(name).catch(() => undefined),
            write: (name, bytes) => fs.writeFile(name, bytes),
            replace: (from, to) => fs.rename(from, to),
            beside: (name, suffix) => name + suffix,
          };
          const lines = ['{"record":"head","version":1}'];
          const go = async () => {
            for (let n = 1; ; n++) {
              const name = 'Anne Dulac '.repeat(200) + n;
              lines.push(JSON.stringify({ record: 'entity', id: 'e' + n, rev: 1, how: 'created', type: 'person', name, names: [] }));
              await writeWhole(port, process.argv[2], lines.join('\\n') + '\\n');
              writeSync(1, n + '\\n');
            }
          };
          void go();`,
      },
      bundle: true,
      platform: 'node',
      outfile: path.join(folder, 'writer.cjs'),
      logLevel: 'error',
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('loses the last decision at most', async () => {
    for (let round = 0; round < 8; round++) {
      const file = path.join(folder, `${String(round)}.annot.jsonl`);
      writeFileSync(file, '{"record":"head","version":1}\n');
      const child = spawn(process.execPath, [path.join(folder, 'writer.cjs'), file]);
      let said = '';
      let killing: ReturnType<typeof setTimeout> | undefined;
      child.stdout.on('data', (data: Buffer) => {
        said += data.toString();
        // From the first decision on, at no moment in particular.
        killing ??= setTimeout(() => child.kill('SIGKILL'), 3 + round * 7);
      });
      await new Promise((resolve) => child.on('close', resolve));
      const told = Number(said.trimEnd().split('\n').at(-1));
      expect(existsSync(file)).toBe(true);
      const sidecar = parseSidecar(readFileSync(file, 'utf8'));
      expect(sidecar.unreadable).toEqual([]);
      expect(sidecar.decisions.size).toBeGreaterThanOrEqual(told);
      expect(sidecar.decisions.size).toBeLessThanOrEqual(told + 1);
    }
  });
});
