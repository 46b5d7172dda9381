import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { at, open, openText, until } from './support';

const words = 'Le maire de Lyon, Paul Morin, est venu lundi.\n\n"Nous verrons bien", a dit M. Morin.\n\n';

/** Rename, completion, tables, statistics: what changes a text or makes something of it. */
export function doingSuite(): void {
  describe('doing', () => {
    it('renames a person, surname alone and all', async () => {
      const { document } = await openText(words, 'news-article');
      const edit = await until(
        () =>
          vscode.commands.executeCommand<vscode.WorkspaceEdit>(
            'vscode.executeDocumentRenameProvider',
            document.uri,
            at(document, 'M. Morin', 4),
            'Paul Moran',
          ),
        (found) => found?.size > 0,
      );
      assert.ok(await vscode.workspace.applyEdit(edit));
      assert.match(document.getText(), /Lyon, Paul Moran, est[^]*a dit M\. Moran\./u);
    });

    it('refuses a new name that is none', async () => {
      const { document } = await openText(words, 'news-article');
      await assert.rejects(
        async () =>
          vscode.commands.executeCommand(
            'vscode.executeDocumentRenameProvider',
            document.uri,
            at(document, 'M. Morin', 4),
            '«!»',
          ),
        /A name needs a letter or a digit/u,
      );
    });

    it('completes a name after two letters, and a verb behind a closing mark', async () => {
      const { document } = await openText(`${words}Puis Mo\n\nIl a dit oui. "Jamais"\n`, 'news-article');
      const complete = (phrase: string): Thenable<vscode.CompletionList> =>
        vscode.commands.executeCommand(
          'vscode.executeCompletionItemProvider',
          document.uri,
          at(document, phrase, phrase.length),
        );
      const labels = ({ items }: vscode.CompletionList): string[] =>
        items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      await until(
        async () => labels(await complete('Puis Mo')),
        (found) => found.includes('Paul Morin') && found.includes('Morin'),
      );
      assert.ok(labels(await complete('"Jamais"')).includes('a dit'));
    });

    it('offers nothing unasked', async () => {
      const { document } = await openText(`${words}Il a dit oui. "Jamais"`, 'news-article');
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        document.positionAt(document.getText().length),
        '"',
      );
      assert.deepStrictEqual(items, []);
    });

    it('edits both marks of a quotation together, in one step', async () => {
      const settings = vscode.workspace.getConfiguration('editor', { languageId: 'news-article' });
      await settings.update('linkedEditing', true, vscode.ConfigurationTarget.Workspace, true);
      try {
        const before = `${words}« Nous verrons », a dit M. Morin.\n`;
        const editor = await openText(before, 'news-article');
        const { document } = editor;
        const last = (): Promise<string> => Promise.resolve(document.lineAt(4).text);
        const becomes = (wanted: string): Promise<string> => until(last, (line) => line === wanted);
        const behind = new vscode.Position(4, 1);
        // Until the server knows the pair, a mark goes alone; then it comes back and is tried again.
        await until(
          async () => {
            editor.selection = new vscode.Selection(behind, behind);
            await new Promise((resolve) => setTimeout(resolve, 300));
            await vscode.commands.executeCommand('deleteLeft');
            await new Promise((resolve) => setTimeout(resolve, 300));
            if (document.lineAt(4).text.includes('»')) await vscode.commands.executeCommand('undo');
            return document.lineAt(4).text;
          },
          (line) => line === ' Nous verrons , a dit M. Morin.',
        );
        await vscode.commands.executeCommand('undo');
        await becomes('« Nous verrons », a dit M. Morin.');
        await vscode.commands.executeCommand('redo');
        await becomes(' Nous verrons , a dit M. Morin.');
        await vscode.commands.executeCommand('undo');
        await becomes('« Nous verrons », a dit M. Morin.');

        // Deleted and typed anew in another style; the partner follows both times.
        editor.selection = new vscode.Selection(behind, behind);
        await new Promise((resolve) => setTimeout(resolve, 300));
        await vscode.commands.executeCommand('deleteLeft');
        await becomes(' Nous verrons , a dit M. Morin.');
        await vscode.commands.executeCommand('type', { text: '“' });
        await becomes('“ Nous verrons ”, a dit M. Morin.');

        // Two cursors, and words pasted over a mark, are the user's own affair.
        editor.selections = [new vscode.Selection(4, 1, 4, 1), new vscode.Selection(0, 2, 0, 2)];
        await new Promise((resolve) => setTimeout(resolve, 300));
        await vscode.commands.executeCommand('deleteLeft');
        await becomes(' Nous verrons ”, a dit M. Morin.');
        await vscode.commands.executeCommand('undo');
        editor.selection = new vscode.Selection(4, 0, 4, 1);
        await new Promise((resolve) => setTimeout(resolve, 300));
        await vscode.env.clipboard.writeText('Oui. “');
        await vscode.commands.executeCommand('editor.action.clipboardPasteAction');
        await becomes('Oui. “ Nous verrons ”, a dit M. Morin.');
      } finally {
        await settings.update('linkedEditing', undefined, vscode.ConfigurationTarget.Workspace, true);
      }
    });

    it('links addresses', async () => {
      const { document } = await openText(`${words}Voir www.exemple.fr.\n`, 'news-article');
      const links = await until(
        () =>
          vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri),
        (found) => found.length > 0,
      );
      assert.ok(links.some(({ target }) => target?.toString() === 'https://www.exemple.fr/'));
    });

    it('copies who says what, as Markdown and as HTML', async () => {
      await open('sommet-climat.news');
      const clipboard = async (command: string): Promise<string> => {
        await vscode.commands.executeCommand(command);
        return vscode.env.clipboard.readText();
      };
      await until(
        () => clipboard('verbatim.copyTable'),
        (text) => /^\| Speaker \|[^]*\| Hervé Lombard \| [^|]*\| "Il faudra choisir" \|/u.test(text),
      );
      assert.match(
        await clipboard('verbatim.copyTableHtml'),
        /<td>Hervé Lombard<\/td>[^]*"Il faudra choisir"/u,
      );
    });

    it('opens statistics beside the article, once', async () => {
      await open('sommet-climat.news');
      const tabs = (): string[] =>
        vscode.window.tabGroups.all.flatMap((group) =>
          group.tabs.flatMap(({ input, label }) => (input instanceof vscode.TabInputWebview ? [label] : [])),
        );
      await vscode.commands.executeCommand('verbatim.showStatistics');
      await until(
        () => Promise.resolve(tabs()),
        (labels) => labels.join() === 'Statistics of sommet-climat.news',
      );
      await open('sommet-climat.news');
      await vscode.commands.executeCommand('verbatim.showStatistics');
      assert.strictEqual(tabs().length, 1);
      await vscode.commands.executeCommand('verbatim.showWorkspaceStatistics');
      await until(
        () => Promise.resolve(tabs()),
        (labels) => labels.includes('Statistics of the workspace'),
      );
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });

    it('shows the places of an article on a map, and of the workspace on another', async () => {
      await open('sommet-climat.news');
      const maps = (): string[] =>
        vscode.window.tabGroups.all.flatMap((group) =>
          group.tabs.flatMap(({ input, label }) => (input instanceof vscode.TabInputWebview ? [label] : [])),
        );
      await vscode.commands.executeCommand('verbatim.showMap');
      await until(
        () => Promise.resolve(maps()),
        (labels) => labels.join() === 'Places of sommet-climat.news',
      );
      await vscode.commands.executeCommand('verbatim.showWorkspaceMap');
      await until(
        () => Promise.resolve(maps()),
        (labels) => labels.includes('Places of the workspace'),
      );
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });
  });
}
