#!/usr/bin/env node
// Counts what the checks say about articles, by rule and per 1,000 words; see restraint.ts for its options.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
const project = path.join(here, '../..');
const temporary = mkdtempSync(path.join(tmpdir(), 'verbatim-restraint-'));
try {
  const outfile = path.join(temporary, 'restraint.cjs');
  await build({
    absWorkingDir: project,
    entryPoints: [path.join(here, 'restraint.ts')],
    bundle: true,
    platform: 'node',
    outfile,
    logLevel: 'warning',
  });
  const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], {
    cwd: project,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
