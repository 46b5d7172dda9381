import * as assert from 'node:assert';
import * as vscode from 'vscode';
import type { WireNode } from '../../../server/src/protocol';
import { at, open, until } from './support';

const other = `Le port de Brest attend

Solène Kermadec est venue lundi à Brest. "Nous attendons", a dit Mme Kermadec.
`;

function inFolder(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'the tests need a folder');
  return vscode.Uri.joinPath(folder.uri, name);
}

function symbols(query: string): Thenable<vscode.SymbolInformation[]> {
  return vscode.commands.executeCommand('vscode.executeWorkspaceSymbolProvider', query);
}

export function workspaceSuite(): void {
  describe('all articles of the workspace', () => {
    let document: vscode.TextDocument;
    before(async () => {
      ({ document } = await open('sommet-climat.news'));
    });
    after(async () => {
      await vscode.workspace.fs.delete(inFolder('port.news'));
    });

    it('finds people, places and quotes by name', async () => {
      const people = await until(
        () => symbols('kermad'),
        (found) => found.some(({ name }) => name === 'Solène Kermadec'),
      );
      assert.ok(people.length > 0);
      const [quote] = await until(
        () => symbols('deux hivers'),
        (found) => found.length > 0,
      );
      assert.match(quote?.containerName ?? '', /^Solène Kermadec/u);
      const moira = await until(
        () => symbols('callaghan'),
        (found) => found.length > 0,
      );
      assert.match(moira[0]?.location.uri.path ?? '', /harbour-strike\.news$/u);
    });

    it('follows a file that is added, and finds a person there too', async () => {
      await vscode.workspace.fs.writeFile(inFolder('port.news'), new TextEncoder().encode(other));
      const position = at(document, 'Mme Kermadec', 6);
      const found = await until(
        () =>
          vscode.commands.executeCommand<vscode.Location[]>(
            'vscode.executeReferenceProvider',
            document.uri,
            position,
          ),
        (references) => references.some(({ uri }) => uri.path.endsWith('/port.news')),
      );
      assert.ok(found.some(({ uri }) => uri.toString() === document.uri.toString()));
    });

    it('reads all again, and stops, by command', async () => {
      await vscode.commands.executeCommand('verbatim.rebuildIndex');
      await vscode.commands.executeCommand('verbatim.stopIndex');
      await vscode.commands.executeCommand('verbatim.rebuildIndex');
      await until(
        () => symbols('kermad'),
        (people) => people.length > 0,
      );
    });
  });

  describe('the views', () => {
    /** A line of a view, as the commands of its menu get it. */
    const node = (document: vscode.TextDocument, words: string): WireNode => {
      const start = at(document, words);
      const end = start.translate(0, words.length);
      return {
        path: ['a'],
        kind: 'quote',
        label: 'cut…',
        description: '',
        spoken: '',
        icon: 'quote',
        target: { uri: document.uri.toString(), range: { start, end } },
        children: 'none',
      };
    };

    it('lead to a quote and copy it whole', async () => {
      const { document } = await open('sommet-climat.news');
      const words = '"des actes et non des promesses"';
      await vscode.commands.executeCommand('verbatim.views.reveal', node(document, words));
      const editor = vscode.window.activeTextEditor;
      assert.strictEqual(editor?.document.getText(editor.selection), words);
      await vscode.commands.executeCommand('verbatim.views.copy', node(document, words));
      assert.strictEqual(await vscode.env.clipboard.readText(), words);
    });

    it('open, and switch between article and workspace', async () => {
      for (const view of ['speakers', 'entities', 'places', 'sources'])
        await vscode.commands.executeCommand(`verbatim.${view}.focus`);
      await vscode.commands.executeCommand('verbatim.views.showWorkspace');
      await vscode.commands.executeCommand('verbatim.views.refresh');
      await vscode.commands.executeCommand('verbatim.views.clearFilter');
      await vscode.commands.executeCommand('verbatim.views.showArticle');
    });

    it('a sample opens as an article', async () => {
      await vscode.commands.executeCommand('verbatim.openSample');
      const document = vscode.window.activeTextEditor?.document;
      assert.strictEqual(document?.languageId, 'news-article');
      assert.ok(document.isUntitled);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });
  });
}
