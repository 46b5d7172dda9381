#!/usr/bin/env node
// Runs the analyser over gold articles and prints how well it did: `npm run evaluate -- [FOLDER ...] [--json] [--capitals]`.
// Without a folder: the project's own articles in test/gold/. With --capitals: names in headlines in capitals.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const project = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const folders = process.argv
  .slice(2)
  .map((argument) => (argument.startsWith('--') ? argument : path.resolve(argument)));
const temporary = mkdtempSync(path.join(tmpdir(), 'verbatim-evaluate-'));
try {
  const outfile = path.join(temporary, 'evaluate.cjs');
  await build({
    absWorkingDir: project,
    entryPoints: ['test/evaluate/evaluate.ts'],
    bundle: true,
    platform: 'node',
    outfile,
    logLevel: 'warning',
  });
  process.exitCode =
    spawnSync(process.execPath, [outfile, ...folders], { cwd: project, stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
