#!/usr/bin/env node
// Runs server/training/NAME.ts: `npm run train -- --language fr --gazetteer FOLDER --names FOLDER DATA.jsonl ...` (see
// server/data/NOTICE.md for the data), `npm run calibrate` and what else package.json has. All share the server's code.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const project = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const [name = 'ner/train', ...rest] = process.argv.slice(2);
const temporary = mkdtempSync(path.join(tmpdir(), 'verbatim-train-'));
try {
  const outfile = path.join(temporary, 'train.cjs');
  await build({
    absWorkingDir: project,
    entryPoints: [`server/training/${name}.ts`],
    bundle: true,
    platform: 'node',
    outfile,
    logLevel: 'warning',
  });
  const run = spawnSync(process.execPath, ['--max-old-space-size=6000', outfile, ...rest], {
    stdio: 'inherit',
  });
  process.exitCode = run.status ?? 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
