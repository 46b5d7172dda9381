import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { at, open, until } from './support';

const sample = 'sommet-climat.news';

function sidecarOf(editor: vscode.TextEditor): vscode.Uri {
  const { uri } = editor.document;
  return uri.with({ path: `${uri.path}.annot.jsonl` });
}

/** The records of the sidecar beside an article; none while there is no file. */
async function records(editor: vscode.TextEditor): Promise<Record<string, unknown>[]> {
  const text = await vscode.workspace.fs.readFile(sidecarOf(editor)).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => '',
  );
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

const count = (list: readonly Record<string, unknown>[], record: string): number =>
  list.filter((one) => one['record'] === record).length;

export function annotationsSuite(): void {
  describe("people's own annotations", () => {
    const run = (command: string, argument?: unknown): Thenable<unknown> =>
      vscode.commands.executeCommand(`verbatim.annotations.${command}`, argument);
    let editor: vscode.TextEditor;
    const select = (words: string): void => {
      const start = at(editor.document, words);
      const end = at(editor.document, words, words.length);
      editor.selection = new vscode.Selection(start, end);
    };

    before(async () => {
      editor = await open(sample);
      // The server is ready when it answers a command.
      await until(
        async () => {
          editor.selection = new vscode.Selection(0, 0, 0, 0);
          await run('next');
          return editor.selection.isEmpty;
        },
        (isEmpty) => !isEmpty,
      );
    });
    after(async () => {
      await vscode.commands.executeCommand('workbench.action.files.revert');
      await vscode.workspace.fs.delete(sidecarOf(editor)).then(undefined, () => undefined);
    });

    it('confirms, creates and refuses, and writes it beside the article', async () => {
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      await run('next');
      await run('accept');
      await until(
        () => records(editor),
        (list) => count(list, 'mention') === 1 && count(list, 'entity') === 1,
      );
      select('promesses');
      await run('markAs', { type: 'work' });
      await until(
        () => records(editor),
        (list) => count(list, 'mention') === 2,
      );
      select('"des actes et non des promesses"');
      await run('reject');
      const list = await until(
        () => records(editor),
        (found) => count(found, 'rejection') === 1,
      );
      assert.strictEqual(list[0]?.['record'], 'head');
    });

    it('takes steps back and makes them again', async () => {
      await run('undo');
      await until(
        () => records(editor),
        (list) => count(list, 'rejection') === 0,
      );
      await run('redo');
      await until(
        () => records(editor),
        (list) => count(list, 'rejection') === 1,
      );
    });

    it('a mark grows and shrinks by a word', async () => {
      select('promesses');
      await run('growStart');
      assert.strictEqual(editor.document.getText(editor.selection), 'des promesses');
      await run('shrinkStart');
      assert.strictEqual(editor.document.getText(editor.selection), 'promesses');
    });

    it('keeps everything in place when the text above is edited and the article opened again', async () => {
      const before = count(await records(editor), 'mention');
      await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Un mot de plus\n\n'));
      await editor.document.save();
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      await vscode.commands.executeCommand('verbatim.restartServer');
      editor = await open(sample);
      select('promesses');
      await until(
        async () => {
          select('promesses');
          await run('status', { status: 'to-check' });
          return records(editor);
        },
        (list) => count(list, 'note') === 1,
      );
      assert.strictEqual(count(await records(editor), 'mention'), before);
    });

    it('follows a renamed article', async () => {
      const { uri } = editor.document;
      const renamed = uri.with({ path: uri.path.replace('sommet-climat', 'sommet-du-climat') });
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(uri, renamed);
      assert.ok(await vscode.workspace.applyEdit(edit));
      await until(
        () =>
          vscode.workspace.fs.stat(renamed.with({ path: `${renamed.path}.annot.jsonl` })).then(
            () => true,
            () => false,
          ),
        (isThere) => isThere,
      );
      const back = new vscode.WorkspaceEdit();
      back.renameFile(renamed, uri);
      await vscode.workspace.applyEdit(back);
    });
  });
}
