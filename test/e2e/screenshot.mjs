#!/usr/bin/env node
// Opens an article in the real VS Code and photographs it: outline, code lenses and a hover.
//   npm run screenshot -- [FILE.png] [--file ARTICLE] [--hover "words"] [--dark]
// Fails when what should be seen is not there, so that it is a test of the rendered workbench too.
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../host/paths.mjs';
import { openWorkbench, runCommand } from './rendered.mjs';

const argv = process.argv.slice(2);
const option = (name, otherwise) => (argv.includes(name) ? argv[argv.indexOf(name) + 1] : otherwise);
const target = path.resolve(
  argv.find((argument) => argument.endsWith('.png')) ?? path.join(projectFolder, 'docs/screenshot.png'),
);
const article = path.resolve(option('--file', path.join(projectFolder, 'samples/sommet-climat.news')));
const words = option('--hover', 'insisté');
const dark = argv.includes('--dark');

const { page, close } = await openWorkbench({
  theme: dark ? 'dark' : 'light',
  settings: { 'outline.collapseItems': 'alwaysExpand' },
  fill: (folder) => {
    // A story in a plain-text file is opened as the article it is.
    const file = path.join(folder, path.basename(article).replace(/\.txt$/, '.news'));
    copyFileSync(article, file);
    return file;
  },
});
try {
  await runCommand(page, 'Explorer: Focus on Outline View');
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
  await close();
}
