#!/usr/bin/env node
// Opens VS Code on samples/ with the extension: the user's own `code` where there is one, else the VS Code that comes
// from npm, in the browser, on 127.0.0.1.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './paths.mjs';
import { startServer } from './server.mjs';
import { ensureHost } from './setup.mjs';
import { developmentPayload, workbenchUrl } from './workbench.mjs';

const samples = path.join(projectFolder, 'samples');
const first = path.join(samples, 'sommet-climat.news');

function findCode() {
  if (process.env.VERBATIM_START === 'browser') return undefined;
  const names = process.platform === 'win32' ? ['code.cmd'] : ['code', 'code-insiders', 'codium'];
  const mac = '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code';
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const files = [...names.flatMap((name) => folders.map((folder) => path.join(folder, name))), mac];
  // Without a display a desktop program cannot open a window.
  const hasDisplay =
    process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  return hasDisplay ? files.find((file) => existsSync(file)) : undefined;
}

function openDesktop(code) {
  const run = spawnSync(
    code,
    [`--extensionDevelopmentPath=${projectFolder}`, '--new-window', samples, '--goto', first],
    { stdio: 'inherit', shell: process.platform === 'win32' },
  );
  if (run.status !== 0) throw new Error(`${code} ended with ${run.status}`);
  console.log(`VS Code is open on ${samples} with Verbatim.`);
}

async function openBrowser() {
  ensureHost();
  const server = await startServer({ testing: true, settings: { 'workbench.startupEditor': 'none' } });
  const url = workbenchUrl(server.url, {
    folder: samples,
    payload: developmentPayload(server.url, { extension: projectFolder, file: first }),
  });
  console.log(
    `\nVS Code with Verbatim is ready. Open this address in a browser (Ctrl+C stops it):\n\n  ${url}\n`,
  );
  const stop = async () => {
    await server.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop());
  server.child.once('exit', (code) => {
    console.error(`VS Code's server ended (${code}).`);
    process.exit(1);
  });
  const opener =
    { darwin: 'open', win32: 'start' }[process.platform] ?? (process.env.DISPLAY ? 'xdg-open' : undefined);
  if (opener !== undefined)
    spawn(opener, [url], { stdio: 'ignore', detached: true, shell: process.platform === 'win32' })
      .on('error', () => {})
      .unref();
}

const code = findCode();
try {
  if (code === undefined) await openBrowser();
  else openDesktop(code);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
