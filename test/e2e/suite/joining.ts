import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { open, openText, until } from './support';

const article = `LYON, 3 juin 2026 (AFP) - La maire de Villebourg, Anne Dulac, a présenté mardi un plan pour les écoles de la commune, qui comptent 1.200 élèves répartis sur six sites.

"Nous commencerons par les toits", a déclaré Mme Dulac devant la presse réunie à l'hôtel de ville, en promettant des travaux dès le mois de juillet dans les deux plus anciens bâtiments.
`;

export function joiningSuite(): void {
  describe('plain files', () => {
    it('an article in plain text joins by itself', async () => {
      const { document } = await openText(article, 'plaintext');
      await until(
        () => Promise.resolve(document.languageId),
        (id) => id === 'news-article',
      );
    });

    it('a note does not', async () => {
      const { document } = await openText(
        'Acheter du pain.\n\nRappeler Anne demain, elle a dit "oui".\n',
        'plaintext',
      );
      await new Promise((resolve) => setTimeout(resolve, 800));
      assert.strictEqual(document.languageId, 'plaintext');
    });

    it('joins by command', async () => {
      const { document } = await openText('Une phrase.', 'plaintext');
      await vscode.commands.executeCommand('verbatim.annotateFile');
      await until(
        () => Promise.resolve(document.languageId),
        (id) => id === 'news-article',
      );
    });

    it('joins by the globs of the folder', async () => {
      const settings = vscode.workspace.getConfiguration('verbatim');
      await settings.update('include', ['notes/**/*.md'], vscode.ConfigurationTarget.Workspace);
      try {
        const [folder] = vscode.workspace.workspaceFolders ?? [];
        assert.ok(folder);
        const file = vscode.Uri.joinPath(folder.uri, 'notes/brouillon.md');
        await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('Le maire a dit "non".\n'));
        const { document } = await open('notes/brouillon.md');
        await until(
          () => Promise.resolve(document.languageId),
          (id) => id === 'news-article',
        );
      } finally {
        await settings.update('include', undefined, vscode.ConfigurationTarget.Workspace);
      }
    });

    it('a file that was set back stays as it is', async () => {
      const { document } = await openText(article.replaceAll('Dulac', 'Morin'), 'plaintext');
      await until(
        () => Promise.resolve(document.languageId),
        (id) => id === 'news-article',
      );
      await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
      await new Promise((resolve) => setTimeout(resolve, 800));
      assert.strictEqual(document.languageId, 'plaintext');
    });
  });
}
