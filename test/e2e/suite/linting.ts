import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { at, until } from './support';

const wrong = "Le pont de Lyon est fermé depuis lundi.\n\nIl rouvrira mardi, a t'il dit à la presse.\n";

const commas =
  'LYON (AFP) - "Nous irons au bout" a-t-il dit. "La direction n\'a rien fait" a-t-elle dit à la presse.\n';

/** Writes an article into the workspace and opens it. */
async function openFile(name: string, content: string): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'the tests need a folder');
  const uri = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  return (await vscode.window.showTextDocument(uri)).document;
}

const rulesIn = ({ uri }: vscode.TextDocument): string[] =>
  vscode.languages
    .getDiagnostics(uri)
    .map(({ code }) => String(typeof code === 'object' ? code.value : code));

function actionsAt(document: vscode.TextDocument, phrase: string): Thenable<vscode.CodeAction[]> {
  const start = at(document, phrase);
  return vscode.commands.executeCommand(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(start, start.translate(0, phrase.length)),
  );
}

/** Findings that are mended, all at once, or left as they are with a reason. */
export function lintingSuite(): void {
  describe('checks', () => {
    it('mends a finding by a quick fix', async () => {
      const document = await openFile('quick.news', wrong);
      const [fix] = await until(
        async () => (await actionsAt(document, "a t'il")).filter(({ isPreferred }) => isPreferred === true),
        (found) => found.length > 0,
      );
      assert.ok(fix?.edit && (await vscode.workspace.applyEdit(fix.edit)));
      assert.match(document.getText(), /mardi, a-t-il dit/u);
      await until(
        () => Promise.resolve(rulesIn(document)),
        (found) => !found.includes('clitic-t-malformed'),
      );
    });

    it('mends everything that is safe', async () => {
      const document = await openFile('all.news', `${wrong}\n${wrong}`);
      const [fix] = await until(
        () =>
          vscode.commands.executeCommand<vscode.CodeAction[]>(
            'vscode.executeCodeActionProvider',
            document.uri,
            new vscode.Range(0, 0, document.lineCount, 0),
            'source.fixAll.verbatim',
          ),
        (found) => found.length > 0,
      );
      assert.ok(fix?.edit && (await vscode.workspace.applyEdit(fix.edit)));
      assert.strictEqual(document.getText(), `${wrong}\n${wrong}`.replaceAll("a t'il", 'a-t-il'));
    });

    it('mends all findings of one rule', async () => {
      const document = await openFile('rule.news', commas);
      const [fix] = await until(
        async () =>
          (await actionsAt(document, '" a-t-il dit')).filter(({ title }) => title.startsWith('Fix all 2')),
        (found) => found.length > 0,
      );
      assert.ok(fix?.edit && (await vscode.workspace.applyEdit(fix.edit)));
      assert.strictEqual(document.getText(), commas.replaceAll('" a-t-', '", a-t-'));
    });

    it('switches a rule off for a file, in .verbatimrc.json', async () => {
      const document = await openFile('off.news', commas);
      const [off] = await until(
        async () =>
          (await actionsAt(document, '" a-t-il dit')).filter(
            ({ title }) => title === 'Switch “attribution-comma-missing” off in this file',
          ),
        (found) => found.length > 0,
      );
      await vscode.commands.executeCommand('verbatim.lintChoice', ...(off?.command?.arguments ?? []));
      await until(
        () => Promise.resolve(rulesIn(document)),
        (found) => !found.includes('attribution-comma-missing'),
      );
      const [folder] = vscode.workspace.workspaceFolders ?? [];
      assert.ok(folder);
      const file = vscode.Uri.joinPath(folder.uri, '.verbatimrc.json');
      const config = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      assert.deepStrictEqual(JSON.parse(config), {
        overrides: [{ files: 'off.news', rules: { 'attribution-comma-missing': 'off' } }],
      });
      await vscode.workspace.fs.delete(file);
    });

    it('gives a document the marks of its house when it is formatted', async () => {
      const document = await openFile('format.news', `${commas}\n« Non!  », a-t-il dit.\n`);
      const edits = await until(
        () =>
          vscode.commands.executeCommand<vscode.TextEdit[]>(
            'vscode.executeFormatDocumentProvider',
            document.uri,
            { tabSize: 2, insertSpaces: true },
          ),
        (found) => found.length > 0,
      );
      const edit = new vscode.WorkspaceEdit();
      edit.set(document.uri, edits);
      await vscode.workspace.applyEdit(edit);
      assert.strictEqual(document.getText(), `${commas}\n"Non !", a-t-il dit.\n`);
    });

    it('sets French marks and spaces while typing, where the editor is told to', async () => {
      const document = await openFile('typed.news', '« Non !  » a-t-il dit.\n\nIl a dit "oui"\n');
      assert.strictEqual(
        vscode.workspace.getConfiguration('editor', document.uri).get('formatOnType'),
        false,
      );
      const settings = vscode.workspace.getConfiguration('verbatim', document.uri);
      await settings.update('lint.preset', 'fr-presse', vscode.ConfigurationTarget.Workspace);
      try {
        const position = at(document, '"oui"', 5);
        const edits = await until(
          () =>
            vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
              'vscode.executeFormatOnTypeProvider',
              document.uri,
              position,
              '"',
              { tabSize: 2, insertSpaces: true },
            ),
          (found) => (found?.length ?? 0) > 0,
        );
        const edit = new vscode.WorkspaceEdit();
        edit.set(document.uri, edits ?? []);
        await vscode.workspace.applyEdit(edit);
        // The paragraph that is being written, and no other.
        assert.match(document.getText(), /^« Non !  » a-t-il dit\.\n\nIl a dit «\u00a0oui\u00a0»\n$/u);
      } finally {
        await settings.update('lint.preset', undefined, vscode.ConfigurationTarget.Workspace);
      }
    });

    it('leaves a finding as it is, with a reason, until its sentence changes', async () => {
      const document = await openFile('ignored.news', wrong);
      const [ignore] = await until(
        async () =>
          (await actionsAt(document, "a t'il")).filter(
            ({ command }) => command?.command === 'verbatim.ignoreHere',
          ),
        (found) => found.length > 0,
      );
      const [target] = ignore?.command?.arguments ?? [];
      await vscode.commands.executeCommand('verbatim.ignoreHere', target, 'as the minister spells it');
      await until(
        () => Promise.resolve(rulesIn(document)),
        (found) => !found.includes('clitic-t-malformed'),
      );
      const [folder] = vscode.workspace.workspaceFolders ?? [];
      assert.ok(folder);
      const file = vscode.Uri.joinPath(folder.uri, '.verbatim/suppressions.jsonl');
      const kept = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      assert.match(kept, /"file":"ignored\.news","rule":"clitic-t-malformed".*as the minister spells it/u);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, at(document, ' à la presse'), ' hier');
      await vscode.workspace.applyEdit(edit);
      await until(
        () => Promise.resolve(rulesIn(document)),
        (found) => found.includes('clitic-t-malformed'),
      );
    });
  });
}
