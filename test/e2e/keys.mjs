#!/usr/bin/env node
// Annotates an article in the real VS Code by keys alone, edits the text above, reloads the window, and sees that
// everything is in place. A photograph of each step where a folder is given:
//   node test/e2e/keys.mjs [FOLDER]
import assert from 'node:assert';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../host/paths.mjs';
import { openWorkbench, photographer, runCommand } from './rendered.mjs';

const [pictures] = process.argv.slice(2);
const workbench = await openWorkbench({
  settings: { 'files.autoSave': 'off', 'verbatim.annotations.author': 'anne' },
  fill: (folder) => {
    const file = path.join(folder, 'sommet-climat.news');
    copyFileSync(path.join(projectFolder, 'samples/sommet-climat.news'), file);
    return file;
  },
});
const { page } = workbench;
const sidecar = `${workbench.file}.annot.jsonl`;
const toEditor = () =>
  page.locator('.monaco-editor .native-edit-context, .monaco-editor textarea').first().focus();
const photograph = pictures === undefined ? () => {} : photographer(page, path.resolve(pictures));
const press = async (...keys) => {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(250);
  }
};
const records = (kind) =>
  existsSync(sidecar)
    ? readFileSync(sidecar, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line))
        .filter(({ record }) => record === kind)
    : [];
/** Waits until the file says so; fails with what it holds. */
const until = async (what, holds) => {
  for (let waited = 0; waited < 15_000; waited += 100) {
    if (holds()) return;
    await page.waitForTimeout(100);
  }
  assert.fail(`${what}; the file holds\n${existsSync(sidecar) ? readFileSync(sidecar, 'utf8') : 'nothing'}`);
};
/** Moves the cursor to words by the editor's own search, and selects them. */
const find = async (words) => {
  await press('Control+f');
  await page.keyboard.type(words);
  await press('Enter', 'Escape');
};

try {
  await toEditor();
  await press('Control+Home', 'Alt+e');
  await page.getByText(/Annotating: \d+ to review/).waitFor({ timeout: 15_000 });
  await photograph('1-mode');

  await press('Alt+j', 'Alt+Enter');
  await until('a name is confirmed', () => records('mention').length === 1);
  await press('Alt+Enter');
  await until('the next one too', () => records('mention').length === 2);
  await photograph('2-confirmed');

  await find('promesses');
  await press('Alt+6');
  await until('a work is created', () => records('entity').some(({ type }) => type === 'work'));
  await press('Control+Alt+Shift+ArrowLeft');
  await until('it grew by a word', () =>
    records('mention').some(({ span }) => span.exact === 'des promesses'),
  );

  await find('"des actes et non des promesses"');
  await press('Alt+p');
  await page.locator('.quick-input-list .monaco-list-row').first().waitFor({ timeout: 10_000 });
  await photograph('3-speaker');
  await press('ArrowDown', 'Enter');
  await until('a speaker is chosen', () => records('quote').some(({ how }) => how === 'corrected'));
  await find('"des actes et non des promesses"');
  await press('Alt+c', 'Enter');
  await until('the quote is to be checked', () => records('note')[0]?.status === 'to-check');

  await find("Nous n'avons plus");
  await press('ArrowLeft', 'Alt+Backspace');
  await until('something is refused', () => records('rejection').length === 1);
  await press('Alt+z');
  await until('and taken back', () => records('rejection').length === 0);
  await press('Alt+Shift+z');
  await until('and made again', () => records('rejection').length === 1);

  const before = records('mention').map(({ id, span }) => [id, span.exact]);
  await press('Control+Home');
  await page.keyboard.type('Une ligne de plus, au-dessus de tout. ');
  await press('Control+s');
  await page.waitForTimeout(1000);
  await runCommand(page, 'Verbatim: Show Review List and History');
  await page.getByText('Checklist').first().waitFor({ timeout: 15_000 });
  await photograph('4-review');

  await workbench.open();
  await toEditor();
  await press('Control+Home', 'Alt+e');
  await page.getByText(/Annotating: \d+ to review/).waitFor({ timeout: 15_000 });
  await page.waitForTimeout(1000);
  await photograph('5-reloaded');
  assert.deepStrictEqual(
    records('mention').map(({ id, span }) => [id, span.exact]),
    before,
  );
  // What was made is still where it was: a note on it finds it.
  await find('des promesses');
  await press('Alt+o');
  await page.keyboard.type('vu');
  await press('Enter');
  await until('the work is still in its place', () =>
    records('note').some(({ text, span }) => text === 'vu' && span.exact === 'des promesses'),
  );
  await photograph('6-note');
  console.log(`  ✔ annotated by keys, edited, reloaded: ${String(before.length)} names in place`);
} catch (error) {
  await photograph('failed');
  console.error(error);
  process.exitCode = 1;
} finally {
  await workbench.close();
}
