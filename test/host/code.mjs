#!/usr/bin/env node
// Stands in for the desktop `code` program that @vscode/test-electron starts: opens the npm-shipped VS Code in a headless
// browser, runs the extension tests in its extension host, and ends with their exit code.
//   0 passed, 1 failed, 2 wrong call, 3 crash, reload or time-out
// Understands --extensionDevelopmentPath= --extensionTestsPath= --extensionDevelopmentKind=web --user-data-dir=
// --extensions-dir= --install-extension= --disable-extensions, and a folder; everything else is ignored.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { format } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { startServer } from './server.mjs';
import { serveToWorker } from './web.mjs';
import { remoteUri, workbenchUrl } from './workbench.mjs';

const limit = Number(process.env.VERBATIM_HOST_TIMEOUT ?? 300_000);

function readArguments(argv) {
  const options = { folder: undefined, disableExtensions: false, web: false, install: [] };
  for (const argument of argv) {
    const [, name, value = ''] = /^--([^=]+)(?:=(.*))?$/s.exec(argument) ?? [];
    if (name === 'extensionDevelopmentPath') options.extension = path.resolve(value);
    else if (name === 'extensionTestsPath') options.tests = path.resolve(value);
    else if (name === 'extensionDevelopmentKind') options.web ||= value === 'web';
    else if (name === 'user-data-dir') options.userDataDir = path.resolve(value);
    else if (name === 'extensions-dir') options.extensionsDir = path.resolve(value);
    else if (name === 'install-extension') options.install.push(path.resolve(value));
    else if (name === 'disable-extensions') options.disableExtensions = true;
    else if (name === undefined && statSync(argument, { throwIfNoEntry: false })?.isDirectory())
      options.folder ??= path.resolve(argument);
  }
  return options;
}

/**
 * VS Code reports an extension host that it lost as exit code 0. So the tests run inside a wrapper that says a word when
 * they have come to their end; without that word 0 is not believed.
 */
function wrapTests(folder, tests, word) {
  const file = path.join(folder, 'tests.cjs');
  writeFileSync(
    file,
    `const tests = require(${JSON.stringify(tests)});
exports.run = async () => {
  const result = await tests.run();
  console.log(${JSON.stringify(word)});
  return result;
};
`,
  );
  return file;
}

async function run(options) {
  const temporary = mkdtempSync(path.join(tmpdir(), 'verbatim-code-'));
  const word = `the tests have ended ${randomUUID()}`;
  let ended = false;
  let finish = () => {};
  const result = new Promise((resolve) => {
    let over = false;
    finish = (code, why) => {
      if (over) return;
      over = true;
      if (why !== undefined) console.error(`VS Code host: ${why}`);
      resolve(code);
    };
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => finish(130, `got ${signal}`));
  setTimeout(() => finish(3, `no result after ${limit} ms`), limit).unref();

  const server = await startServer({
    userDataDir: options.userDataDir,
    extensionsDir: options.extensionsDir,
    install: options.install,
    log(text) {
      const lost = /Extension Host Process exited with code: (\S+), signal: (\w+)/.exec(text);
      if (lost !== null)
        setTimeout(
          () =>
            finish(3, `the extension host ended before the tests did (code ${lost[1]}, signal ${lost[2]})`),
          5000,
        ).unref();
    },
  });
  server.child.once('exit', (code) => finish(3, `VS Code's server ended (${code})`));
  const { browser, context, page } = await launchBrowser();
  try {
    browser.on('disconnected', () => finish(3, 'the browser went away'));
    page.on('crash', () => finish(3, 'the workbench crashed'));
    await listenToTests(
      page,
      (line) => {
        if (!line.includes(word)) return false;
        ended = true;
        return true;
      },
      (code) =>
        code === 0 && !ended && !options.web
          ? setTimeout(() => finish(3, 'the extension host ended before the tests did'), 1000)
          : finish(code),
    );
    let loads = 0;
    page.on('domcontentloaded', () => {
      if (++loads > 1) finish(3, 'the window was reloaded, the tests did not come to their end');
    });
    if (options.web) {
      await serveToWorker(context, server.url, options);
      await page.goto(`${server.url}/`);
    } else {
      await page.goto(
        workbenchUrl(server.url, {
          folder: options.folder,
          payload: payloadOf(server.url, options, wrapTests(temporary, options.tests, word)),
        }),
      );
    }
    return await result;
  } finally {
    await browser.close().catch(() => {});
    await server.stop();
    rmSync(temporary, { recursive: true, force: true });
  }
}

function payloadOf(base, options, tests) {
  return [
    ['extensionDevelopmentPath', remoteUri(base, options.extension)],
    ['extensionTestsPath', remoteUri(base, tests)],
    ...(options.disableExtensions ? [['disableExtensions', 'true']] : []),
  ];
}

/** VS Code calls `codeAutomationLog` for each line of its log; the tests' own lines are known by who logs them. */
async function listenToTests(page, isWord, onExit) {
  const others = [];
  let said = false;
  await page.exposeFunction('verbatimLog', (type, args, fromTests) => {
    const line = `${format(...args)}\n`;
    if (isWord(line)) return;
    if (fromTests) {
      said = true;
      (type === 'error' || type === 'warn' ? process.stderr : process.stdout).write(line);
    } else others.push(`[${type}] ${line}`);
  });
  await page.addInitScript(() => {
    Error.stackTraceLimit = 100;
    window.codeAutomationLog = (type, args) =>
      window.verbatimLog(type, args, new Error('who logs').stack.includes('logExtensionHostMessage'));
  });
  await page.exposeFunction('codeAutomationExit', (code) => {
    // A run that failed before any test spoke is explained by VS Code's own log.
    if (code !== 0 && !said) process.stderr.write(others.join(''));
    onExit(code);
  });
}

const options = readArguments(process.argv.slice(2));
if (options.extension === undefined || options.tests === undefined) {
  console.error('VS Code host: --extensionDevelopmentPath and --extensionTestsPath are needed');
  process.exit(2);
}
run(options).then(
  (code) => process.stdout.write('', () => process.exit(code)),
  (error) => {
    console.error(`VS Code host: ${error.message}`);
    process.exit(3);
  },
);
