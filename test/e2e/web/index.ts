import 'mocha/mocha';
import * as vscode from 'vscode';

/**
 * Runs in the web worker extension host, as VS Code in the browser has it: no Node, a workspace in memory. VS Code calls
 * `run` and reads a rejection as a failure.
 */
export function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 20_000, reporter: consoleReporter });

  describe('in the browser', () => {
    it('the server in its worker answers with speaker and place', async () => {
      const content =
        'PARIS, 3 juin 2026 (AFP) - Le projet avance.\n\n"Nous y sommes", a déclaré Anne Dulac, maire de Lyon.\n';
      const document = await vscode.workspace.openTextDocument({ content, language: 'news-article' });
      await vscode.window.showTextDocument(document);
      await answers(document, 'Nous y', /Anne Dulac/u);
      await answers(document, 'PARIS', /FR/u);
    });
  });

  return new Promise((resolve, reject) => {
    mocha.run((failures) =>
      failures === 0 ? resolve() : reject(new Error(`${String(failures)} tests failed`)),
    );
  });
}

async function answers(document: vscode.TextDocument, phrase: string, wanted: RegExp): Promise<void> {
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

/** Mocha's reporters want a page or a process; a worker has neither, only a console that VS Code prints. */
function consoleReporter(runner: Mocha.Runner): void {
  runner.on('pass', (test) => console.log(`    ✔ ${test.fullTitle()}`));
  runner.on('fail', (test, error: Error) => console.error(`    ✘ ${test.fullTitle()}: ${error.message}`));
}
