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
  await hoverTells(document, 'PARIS', /Paris, .*France/u);
  console.log('    ✔ the gazetteer is loaded, a place has its country');
  editor.selection = new vscode.Selection(0, 0, 0, 0);
  await vscode.commands.executeCommand('verbatim.nextQuote');
  const selected = document.getText(editor.selection);
  if (selected !== '"Nous y sommes"') throw new Error(`next quote selected ${selected}`);
  console.log('    ✔ next quote selects the quote');
  await filesOfTheWorkspaceAreRead();
  console.log('    ✔ files of a virtual workspace are read through the editor');
  await decisionsAreWritten();
  console.log('    ✔ a decision is written beside an article of a virtual workspace');
  await vscode.commands.executeCommand('verbatim.openSample');
  const sample = vscode.window.activeTextEditor?.document;
  if (sample?.languageId !== 'news-article') throw new Error('the sample did not open as an article');
  console.log('    ✔ the sample opens');
}

/** No disk is there: the editor writes the file of annotations where the article lies. */
async function decisionsAreWritten(): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('the tests need a folder');
  const file = vscode.Uri.joinPath(folder.uri, 'decided.news');
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(article));
  const document = await vscode.workspace.openTextDocument(file);
  const editor = await vscode.window.showTextDocument(document);
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    const start = document.getText().indexOf('Anne Dulac');
    editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(start + 10));
    await vscode.commands.executeCommand('verbatim.annotations.accept');
    const text = await vscode.workspace.fs.readFile(file.with({ path: `${file.path}.annot.jsonl` })).then(
      (bytes) => new TextDecoder().decode(bytes),
      () => '',
    );
    if (text.includes('"exact":"Anne Dulac"')) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const names = (await vscode.workspace.fs.readDirectory(folder.uri)).map(([name]) => name).join(', ');
  const selected = document.getText(editor.selection);
  throw new Error(
    `no file of annotations was written among ${names}; "${selected}" in ${document.languageId}`,
  );
}

/** The workspace lies in memory: the server gets at it through the editor alone. */
async function filesOfTheWorkspaceAreRead(): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('the tests need a folder');
  const file = vscode.Uri.joinPath(folder.uri, 'deep/port.news');
  await vscode.workspace.fs.writeFile(
    file,
    new TextEncoder().encode('Un titre\n\nSolène Kermadec, maire de Brest, est venue lundi.\n'),
  );
  await vscode.commands.executeCommand('verbatim.rebuildIndex');
  const end = Date.now() + 20_000;
  let names: string[] = [];
  while (Date.now() < end) {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'kermadec',
    );
    names = found.map(({ name, location }) => `${name} ${location.uri.path}`);
    if (names.some((name) => name.startsWith('Solène Kermadec') && name.endsWith('/port.news'))) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`no symbol of the file in memory: ${names.join(', ')}`);
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
