import * as vscode from 'vscode';

const article = `PARIS, 3 juin 2026 (AFP) - Le projet avance.

"Nous y sommes", a déclaré Anne Dulac, maire de Lyon.
`;

/**
 * Runs in the web worker extension host, as VS Code in the browser has it: no Node, a workspace in memory, no test
 * library (Mocha's reporters want a page or a process). VS Code calls `run` and reads a rejection as a failure.
 */
export async function run(): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ content: article, language: 'news-article' });
  const editor = await vscode.window.showTextDocument(document);
  await hoverTells(document, 'Nous y', /Anne Dulac/u);
  console.log('    ✔ the server in its worker tells who speaks');
  await hoverTells(document, 'PARIS', /FR/u);
  console.log('    ✔ the gazetteer is loaded, a place has its country');
  editor.selection = new vscode.Selection(0, 0, 0, 0);
  await vscode.commands.executeCommand('verbatim.nextQuote');
  const selected = document.getText(editor.selection);
  if (selected !== '"Nous y sommes"') throw new Error(`next quote selected ${selected}`);
  console.log('    ✔ next quote selects the quote');
}

async function hoverTells(document: vscode.TextDocument, phrase: string, wanted: RegExp): Promise<void> {
  const position = document.positionAt(document.getText().indexOf(phrase) + 2);
  const end = Date.now() + 15_000;
  let last = '';
  while (Date.now() < end) {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    last = hovers
      .flatMap(({ contents }) =>
        contents.map((content) => (typeof content === 'string' ? content : content.value)),
      )
      .join('\n');
    if (wanted.test(last)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no ${String(wanted)} in "${last}"`);
}
