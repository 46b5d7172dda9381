// Bundles what runs: the CLI, the language server (node and web worker), the client (node and web), and copies the data
// they load. `node esbuild.js [--production] [--watch]`
const { chmodSync, copyFileSync, mkdirSync, readdirSync, rmSync } = require('node:fs');
const path = require('node:path');
const esbuild = require('esbuild');
const { version } = require('./package.json');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  absWorkingDir: __dirname,
  minify: production,
  sourcemap: !production,
  sourcesContent: false,
  target: 'es2022',
  // Else every /\p{L}/u becomes a `new RegExp` that is made anew whenever the line runs.
  supported: { 'regexp-unicode-property-escapes': true },
  charset: 'utf8',
  logLevel: 'warning',
  define: { VERBATIM_VERSION: JSON.stringify(version) },
};

/** @type {import('esbuild').BuildOptions} */
const node = { ...shared, platform: 'node', target: 'node20', format: 'cjs' };
/** @type {import('esbuild').BuildOptions} */
const browser = { ...shared, platform: 'browser', format: 'cjs', mainFields: ['browser', 'module', 'main'] };

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...node,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    ...node,
    entryPoints: ['server/src/node/main.ts'],
    outfile: 'dist/server.js',
    banner: { js: '#!/usr/bin/env node' },
  },
  { ...node, entryPoints: ['server/src/node/indexWorker.ts'], outfile: 'dist/indexWorker.js' },
  { ...node, entryPoints: ['server/src/node/entityWorker.ts'], outfile: 'dist/entityWorker.js' },
  {
    ...browser,
    format: 'iife',
    entryPoints: ['server/src/browser/main.ts'],
    outfile: 'dist/server.browser.js',
  },
  { ...node, entryPoints: ['client/src/node.ts'], outfile: 'dist/client/node.js', external: ['vscode'] },
  {
    ...browser,
    entryPoints: ['client/src/browser.ts'],
    outfile: 'dist/client/browser.js',
    external: ['vscode'],
  },
];

/** Data and schemas that the bundles load at run time, beside them. */
function copyData() {
  mkdirSync('dist/data', { recursive: true });
  for (const file of readdirSync('server/data')) copyFileSync(`server/data/${file}`, `dist/data/${file}`);
  mkdirSync('dist/schemas', { recursive: true });
  copyFileSync('server/src/exports/article-record.schema.json', 'dist/schemas/article-record.schema.json');
  copyFileSync('server/src/lint/verbatimrc.schema.json', 'dist/schemas/verbatimrc.schema.json');
}

async function main() {
  process.chdir(__dirname);
  if (watch) {
    copyData();
    for (const bundle of bundles) await (await esbuild.context({ ...bundle, logLevel: 'info' })).watch();
    return;
  }
  rmSync('dist', { recursive: true, force: true });
  const results = await Promise.all(bundles.map((bundle) => esbuild.build({ ...bundle, metafile: true })));
  copyData();
  // Programs are run by name, through a link on the path.
  for (const program of ['dist/cli.js', 'dist/server.js']) chmodSync(program, 0o755);
  for (const { metafile } of results) {
    for (const [file, { bytes }] of Object.entries(metafile.outputs)) {
      if (!file.endsWith('.map'))
        console.log(`${(bytes / 1024).toFixed(0).padStart(6)} kB  ${path.normalize(file)}`);
    }
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
