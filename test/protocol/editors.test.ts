import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { project } from '../support/inMemory';
import { buildServer } from '../support/servers';

/** Other editors, started without a screen on the settings that docs/other-editors.md gives. */

let folder: string;
const at = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  folder = await buildServer();
  renameSync(at('server.js'), at('verbatim-language-server'));
  chmodSync(at('verbatim-language-server'), 0o755);
  copyFileSync(path.join(project, 'samples/sommet-climat.news'), at('sample.news'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The block of settings that the page shows first in a language. */
function settingsOf(language: string): string {
  const page = readFileSync(path.join(project, 'docs/other-editors.md'), 'utf8');
  const block = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'u').exec(page)?.[1];
  return block ?? expect.fail(`docs/other-editors.md shows no ${language}`);
}

/** The environment of the editors: the server on the path, English, a home of their own. */
function environment(): NodeJS.ProcessEnv {
  const own = {
    HOME: folder,
    XDG_CONFIG_HOME: folder,
    XDG_STATE_HOME: folder,
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
  };
  return { ...process.env, ...own, PATH: `${folder}:${process.env['PATH'] ?? ''}` };
}

function runs(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0;
}

/** Whether a program runs; Debian's packages are installed where that is possible. */
function ensure(program: string, packages: readonly string[]): boolean {
  if (runs(program)) return true;
  if (process.getuid?.() !== 0) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
  return runs(program);
}

test('Neovim opens an article and gets a hover', { timeout: 240_000 }, ({ skip }) => {
  if (!ensure('nvim', ['neovim'])) {
    console.warn('SKIPPED: Neovim is not installed (apt-get install neovim)');
    skip();
    return;
  }
  writeFileSync(at('init.lua'), settingsOf('lua'));
  // Waits for the server, asks for the hover over the speaker's name, and prints its first line.
  writeFileSync(
    at('ask.lua'),
    `
local function clients()
  return vim.lsp.get_clients and vim.lsp.get_clients() or vim.lsp.get_active_clients()
end
assert(vim.bo.filetype == 'news-article', 'the file type is ' .. vim.bo.filetype)
assert(vim.wait(20000, function() return #clients() > 0 end, 50), 'no server')
local params = { textDocument = vim.lsp.util.make_text_document_params(), position = { line = 4, character = 4 } }
local answers = vim.lsp.buf_request_sync(0, 'textDocument/hover', params, 30000)
assert(answers, 'no answer')
for _, answer in pairs(answers) do
  io.stdout:write(answer.result and answer.result.contents.value or 'nothing', '\\n')
end
vim.cmd('qall!')
`,
  );
  const { stdout, stderr } = spawnSync(
    'nvim',
    ['--headless', '-u', at('init.lua'), at('sample.news'), '-c', `luafile ${at('ask.lua')}`, '-c', 'cquit'],
    { encoding: 'utf8', env: environment(), cwd: folder, timeout: 90_000 },
  );
  expect(`${stdout}${stderr}`.replaceAll('\\', '')).toContain('Solène Kermadec');
});

test('Emacs opens an article and gets a hover', { timeout: 240_000 }, ({ skip }) => {
  if (!ensure('emacs', ['emacs-nox', 'elpa-eglot'])) {
    console.warn('SKIPPED: Emacs is not installed (apt-get install emacs-nox elpa-eglot)');
    skip();
    return;
  }
  writeFileSync(at('init.el'), settingsOf('elisp'));
  writeFileSync(
    at('ask.el'),
    `
(setq package-user-dir "${folder}/none")
(package-initialize)
(require 'eglot)
(setq eglot-sync-connect 30 eglot-connect-timeout 60)
(load "${at('init.el')}")
(find-file "${at('sample.news')}")
(unless (eglot-managed-p) (call-interactively #'eglot))
(goto-char (point-min))
(forward-line 4)
(forward-char 4)
(let ((answer (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover
                               (eglot--TextDocumentPositionParams) :timeout 30)))
  (princ (plist-get (plist-get answer :contents) :value)))
(kill-emacs 0)
`,
  );
  const { stdout, stderr } = spawnSync('emacs', ['--batch', '-l', at('ask.el')], {
    encoding: 'utf8',
    env: environment(),
    cwd: folder,
    timeout: 120_000,
  });
  expect(`${stdout}${stderr}`.replaceAll('\\', '')).toContain('Solène Kermadec');
});

test('Helix opens an article and gets diagnostics and a hover', { timeout: 120_000 }, async ({ skip }) => {
  // Debian has it from 13 on; there it is found, elsewhere nobody is made to install it.
  if (!runs('hx') || !runs('script')) {
    console.warn('SKIPPED: Helix is not installed (package hx, Debian 13 and later)');
    skip();
    return;
  }
  mkdirSync(at('helix'));
  writeFileSync(at('helix/languages.toml'), settingsOf('toml'));
  writeFileSync(at('faulty.news'), 'Un titre\n\n"Nous verrons " , a dit Paul Morin.\n');
  const log = at('helix.log');
  // It needs a terminal, which `script` gives it; what goes back and forth stands in its log.
  const helix = spawn(
    'script',
    ['-qec', `stty rows 40 cols 120; hx -vv --log '${log}' '${at('faulty.news')}'`, '/dev/null'],
    { stdio: ['pipe', 'ignore', 'inherit'], env: { ...environment(), TERM: 'xterm-256color' }, cwd: folder },
  );
  const ended = once(helix, 'exit');
  const logged = (): string => (existsSync(log) ? readFileSync(log, 'utf8') : '');
  try {
    await expect.poll(logged, { timeout: 40_000 }).toMatch(/publishDiagnostics.*No space belongs/u);
    // To the words of the third line, and the keys of the hover.
    helix.stdin.write('3Gllll k');
    await expect.poll(logged, { timeout: 40_000 }).toMatch(/<- \{"contents".*Paul Morin/u);
  } finally {
    helix.stdin.write('\u001b\u001b:q!\r');
    helix.stdin.end();
    await ended;
  }
});
