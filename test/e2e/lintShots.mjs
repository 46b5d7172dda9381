#!/usr/bin/env node
// Photographs the checks in the real VS Code: the list of problems, the quick fixes of one, the completion of
// `.verbatimrc.json`. Fails when what should be seen is not there.
//   node test/e2e/lintShots.mjs [FOLDER]
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchBrowser } from '../host/browser.mjs';
import { projectFolder } from '../host/paths.mjs';
import { startServer } from '../host/server.mjs';
import { ensureHost } from '../host/setup.mjs';
import { developmentPayload, workbenchUrl } from '../host/workbench.mjs';

const target = path.resolve(process.argv[2] ?? 'shots');
mkdirSync(target, { recursive: true });
ensureHost();
const folder = mkdtempSync(path.join(tmpdir(), 'verbatim-lint-shots-'));
const file = path.join(folder, 'dispatch.news');
cpSync(path.join(projectFolder, 'test/lint/golden/dispatch-with-mistakes.txt'), file);
writeFileSync(
  path.join(folder, '.verbatimrc.json'),
  '{\n  "preset": "fr-afp",\n  "rules": {\n    \n  }\n}\n',
);
const server = await startServer({
  settings: { 'workbench.colorTheme': 'Default Light Modern', 'editor.minimap.enabled': false },
});
const { browser, page } = await launchBrowser({ width: 1440, height: 900, colorScheme: 'light' });

async function shoot(name) {
  await page.waitForTimeout(700);
  await page.screenshot({ path: path.join(target, `${name}.png`) });
  console.log(path.join(target, `${name}.png`));
}

try {
  await page.goto(
    workbenchUrl(server.url, {
      folder,
      payload: developmentPayload(server.url, { extension: projectFolder, file }),
    }),
  );
  await page.locator('.codelens-decoration').first().waitFor({ timeout: 60_000 });
  await page.keyboard.press('Control+Shift+M');
  await page.getByText('is written').first().waitFor({ timeout: 20_000 });
  await shoot('lint-problems');
  await page
    .locator('.view-line span')
    .getByText(/affirme/)
    .first()
    .click();
  await page.keyboard.press('Control+.');
  await page.getByText('Switch “clitic-t-missing” off in this file').first().waitFor({ timeout: 20_000 });
  await shoot('lint-quickfix');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-widget input').first().fill('.verbatimrc.json');
  await page.locator('.quick-input-list .monaco-list-row').getByText('.verbatimrc.json').first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active').getByText('.verbatimrc.json').waitFor();
  await page.locator('.view-line').nth(3).click();
  await page.keyboard.type('"');
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-widget').getByText('attribution-double').first().waitFor({ timeout: 20_000 });
  await shoot('lint-config');
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
