#!/usr/bin/env node
// Opens an article in the real VS Code and photographs it: outline, code lenses and a hover.
//   npm run screenshot -- [FILE.png] [--file ARTICLE] [--hover "words"] [--dark]
// Fails when what should be seen is not there, so that it is a test of the rendered workbench too.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchBrowser } from '../host/browser.mjs';
import { projectFolder } from '../host/paths.mjs';
import { startServer } from '../host/server.mjs';
import { ensureHost } from '../host/setup.mjs';
import { developmentPayload, workbenchUrl } from '../host/workbench.mjs';

const argv = process.argv.slice(2);
const option = (name, otherwise) => (argv.includes(name) ? argv[argv.indexOf(name) + 1] : otherwise);
const target = path.resolve(
  argv.find((argument) => argument.endsWith('.png')) ?? path.join(projectFolder, 'docs/screenshot.png'),
);
const article = path.resolve(option('--file', path.join(projectFolder, 'samples/sommet-climat.news')));
const words = option('--hover', 'insisté');
const dark = argv.includes('--dark');

ensureHost();
const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-shot-'));
// A story in a plain-text file is opened as the article it is.
const name = path.basename(article).replace(/\.txt$/, '.news');
copyFileSync(article, path.join(folder, name));
const server = await startServer({
  settings: {
    'workbench.colorTheme': dark ? 'Default Dark Modern' : 'Default Light Modern',
    'window.autoDetectColorScheme': false,
    'editor.fontSize': 14,
    'editor.minimap.enabled': false,
    'outline.collapseItems': 'alwaysExpand',
  },
});
const { browser, page } = await launchBrowser({
  width: 1440,
  height: 900,
  colorScheme: dark ? 'dark' : 'light',
});
try {
  await page.goto(
    workbenchUrl(server.url, {
      folder,
      payload: developmentPayload(server.url, { extension: projectFolder, file: path.join(folder, name) }),
    }),
  );
  await page.locator('.view-line').first().waitFor({ timeout: 60_000 });
  await page.locator('.codelens-decoration').first().waitFor({ timeout: 30_000 });
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').fill('>Explorer: Focus on Outline View');
  await page.keyboard.press('Enter');
  await page.locator('.outline-pane .monaco-list-row .label-name').first().waitFor({ timeout: 30_000 });
  await page.waitForTimeout(1500);
  const lenses = await page.locator('.codelens-decoration').allTextContents();
  const outline = await page.locator('.outline-pane .monaco-list-row .label-name').allTextContents();
  const line = page.locator('.view-line span').getByText(words).last();
  await line.hover();
  await page.locator('.monaco-hover:visible').first().waitFor({ timeout: 15_000 });
  const hover = await page.locator('.monaco-hover:visible').first().innerText();
  await page.waitForTimeout(500);
  await page.screenshot({ path: target });
  console.log(
    `Lenses:\n  ${lenses.join('\n  ')}\nOutline:\n  ${outline.join('\n  ')}\nHover on "${words}":\n  ${hover.replaceAll('\n', '\n  ')}\n${target}`,
  );
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
