import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { at, hoverText, open, until } from './support';

/** Hovers with links, colours, hints: what shows without a key being pressed. */
export function seeingSuite(): void {
  describe('seeing', () => {
    let document: vscode.TextDocument;
    before(async () => {
      ({ document } = await open('sommet-climat.news'));
    });
    const hoverAt = (phrase: string, inside: number): Thenable<vscode.Hover[]> =>
      vscode.commands.executeCommand(
        'vscode.executeHoverProvider',
        document.uri,
        at(document, phrase, inside),
      );

    it('a cue names neutral verbs', async () => {
      await until(
        async () => hoverText(await hoverAt('a-t-elle insisté', 12)),
        (text) => /insister · reporting verb that takes a stand.*Neutral: dire/su.test(text),
      );
    });

    it('links in hovers run our command alone', async () => {
      const hovers = await until(
        () => hoverAt('deux hivers', 2),
        (found) => hoverText(found).includes('command:verbatim.reveal'),
      );
      const contents = hovers.flatMap((hover) => hover.contents);
      const trusted = contents.map((content) =>
        typeof content === 'string' ? undefined : Reflect.get(content, 'isTrusted'),
      );
      assert.deepStrictEqual(trusted, [{ enabledCommands: ['verbatim.reveal'] }]);
    });

    it('a link leads to the next quote', async () => {
      const start = at(document, '"Chaque digue');
      const end = at(document, 'trois fois"', 11);
      await vscode.commands.executeCommand('verbatim.reveal', {
        uri: document.uri.toString(),
        range: {
          start: { line: start.line, character: start.character },
          end: { line: end.line, character: end.character },
        },
      });
      const editor = vscode.window.activeTextEditor;
      await until(
        () => Promise.resolve(editor?.document.getText(editor.selection) ?? ''),
        (text) => text.startsWith('"Chaque digue'),
      );
    });

    it('inlay hints are off, and show who a pronoun stands for when they are on', async () => {
      const range = new vscode.Range(0, 0, document.lineCount, 0);
      const ask = (): Thenable<vscode.InlayHint[] | undefined> =>
        vscode.commands.executeCommand('vscode.executeInlayHintProvider', document.uri, range);
      assert.deepStrictEqual((await ask()) ?? [], []);
      const settings = vscode.workspace.getConfiguration('verbatim', document.uri);
      await settings.update('inlayHints.speakers', 'pronouns', vscode.ConfigurationTarget.Workspace);
      try {
        const hints = await until(ask, (found) => (found?.length ?? 0) > 1);
        const [first] = hints ?? [];
        const label = typeof first?.label === 'string' ? first.label : (first?.label[0]?.value ?? '');
        assert.match(label, /^→ Solène Kermadec/u);
      } finally {
        await settings.update('inlayHints.speakers', undefined, vscode.ConfigurationTarget.Workspace);
      }
    });

    it('the toggle switches the colours of quotes off and on', async () => {
      const choice = (): string | undefined =>
        vscode.workspace.getConfiguration('verbatim', document.uri).get<string>('decorations.quotes');
      assert.strictEqual(choice(), 'marked');
      await vscode.commands.executeCommand('verbatim.toggleQuoteColors');
      assert.strictEqual(choice(), 'off');
      await vscode.commands.executeCommand('verbatim.toggleQuoteColors');
      assert.strictEqual(choice(), 'marked');
    });

    it('one lens a paragraph', async () => {
      const lenses = await until(
        () =>
          vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri),
        (found) => found.length > 5,
      );
      const lines = lenses.map(({ range }) => range.start.line);
      assert.strictEqual(new Set(lines).size, lines.length);
      assert.ok(lenses.some(({ command }) => command?.command === 'verbatim.goToQuote'));
    });
  });
}
