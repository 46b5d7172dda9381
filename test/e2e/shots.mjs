#!/usr/bin/env node
// Photographs the side bar (filled, filtered, over the workspace, with its reading off, empty), the status bar menu, statistics, map and walkthrough in the real
// VS Code, in four themes, in English or with Verbatim in French (VS Code itself stays English, as it comes without its
// language packs). Fails when what should be seen is not there.
//   node test/e2e/shots.mjs [FOLDER] [light|dark|contrast|contrastLight ...] [fr]
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../host/paths.mjs';
import { openWorkbench, photographer, runCommand, themes } from './rendered.mjs';

const argv = process.argv.slice(2);
const isFrench = argv.includes('fr');
const language = isFrench ? 'fr' : 'en';
const wanted = Object.keys(themes).filter((name) => argv.includes(name));
const target = path.resolve(argv.find((argument) => !(argument in themes) && argument !== 'fr') ?? 'shots');

const json = (file) => JSON.parse(readFileSync(path.join(projectFolder, file), 'utf8'));
const { contributes } = json('package.json');
const titles = json(isFrench ? 'package.nls.fr.json' : 'package.nls.json');
const translated = json('client/l10n/bundle.l10n.fr.json');
/** What package.json says, in the language of the pictures. */
const title = (key) => titles[key.replaceAll('%', '')];
/** What the client says, in the language of the pictures. */
const said = (english, ...values) =>
  (isFrench ? translated[english] : english).replace(/\{(\d)\}/gu, (_, index) => values[index]);
const { steps } = contributes.walkthroughs[0];

/** Runs a command of ours by its id. */
async function runOurs(page, id) {
  const { title: key } = contributes.commands.find(({ command }) => command === id);
  await runCommand(page, `Verbatim: ${title(key)}`);
}

async function shoot(theme) {
  const { page, folder, close } = await openWorkbench({
    theme,
    language,
    fill: (own) => {
      cpSync(path.join(projectFolder, 'samples'), own, { recursive: true });
      return path.join(own, 'sommet-climat.news');
    },
  });
  const picture = photographer(page, target);
  const photograph = async (what, shown) => {
    for (const text of shown) await page.getByText(text).first().waitFor({ timeout: 20_000 });
    await picture(`${what}-${theme}-${language}`, 400);
  };
  try {
    await runCommand(page, `Verbatim: Focus on ${title('view.speakers')} View`);
    const lines = page.locator('.pane-body .monaco-list-row');
    await lines.first().waitFor({ timeout: 20_000 });
    await lines.first().click();
    await photograph('views', [/Sol(è|e)ne Kermadec/]);

    await runOurs(page, 'verbatim.views.filter');
    await page.waitForTimeout(500);
    await page.keyboard.type('kermadec');
    await page.keyboard.press('Enter');
    const nothing = said('Filter: {0} (nothing matches)', 'kermadec');
    await photograph('filtered', [said('Filter: {0}', 'kermadec'), nothing]);
    await runOurs(page, 'verbatim.views.clearFilter');
    await page.getByText(nothing).first().waitFor({ state: 'hidden', timeout: 20_000 });

    await page
      .locator('[id="verbatim-news.verbatim.verbatim.status"], .statusbar-item[aria-label*="Verbatim"]')
      .first()
      .click();
    await photograph('menu', ['Français', said('House style')]);
    await page.keyboard.press('Escape');

    const panel = () => page.frameLocator('iframe.webview.ready >> nth=-1').frameLocator('iframe');
    for (const [what, id, mark] of [
      ['statistics', 'verbatim.showStatistics', 'svg.bar'],
      ['map', 'verbatim.showMap', '#map .mark'],
      ['workspace-statistics', 'verbatim.showWorkspaceStatistics', 'svg.bar'],
      ['workspace-map', 'verbatim.showWorkspaceMap', '#map .mark'],
    ]) {
      // The article is in sight, though a panel has the keyboard.
      await runOurs(page, id);
      await panel().locator(mark).first().waitFor({ timeout: 30_000 });
      await photograph(what, []);
    }
    await runOurs(page, 'verbatim.views.showWorkspace');
    await photograph('workspace', [/Moira Callaghan/]);
    // With the reading off, the views say so, and a click switches it on again.
    await page
      .getByText(/Moira Callaghan/)
      .first()
      .waitFor();
    const settings = path.join(folder, '.vscode/settings.json');
    mkdirSync(path.dirname(settings), { recursive: true });
    writeFileSync(settings, '{ "verbatim.workspaceIndex.enabled": false }');
    const switchOn = page
      .locator('.sidebar .monaco-list-row')
      .getByText(said('Switch on reading the workspace'));
    await switchOn.first().waitFor({ timeout: 20_000 });
    await photograph('unread', [said('Reading the workspace is off: only open articles are shown.')]);
    await switchOn.first().click();
    await switchOn.first().waitFor({ state: 'hidden', timeout: 20_000 });
    if (!/enabled": true/.test(readFileSync(settings, 'utf8'))) throw new Error('reading is still off');
    await photograph('read-again', [/Moira Callaghan/]);
    await runOurs(page, 'verbatim.views.showArticle');

    await runCommand(page, 'View: Close All Editors');
    const empty = ['', '.entities', '.sources'].map(
      (view) => title(`welcome.noArticle${view}`).split('\n')[0].split('.')[0],
    );
    await photograph('empty', empty);
    await page.getByText('AFP').first().waitFor({ state: 'hidden', timeout: 20_000 });

    await runCommand(page, 'Welcome: Open Walkthrough...');
    await page.locator('.quick-input-widget input').fill(title('walkthrough.start'));
    await page.waitForTimeout(500);
    await page.keyboard.press('Enter');
    for (const [number, step] of steps.entries()) {
      const label = page.getByText(title(step.title), { exact: true }).first();
      await label.click();
      const drawing = page
        .frameLocator('iframe.webview')
        .frameLocator('#active-frame')
        .locator('svg')
        .first();
      await drawing.waitFor({ timeout: 30_000 });
      await photograph(`walkthrough-${number + 1}`, [title(step.title)]);
    }
    // Nothing was asked for that a notification answers.
    const bell = await page.locator('[id="status.notifications"]').getAttribute('aria-label');
    if (/\d|New/.test(bell ?? '')) throw new Error(`a notification appeared: ${bell}`);
  } finally {
    await page.screenshot({ path: path.join(target, 'last.png') });
    await close();
  }
}

for (const theme of wanted.length > 0 ? wanted : Object.keys(themes)) await shoot(theme);
