#!/usr/bin/env node
// Photographs the checks in the real VS Code: the list of problems, the quick fixes of one, the completion of
// `.verbatimrc.json`. Fails when what should be seen is not there.
//   node test/e2e/lintShots.mjs [FOLDER]
import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../host/paths.mjs';
import { openWorkbench, photographer } from './rendered.mjs';

const target = path.resolve(process.argv[2] ?? 'shots');
const { page, close } = await openWorkbench({
  fill: (folder) => {
    const file = path.join(folder, 'dispatch.news');
    cpSync(path.join(projectFolder, 'test/lint/golden/dispatch-with-mistakes.txt'), file);
    writeFileSync(
      path.join(folder, '.verbatimrc.json'),
      '{\n  "preset": "fr-afp",\n  "rules": {\n    \n  }\n}\n',
    );
    return file;
  },
});
const shoot = photographer(page, target);

try {
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
  await close();
}
