// Starts a real VS Code server on 127.0.0.1, on a free port, with folders of its own.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { hostFolder, hostNode, hostNodeMajor, serverMain } from './paths.mjs';

/** A quiet workbench: no welcome page, no updates, no telemetry, and nothing written that was not saved. */
export const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'files.hotExit': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'npm.autoDetect': 'off',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

const startLimit = 60_000;

/**
 * @param {{ userDataDir?: string, extensionsDir?: string, settings?: object, install?: string[], testing?: boolean, log?: (text: string) => void }} options
 *   `install`: .vsix files; `testing`: let the page load an extension under development.
 * @returns {Promise<{ url: string, userDataDir: string, child: import('node:child_process').ChildProcess, stop: () => Promise<void> }>}
 */
export async function startServer({
  userDataDir,
  extensionsDir,
  settings,
  install = [],
  testing = true,
  log = () => {},
} = {}) {
  const own = mkdtempSync(path.join(tmpdir(), 'verbatim-host-'));
  const folders = {
    server: path.join(own, 'server'),
    user: userDataDir ?? path.join(own, 'user'),
    extensions: extensionsDir ?? path.join(own, 'extensions'),
    run: path.join(own, 'run'),
  };
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeSettings(folders.user, settings);
  checkNode();
  const dataFlags = [
    '--server-data-dir',
    folders.server,
    '--user-data-dir',
    folders.user,
    '--extensions-dir',
    folders.extensions,
    '--accept-server-license-terms',
  ];
  const env = cleanEnvironment(folders.run);
  for (const vsix of install) installExtension(path.resolve(vsix), dataFlags, env);
  const flags = [
    '--host',
    '127.0.0.1',
    '--port',
    '0',
    '--without-connection-token',
    '--telemetry-level',
    'off',
    '--disable-telemetry',
    '--disable-experiments',
    '--disable-workspace-trust',
    '--disable-update-check',
    '--disable-getting-started-override',
    ...(testing ? ['--enable-smoke-test-driver'] : []),
  ];
  const guard = pathToFileURL(path.join(hostFolder, 'guard.mjs')).href;
  const child = spawn(hostNode(), ['--import', guard, serverMain, ...flags, ...dataFlags], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const url = await listening(child, log);
  return {
    url,
    userDataDir: folders.user,
    child,
    async stop() {
      await endGroup(child);
      rmSync(own, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function writeSettings(userDataDir, settings) {
  const folder = path.join(userDataDir, 'User');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'settings.json');
  let kept = {};
  try {
    kept = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // A new folder has none yet.
  }
  writeFileSync(file, JSON.stringify({ ...quietSettings, ...kept, ...settings }, null, 2));
}

function checkNode() {
  const version = spawnSync(hostNode(), ['--version'], { encoding: 'utf8' }).stdout.trim();
  if (Number(/^v(\d+)/.exec(version)?.[1] ?? 0) >= hostNodeMajor) return;
  throw new Error(
    `VS Code's server needs Node ${hostNodeMajor} or newer, found ${version}; install one, or name it in VERBATIM_HOST_NODE`,
  );
}

/** VS Code's own variables would steer the new server; no gallery means that nothing is asked for outside. */
function cleanEnvironment(run) {
  const env = { ...process.env, EXTENSIONS_GALLERY: '{}', XDG_RUNTIME_DIR: run };
  for (const name of Object.keys(env)) {
    if (/^(?:VSCODE_|ELECTRON_|CODE_SERVER_)/.test(name) && !name.startsWith('VSCODE_TEST_'))
      delete env[name];
  }
  return env;
}

function installExtension(vsix, dataFlags, env) {
  const run = spawnSync(hostNode(), [serverMain, '--install-extension', vsix, '--force', ...dataFlags], {
    env,
    encoding: 'utf8',
  });
  if (run.status !== 0 || !run.stdout.includes('successfully installed'))
    throw new Error(`could not install ${vsix}:\n${run.stdout}${run.stderr}`);
}

function listening(child, log) {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(
      () => reject(new Error(`VS Code's server did not listen in ${startLimit / 1000} s:\n${output}`)),
      startLimit,
    );
    const read = (data) => {
      output += data;
      log(String(data));
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(`http://127.0.0.1:${port}`);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`VS Code's server ended (${code}) before it listened:\n${output}`)),
    );
  });
}

/** The server, its extension hosts and watchers are one process group of ours. */
async function endGroup(child) {
  const signal = (name) => {
    try {
      process.kill(-child.pid, name);
    } catch {
      // Gone already.
    }
  };
  const gone = new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', resolve);
  });
  signal('SIGTERM');
  const timer = setTimeout(() => signal('SIGKILL'), 3000);
  await gone;
  clearTimeout(timer);
  signal('SIGKILL');
}
