#!/usr/bin/env node
// Photographs the side bar, the status bar menu and the walkthrough in the real VS Code, in a light, a dark and a
// high-contrast theme. Fails when what should be seen is not there.
//   node test/e2e/shots.mjs [FOLDER] [light|dark|contrast ...]
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchBrowser } from '../host/browser.mjs';
import { projectFolder } from '../host/paths.mjs';
import { startServer } from '../host/server.mjs';
import { ensureHost } from '../host/setup.mjs';
import { developmentPayload, workbenchUrl } from '../host/workbench.mjs';

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  contrast: 'Default High Contrast',
};
const steps = [
  'Open an article',
  'Walk through the quotes',
  'See who says what',
  'Choose language and house style',
];
const argv = process.argv.slice(2);
const wanted = Object.keys(themes).filter((name) => argv.includes(name));
const target = path.resolve(argv.find((argument) => !(argument in themes)) ?? 'shots');
mkdirSync(target, { recursive: true });

/** Runs a command by its title in the command palette. */
async function run(page, title) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  await page.waitForTimeout(300);
  await page.keyboard.press('Enter');
}

async function photograph(page, name, shown) {
  for (const text of shown) await page.getByText(text).first().waitFor({ timeout: 20_000 });
  await page.waitForTimeout(400);
  await page.screenshot({ path: path.join(target, `${name}.png`) });
  console.log(path.join(target, `${name}.png`));
}

async function shoot(theme) {
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-shots-'));
  cpSync(path.join(projectFolder, 'samples'), folder, { recursive: true });
  const server = await startServer({
    settings: {
      'workbench.colorTheme': themes[theme],
      'window.autoDetectColorScheme': false,
      // High contrast is taken over from the system, as its users have it.
      'window.autoDetectHighContrast': true,
      'editor.minimap.enabled': false,
    },
  });
  const { browser, page } = await launchBrowser({
    width: 1440,
    height: 900,
    colorScheme: theme === 'light' ? 'light' : 'dark',
    ...(theme === 'contrast' ? { forcedColors: 'active' } : {}),
  });
  try {
    const file = path.join(folder, 'sommet-climat.news');
    await page.goto(
      workbenchUrl(server.url, {
        folder,
        payload: developmentPayload(server.url, { extension: projectFolder, file }),
      }),
    );
    await page.locator('.codelens-decoration').first().waitFor({ timeout: 60_000 });
    await run(page, 'Verbatim: Focus on Speakers View');
    await page.locator('.pane-body .monaco-list-row').first().waitFor({ timeout: 20_000 });
    await page.locator('.pane-body .monaco-list-row').first().click();
    await photograph(page, `views-${theme}`, [/Sol(è|e)ne Kermadec/]);
    await page
      .locator('[id="verbatim-news.verbatim.verbatim.status"], .statusbar-item[aria-label*="Verbatim"]')
      .first()
      .click();
    await photograph(page, `menu-${theme}`, ['Français']);
    await page.keyboard.press('Escape');
    await run(page, 'Verbatim: Show All Articles of the Workspace');
    await photograph(page, `workspace-${theme}`, [/Moira Callaghan/]);
    await run(page, 'Welcome: Open Walkthrough...');
    await page.locator('.quick-input-widget input').fill('Get Started with Verbatim');
    await page.waitForTimeout(500);
    await page.keyboard.press('Enter');
    for (const [number, step] of steps.entries()) {
      await page.getByText(step, { exact: true }).first().click();
      const drawing = page
        .frameLocator('iframe.webview')
        .frameLocator('#active-frame')
        .locator('svg')
        .first();
      await drawing.waitFor({ timeout: 30_000 });
      await photograph(page, `walkthrough-${number + 1}-${theme}`, [step]);
    }
    // Nothing was asked for that a notification answers.
    const bell = await page.locator('[id="status.notifications"]').getAttribute('aria-label');
    if (/\d|New/.test(bell ?? '')) throw new Error(`a notification appeared: ${bell}`);
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

ensureHost();
for (const theme of wanted.length > 0 ? wanted : Object.keys(themes)) await shoot(theme);
