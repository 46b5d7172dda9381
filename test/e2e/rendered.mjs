// What the scripts share that look at the rendered workbench: opening it in a theme, running commands, photographs.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchBrowser } from '../host/browser.mjs';
import { projectFolder } from '../host/paths.mjs';
import { startServer } from '../host/server.mjs';
import { ensureHost } from '../host/setup.mjs';
import { developmentPayload, workbenchUrl } from '../host/workbench.mjs';

/** The themes that matter, with what a browser of theirs is set to. */
export const themes = {
  light: { name: 'Default Light Modern', scheme: 'light' },
  dark: { name: 'Default Dark Modern', scheme: 'dark' },
  contrast: { name: 'Default High Contrast', scheme: 'dark', forced: true },
  contrastLight: { name: 'Default High Contrast Light', scheme: 'light', forced: true },
};

/**
 * A workbench on a folder of its own, with Verbatim in it.
 * In: `fill` puts files into the folder and answers the one to open. `language` is Verbatim's; VS Code itself stays
 * English, as it comes without its language packs. Out: the page, opened and with a lens above the article; `open` loads it
 * again; `close` ends all and takes the folder away.
 */
export async function openWorkbench({ fill, theme = 'light', language = 'en', settings = {} }) {
  ensureHost();
  const { name, scheme, forced } = themes[theme];
  const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-rendered-'));
  const file = fill(folder);
  const server = await startServer({
    settings: {
      'workbench.colorTheme': name,
      'window.autoDetectColorScheme': false,
      // High contrast is taken over from the system, as its users have it.
      'window.autoDetectHighContrast': true,
      'editor.fontSize': 14,
      'editor.minimap.enabled': false,
      ...settings,
    },
  });
  const { browser, page } = await launchBrowser({
    width: 1440,
    height: 900,
    colorScheme: scheme,
    forcedColors: forced ? 'active' : 'none',
  });
  await page.addInitScript((code) => {
    Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => code, set: () => {} });
  }, language);
  const open = async () => {
    const payload = developmentPayload(server.url, { extension: projectFolder, file });
    await page.goto(workbenchUrl(server.url, { folder, payload }));
    await page.locator('.codelens-decoration').first().waitFor({ timeout: 60_000 });
  };
  const close = async () => {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await open();
  } catch (error) {
    await close();
    throw error;
  }
  return { page, folder, file, open, close };
}

/** Types a command's title into the palette and runs it. */
export async function runCommand(page, title) {
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input').first();
  await input.waitFor();
  await input.fill(`>${title}`);
  const rows = page.locator('.quick-input-list .monaco-list-row .label-name');
  await rows.first().waitFor();
  await page.waitForTimeout(500);
  // What was run lately stands above what was asked for.
  const index = (await rows.allTextContents()).findIndex((text) => text.startsWith(title));
  if (index === -1) throw new Error(`no command ${title}`);
  for (let at = 0; at < index; at++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** A photographer who puts pictures into a folder, and says where. */
export function photographer(page, folder) {
  mkdirSync(folder, { recursive: true });
  return async (name, pause = 700) => {
    await page.waitForTimeout(pause);
    const file = path.join(folder, `${name}.png`);
    await page.screenshot({ path: file });
    console.log(`  ${file}`);
  };
}
