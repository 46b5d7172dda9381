#!/usr/bin/env node
// Runs the benchmarks and prints what they measured: `npm run bench [-- NAME ...]`. Every `*.bench.ts` beside this file is
// one, a module whose default export does the measuring; without names all of them run, one after the other.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
const project = path.join(here, '../..');
const wanted = process.argv.slice(2);
const files = readdirSync(here)
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.includes(file.replace('.bench.ts', '')))
  .sort();
const temporary = mkdtempSync(path.join(tmpdir(), 'verbatim-bench-'));
const model = cpus()[0]?.model.trim() ?? 'processor unknown';
console.log(`${model}, ${availableParallelism()} cores, Node ${process.version}, ${process.platform}`);
try {
  for (const file of files) {
    const outfile = path.join(temporary, `${file}.cjs`);
    await build({
      absWorkingDir: project,
      entryPoints: [path.join(here, file)],
      bundle: true,
      platform: 'node',
      outfile,
      // Of what benchmarks share with tests, only those ask for it.
      logOverride: { 'empty-import-meta': 'silent', 'require-resolve-not-external': 'silent' },
      logLevel: 'warning',
    });
    console.log(`\n${file.replace('.bench.ts', '')}`);
    const { status } = spawnSync(process.execPath, [outfile], {
      cwd: project,
      stdio: 'inherit',
    });
    process.exitCode ||= status ?? 1;
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
