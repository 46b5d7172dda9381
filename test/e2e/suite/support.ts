import * as assert from 'node:assert';
import * as vscode from 'vscode';

/** Opens a file of the workspace, which is a copy of samples/. */
export async function open(name: string): Promise<vscode.TextEditor> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'the tests need a folder');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  return vscode.window.showTextDocument(document);
}

/** Opens unsaved text in a language. */
export async function openText(content: string, language: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content, language }));
}

/** Asks again until the answer passes, as the server answers when it is ready. Fails with the last answer. */
export async function until<T>(
  ask: () => PromiseLike<T>,
  accept: (answer: T) => boolean,
  limit = 15_000,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (accept(answer)) return answer;
    if (Date.now() > end)
      assert.fail(
        `not in ${String(limit)} ms; the last answer was ${JSON.stringify(answer)?.slice(0, 2000)}`,
      );
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Where a phrase stands in a document; fails when it does not. */
export function at(document: vscode.TextDocument, phrase: string, inside = 0): vscode.Position {
  const offset = document.getText().indexOf(phrase);
  assert.ok(offset >= 0, `"${phrase}" does not stand in ${document.uri.toString()}`);
  return document.positionAt(offset + inside);
}

/** All that hovers say, without the escapes of Markdown. */
export function hoverText(hovers: readonly vscode.Hover[]): string {
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n')
    .replaceAll('\\', '');
}
