// Loads an extension in the web worker extension host, as VS Code in the browser does: no remote at all, the extension's
// files over http from the page's own origin, and an empty workspace in memory (tmp:/workspace).
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { quietSettings } from './server.mjs';

const prefix = '/__extension/';
const types = {
  '.js': 'text/javascript',
  '.cjs': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.tsv': 'text/tab-separated-values',
};

/** Routes the page's requests so that it starts without a remote, with the extension and its tests. */
export async function serveToWorker(context, base, { extension, tests }) {
  const { host } = new URL(base);
  const uriOf = (file) => ({
    scheme: 'http',
    authority: host,
    path: prefix + path.relative(extension, file).split(path.sep).join('/'),
  });
  if (path.relative(extension, tests).startsWith('..'))
    throw new Error('in the web worker host the tests must lie inside the extension');

  await context.route(
    (url) => url.host === host && url.pathname.startsWith(prefix),
    (route) => {
      const relative = decodeURIComponent(new URL(route.request().url()).pathname.slice(prefix.length));
      const file = path.resolve(extension, relative);
      const inside = !path.relative(extension, file).startsWith('..');
      if (!inside || !statSync(file, { throwIfNoEntry: false })?.isFile())
        return route.fulfill({ status: 404 });
      return route.fulfill({
        body: readFileSync(file),
        contentType: types[path.extname(file)] ?? 'application/octet-stream',
        headers: { 'access-control-allow-origin': '*' },
      });
    },
  );

  await context.route(
    (url) => url.host === host && url.pathname === '/',
    async (route) => {
      const response = await route.fetch();
      const page = (await response.text()).replace(
        /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/,
        (_, head, data) => {
          const configuration = JSON.parse(data.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
          delete configuration.remoteAuthority;
          configuration.developmentOptions = {
            ...configuration.developmentOptions,
            extensions: [uriOf(extension)],
            extensionTestsPath: uriOf(tests),
          };
          configuration.configurationDefaults = { ...quietSettings, ...configuration.configurationDefaults };
          configuration.folderUri = { scheme: 'tmp', path: '/workspace' };
          return `${head}${JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
        },
      );
      await route.fulfill({ response, body: page });
    },
  );

  // This VS Code always connects to its own server as a remote; in the browser there is none.
  await context.route(
    (url) => url.host === host && url.pathname.endsWith('/workbench/workbench.js'),
    async (route) => {
      const response = await route.fetch();
      const script = await response.text();
      const local = script.replace('remoteAuthority:location.host', 'remoteAuthority:void 0');
      if (local === script)
        throw new Error('this workbench.js is not the one expected: no remoteAuthority in it');
      await route.fulfill({ response, body: local });
    },
  );
}
