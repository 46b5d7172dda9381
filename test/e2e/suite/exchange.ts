import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { open, until } from './support';

async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Exports of the article in front, and what comes back of them. */
export function exchangeSuite(): void {
  describe('exports and imports', () => {
    let folder: vscode.Uri;
    const run = (command: string, argument: object): Thenable<unknown> =>
      vscode.commands.executeCommand(command, argument);

    beforeEach(async () => {
      const editor = await open('usine-verre.txt');
      folder = vscode.Uri.joinPath(editor.document.uri, '../exchange');
      await vscode.languages.setTextDocumentLanguage(editor.document, 'news-article');
      await vscode.workspace.fs.createDirectory(folder);
    });
    afterEach(async () => {
      await vscode.workspace.fs.delete(folder, { recursive: true });
    });

    it('exports to NITF', async () => {
      const target = vscode.Uri.joinPath(folder, 'usine.nitf.xml');
      await run('verbatim.exportAnnotations', { format: 'nitf', target: target.toString() });
      assert.match(await textOf(target), /<q [^>]*quote-source="Matteo Rinaldi"/u);
    });

    it('exports to brat, with the text and the configuration beside it, and imports it again', async () => {
      const target = vscode.Uri.joinPath(folder, 'usine.ann');
      await run('verbatim.exportAnnotations', { format: 'brat', target: target.toString() });
      const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
      assert.deepStrictEqual(names.sort(), ['annotation.conf', 'usine.ann', 'usine.txt']);
      await run('verbatim.importAnnotations', { files: [target.toString()], acceptSuggestions: true });
      const sidecar = vscode.Uri.joinPath(folder, 'usine.txt.annot.jsonl');
      assert.match(await textOf(sidecar), /"name":"Matteo Rinaldi"/u);
      await until(
        () => Promise.resolve(vscode.window.activeTextEditor?.document.uri.path ?? ''),
        (path) => path.endsWith('/exchange/usine.txt'),
      );
    });

    it('exports a workbook', async () => {
      const target = vscode.Uri.joinPath(folder, 'usine.checklist.xlsx');
      await run('verbatim.exportAnnotations', { format: 'checklist-xlsx', target: target.toString() });
      const bytes = await vscode.workspace.fs.readFile(target);
      assert.deepStrictEqual([...bytes.subarray(0, 2)], [0x50, 0x4b]);
    });
  });
}
