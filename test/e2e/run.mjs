#!/usr/bin/env node
// Runs the end-to-end suites in a real VS Code: the desktop build that @vscode/test-electron downloads, where a display
// and the download are at hand, else the npm-shipped VS Code of test/host/. `VERBATIM_VSCODE=path` names another.
//   node test/e2e/run.mjs [suite|web|keys|views|packaged ...]
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  downloadAndUnzipVSCode,
  resolveCliArgsFromVSCodeExecutablePath,
  runTests,
} from '@vscode/test-electron';
import { build } from 'esbuild';
import { ensureBrowser } from '../host/browser.mjs';
import { hostFolder, projectFolder } from '../host/paths.mjs';
import { ensureHost } from '../host/setup.mjs';

const out = path.join(projectFolder, 'dist-test');
const vsix = path.join(projectFolder, 'verbatim.vsix');
const wanted = process.argv.slice(2);
const temporary = mkdtempSync(path.join(tmpdir(), 'verbatim-e2e-'));

/** A copy of the samples, so that no test writes into them. */
function workspace() {
  const folder = mkdtempSync(path.join(temporary, 'workspace-'));
  cpSync(path.join(projectFolder, 'samples'), folder, { recursive: true });
  return folder;
}

/** The VS Code to test in, and whether it is the stand-in. */
async function findVSCode() {
  const named = process.env.VERBATIM_VSCODE;
  if (named !== undefined) return { executable: named, standIn: false };
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY);
  if (hasDisplay && process.env.VERBATIM_HOST !== 'npm') {
    try {
      return { executable: await downloadAndUnzipVSCode('stable'), standIn: false };
    } catch (error) {
      console.log(`No desktop VS Code (${error.message}); using the one from npm.`);
    }
  }
  ensureHost();
  ensureBrowser();
  return { executable: path.join(hostFolder, 'code.mjs'), standIn: true };
}

async function bundle() {
  const shared = {
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
    absWorkingDir: projectFolder,
  };
  await build({
    ...shared,
    platform: 'node',
    entryPoints: { suite: 'test/e2e/suite/index.ts', packaged: 'test/e2e/packaged/index.ts' },
    outdir: out,
  });
  await build({
    ...shared,
    platform: 'browser',
    external: ['vscode'],
    define: { global: 'globalThis' },
    entryPoints: { web: 'test/e2e/web/index.ts' },
    outdir: out,
  });
}

/** Runs one suite; answers its exit code. */
async function runIn({ executable }, name, { extension = projectFolder, folder, args = [] }) {
  console.log(`\nEnd to end: ${name}`);
  const userData = mkdtempSync(path.join(temporary, 'user-'));
  try {
    return await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: extension,
      extensionTestsPath: path.join(out, `${name}.js`),
      launchArgs: [...(folder === undefined ? [] : [folder]), `--user-data-dir=${userData}`, ...args],
    });
  } catch (error) {
    console.error(`${name}: ${error.message}`);
    return 1;
  }
}

/** Runs a script that looks at the rendered workbench; answers its exit code. */
function runScript(name, ...args) {
  ensureHost();
  ensureBrowser();
  console.log(`\nEnd to end: ${name}`);
  const script = path.join(projectFolder, 'test/e2e', name);
  return spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' }).status ?? 1;
}

function installPacked(executable, extensions) {
  const [cli, ...args] = resolveCliArgsFromVSCodeExecutablePath(executable);
  spawnSync(
    cli,
    [
      ...args.filter((argument) => !argument.startsWith('--extensions-dir')),
      `--extensions-dir=${extensions}`,
      '--install-extension',
      vsix,
    ],
    { stdio: 'inherit', shell: process.platform === 'win32' },
  );
}

const suites = {
  suite: (vscode) => runIn(vscode, 'suite', { folder: workspace(), args: ['--disable-extensions'] }),
  web: async (vscode) => {
    if (vscode.standIn) return runIn(vscode, 'web', { args: ['--extensionDevelopmentKind=web'] });
    ensureHost();
    ensureBrowser();
    return runIn({ executable: path.join(hostFolder, 'code.mjs') }, 'web', {
      args: ['--extensionDevelopmentKind=web'],
    });
  },
  keys: () => runScript('keys.mjs'),
  views: () =>
    runScript('gallery.mjs', path.join(temporary, 'gallery'), '--theme', 'light') ||
    runScript('shots.mjs', path.join(temporary, 'shots'), 'dark', 'fr'),
  packaged: (vscode) => {
    const packed = spawnSync(process.execPath, [path.join(hostFolder, 'package.mjs')], {
      cwd: projectFolder,
      stdio: 'inherit',
    });
    if (packed.status !== 0) return 1;
    const extensions = mkdtempSync(path.join(temporary, 'extensions-'));
    if (!vscode.standIn) installPacked(vscode.executable, extensions);
    const args = [
      `--extensions-dir=${extensions}`,
      ...(vscode.standIn ? [`--install-extension=${vsix}`] : []),
    ];
    return runIn(vscode, 'packaged', {
      extension: path.join(projectFolder, 'test/e2e/packaged/probe'),
      folder: workspace(),
      args,
    });
  },
};

let failed = 0;
try {
  const vscode = await findVSCode();
  await bundle();
  const names = wanted.length > 0 ? wanted : Object.keys(suites);
  for (const name of names) if ((await suites[name](vscode)) !== 0) failed++;
  console.log(`\nsuites: ${names.length - failed} passed, ${failed} failed`);
} catch (error) {
  console.error(error.message);
  failed++;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
process.exit(failed === 0 ? 0 : 1);
