import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { at, open, openText, until } from './support';

/** Definition, calls, folding, selection, outline: how an article is walked through. */
export function walkingSuite(): void {
  describe('walking', () => {
    let document: vscode.TextDocument;
    const ask = <T>(command: string, ...more: unknown[]): Thenable<T> =>
      vscode.commands.executeCommand<T>(command, document.uri, ...more);
    before(async () => {
      ({ document } = await open('sommet-climat.news'));
    });

    it('quoted words lead to who says them, a pronoun to its antecedent', async () => {
      const [speaker] = await until(
        () => ask<vscode.Location[]>('vscode.executeDefinitionProvider', at(document, 'deux hivers', 2)),
        (found) => found.length > 0,
      );
      assert.strictEqual(document.getText(speaker?.range), 'Solène Kermadec');
      const [name] = await ask<vscode.Location[]>(
        'vscode.executeDefinitionProvider',
        at(document, 'a-t-elle', 5),
      );
      assert.strictEqual(document.getText(name?.range), 'Solène Kermadec');
      const [first] = await ask<vscode.Location[]>(
        'vscode.executeDeclarationProvider',
        at(document, 'Mme Kermadec', 6),
      );
      assert.strictEqual(document.getText(first?.range), 'Solène Kermadec');
    });

    it('a speaker calls their quotes, a quote is called by its speaker', async () => {
      const [speaker] = await until(
        () =>
          ask<vscode.CallHierarchyItem[]>('vscode.prepareCallHierarchy', at(document, 'Hervé Lombard', 2)),
        (found) => found.length > 0,
      );
      assert.strictEqual(speaker?.name, 'Hervé Lombard');
      const said = await vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>(
        'vscode.provideOutgoingCalls',
        speaker,
      );
      const quote = said.find(({ to }) => to.name.includes('Il faudra choisir'))?.to;
      assert.ok(quote, said.map(({ to }) => to.name).join(' | '));
      const [caller] = await vscode.commands.executeCommand<vscode.CallHierarchyIncomingCall[]>(
        'vscode.provideIncomingCalls',
        quote,
      );
      assert.strictEqual(caller?.from.name, 'Hervé Lombard');
    });

    it('sections fold', async () => {
      const crosshead = at(document, '- La pêche').line;
      const ranges = await until(
        () => ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider'),
        (found) => found?.length > 1,
      );
      assert.ok(ranges.some(({ start, end }) => start === crosshead && end > crosshead + 2));
    });

    it('the selection grows from the word to the article', async () => {
      const [range] = await until(
        () =>
          ask<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', [
            at(document, 'deux hivers', 2),
          ]),
        (found) => found?.length > 0,
      );
      const steps: string[] = [];
      for (let step = range; step !== undefined; step = step.parent) steps.push(document.getText(step.range));
      const wanted = [
        'deux',
        "Nous n'avons plus",
        '"Nous n\'avons plus',
        '"Nous n\'avons plus dix ans devant nous, nous avons deux hivers", a averti',
      ];
      let from = 0;
      for (const words of wanted) {
        from = steps.findIndex((step, index) => index >= from && step.startsWith(words)) + 1;
        assert.ok(from > 0, `${words} in ${steps.join(' | ')}`);
      }
    });

    it('the outline can follow who speaks', async () => {
      const settings = vscode.workspace.getConfiguration('verbatim', document.uri);
      await settings.update('outline.order', 'speaker', vscode.ConfigurationTarget.Workspace);
      try {
        const symbols = await until(
          () => ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider'),
          (found) => found.some(({ name }) => name === 'Hervé Lombard'),
        );
        const own =
          symbols.find(({ name }) => name === 'Hervé Lombard')?.children.map(({ name }) => name) ?? [];
        assert.ok(
          own.some((name) => name.startsWith('"On ne protège pas')),
          own.join(' | '),
        );
      } finally {
        await settings.update('outline.order', undefined, vscode.ConfigurationTarget.Workspace);
      }
    });

    it('Go to Quote… left by Escape leaves a long text where it was', async () => {
      const paragraph = 'Le maire, Paul Morin, est venu. "Nous verrons", a dit M. Morin.\n\n';
      const editor = await openText(paragraph.repeat(120), 'news-article');
      const top = (): number => editor.visibleRanges[0]?.start.line ?? 0;
      editor.selection = new vscode.Selection(120, 0, 120, 0);
      editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenter);
      await until(
        () => Promise.resolve(top()),
        (line) => line > 60,
      );
      await new Promise((resolve) => setTimeout(resolve, 500));
      const before = top();
      await vscode.commands.executeCommand('verbatim.goToQuote');
      for (let step = 0; step < 40; step++)
        await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
      await until(
        () => Promise.resolve(top()),
        (line) => line !== before,
      );
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      await until(
        () => Promise.resolve(top()),
        (line) => Math.abs(line - before) <= 1,
      );
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });

    it('Go to Quote… goes there on Enter, and back on Escape', async () => {
      const editor = await open('sommet-climat.news');
      const start = new vscode.Position(0, 0);
      editor.selection = new vscode.Selection(start, start);
      await vscode.commands.executeCommand('verbatim.goToQuote');
      await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      assert.ok(editor.selection.isEmpty && editor.selection.active.isEqual(start));
      await vscode.commands.executeCommand('verbatim.goToQuote');
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await until(
        () => Promise.resolve(document.getText(editor.selection)),
        (text) => text === '"des actes"',
      );
    });
  });
}
