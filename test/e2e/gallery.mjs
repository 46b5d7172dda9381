#!/usr/bin/env node
// Photographs what an annotator sees, in the themes that matter, and fails when something that should be seen is not:
// marks by speaker, gutter numbers, lenses, a hover with links, Go to Quote, the call hierarchy, statistics, the table on
// the clipboard, the preview of a rename.
//   node test/e2e/gallery.mjs [FOLDER] [--theme light|dark|contrast|contrastLight ...]
import { cpSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectFolder } from '../host/paths.mjs';
import { openWorkbench, photographer, runCommand, themes } from './rendered.mjs';

const argv = process.argv.slice(2);
const wanted = argv.flatMap((argument, index) => (argv[index - 1] === '--theme' ? [argument] : []));
const out = path.resolve(
  argv.find((argument, index) => !argument.startsWith('--') && argv[index - 1] !== '--theme') ??
    path.join(tmpdir(), 'verbatim-gallery'),
);

async function openFile(page, name) {
  await page.keyboard.press('Control+P');
  const input = page.locator('.quick-input-widget input').first();
  await input.fill(name);
  await page.locator('.quick-input-list .monaco-list-row').getByText(name).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active').getByText(name).waitFor();
}

/** A name that somebody quoted says too. */
const quotedName = `Le maire de Lyon, Paul Morin, est venu lundi.

"Paul Morin nous a menti, et M. Morin le sait", a dit Anne Dulac, qui dirige l'école.
`;

/** The pictures of one theme, in order; each waits for what it shows. */
async function photograph(page, theme) {
  const picture = photographer(page, out);
  const shoot = (name) => picture(`${theme}-${name}`);
  await page.locator('.cgmr[class*="ced-"]').first().waitFor({ timeout: 30_000 });
  await page.waitForTimeout(1500);
  await shoot('1-editor');

  await page.locator('.view-line span').getByText('insisté').last().hover();
  await page.locator('.monaco-hover:visible').getByText('Neutral').waitFor({ timeout: 15_000 });
  await shoot('2-hover-cue');
  await page.mouse.move(5, 5);
  await page
    .locator('.view-line span')
    .getByText(/plus\sdix\sans/)
    .last()
    .hover();
  await page.locator('.monaco-hover:visible a').getByText('next quote').waitFor({ timeout: 15_000 });
  await shoot('3-hover-quote');
  await page.mouse.move(5, 5);

  await page.locator('.view-line').nth(3).click();
  await runCommand(page, 'Verbatim: Go to Quote');
  await page
    .locator('.quick-input-list .monaco-list-row')
    .getByText('Nous jugerons')
    .waitFor({ timeout: 15_000 });
  await page.locator('.quick-input-widget input').first().fill('criée');
  await shoot('4-go-to-quote');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(500);

  await page.locator('.view-line span').getByText('Kermadec').first().click();
  await page.keyboard.press('Shift+Alt+H');
  const calls = page.locator('.sidebar .monaco-list-row');
  await calls.getByText('Solène Kermadec').first().waitFor({ timeout: 15_000 });
  await page.getByRole('button', { name: /Outgoing Calls/ }).click();
  await calls.getByText('Chaque digue').first().waitFor({ timeout: 15_000 });
  await shoot('5-calls');

  await page.locator('.view-line').nth(3).click();
  await runCommand(page, 'Verbatim: Show Statistics of This Article');
  const panel = page.frameLocator('iframe.webview.ready').frameLocator('iframe');
  await panel.locator('svg.bar').first().waitFor({ timeout: 30_000 });
  await shoot('6-statistics');
  await panel.getByRole('button', { name: 'Copy table' }).click();
  await panel.getByText('Copied').waitFor({ timeout: 15_000 });
  const kinds = await page.evaluate(async () => {
    const items = await navigator.clipboard.read();
    return items.flatMap((item) => item.types);
  });
  if (!kinds.includes('text/html') || !kinds.includes('text/plain'))
    throw new Error(`the clipboard holds ${kinds.join(', ')}`);
  await shoot('7-table');

  await runCommand(page, 'Verbatim: Show Statistics of the Workspace');
  const workspace = page.frameLocator('iframe.webview.ready >> nth=-1').frameLocator('iframe');
  await workspace.getByText(/articles · .* words/).waitFor({ timeout: 30_000 });
  await shoot('8-workspace');
  await runCommand(page, 'View: Close Other Editors in Group');
  await runCommand(page, 'View: Close Editor');

  await openFile(page, 'nom-cite.news');
  await page.locator('.view-line span').getByText('Paul').first().click();
  await page.waitForTimeout(1500);
  await page.keyboard.press('F2');
  const name = page.locator('.rename-box input');
  await name.waitFor({ timeout: 15_000 });
  await name.fill('Paul Moran');
  await page.keyboard.press('Enter');
  await page.getByText('Refactor Preview').first().waitFor({ timeout: 15_000 });
  await page.locator('.panel .monaco-list-row').getByText('Moran').first().waitFor({ timeout: 15_000 });
  await shoot('9-rename');
}

for (const theme of wanted.length > 0 ? wanted : Object.keys(themes)) {
  const { page, close } = await openWorkbench({
    theme,
    settings: { 'breadcrumbs.enabled': true },
    fill: (folder) => {
      cpSync(path.join(projectFolder, 'samples'), folder, { recursive: true });
      writeFileSync(path.join(folder, 'nom-cite.news'), quotedName);
      return path.join(folder, 'sommet-climat.news');
    },
  });
  try {
    console.log(theme);
    await photograph(page, theme);
  } finally {
    await page.screenshot({ path: path.join(out, 'last.png') });
    await close();
  }
}
