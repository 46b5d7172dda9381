#!/usr/bin/env node
// Builds for production and packs verbatim.vsix. Fails when it is larger than promised.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './paths.mjs';
import { repack } from './repack.mjs';

/** The promised limit of the package, in bytes. */
const largest = 8_000_000;
export const vsixFile = path.join(projectFolder, 'verbatim.vsix');

function run(args) {
  const { status } = spawnSync(process.execPath, args, { cwd: projectFolder, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

run(['esbuild.js', '--production']);
run([
  'node_modules/@vscode/vsce/vsce',
  'package',
  '--no-dependencies',
  '--allow-missing-repository',
  '--no-rewrite-relative-links',
  '-o',
  vsixFile,
]);
writeFileSync(vsixFile, await repack(readFileSync(vsixFile)));
const { size } = statSync(vsixFile);
console.log(`verbatim.vsix: ${(size / 1_000_000).toFixed(2)} MB`);
if (size > largest) {
  console.error('verbatim.vsix is larger than 8 MB');
  process.exit(1);
}
