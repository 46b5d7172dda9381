// Addresses under which the workbench opens folders and loads extensions.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The URI by which the workbench at `base` sees a file of this machine. */
export function remoteUri(base, file) {
  return `vscode-remote://${new URL(base).host}${pathToFileURL(path.resolve(file)).pathname}`;
}

/** The page that opens a folder; `payload` is VS Code's own list of start-up options. */
export function workbenchUrl(base, { folder, payload = [] } = {}) {
  const url = new URL(base);
  if (folder === undefined) url.searchParams.set('ew', 'true');
  else url.searchParams.set('folder', path.resolve(folder));
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  return url.toString();
}

/** The payload that loads an extension from its folder, and opens a file. */
export function developmentPayload(base, { extension, file }) {
  return [
    ['extensionDevelopmentPath', remoteUri(base, extension)],
    ...(file === undefined ? [] : [['openFile', remoteUri(base, file)]]),
  ];
}
