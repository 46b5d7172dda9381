import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { at, hoverText, open, openText, until } from './support';

async function hoverAt(
  document: vscode.TextDocument,
  phrase: string,
  inside: number,
  wanted: RegExp,
): Promise<void> {
  const position = at(document, phrase, inside);
  await until(
    async () =>
      hoverText(
        await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          position,
        ),
      ),
    (text) => wanted.test(text),
  );
}

export function featuresSuite(): void {
  describe('an article in the editor', () => {
    let document: vscode.TextDocument;
    before(async () => {
      ({ document } = await open('sommet-climat.news'));
    });

    it('has the language of articles', () => assert.strictEqual(document.languageId, 'news-article'));

    it('tells in a hover who speaks', () => hoverAt(document, 'deux hivers', 2, /Solène Kermadec.*1 of/su));

    it('tells in a hover who a pronoun stands for', () =>
      hoverAt(document, 'a-t-elle insisté', 5, /elle → Solène Kermadec/u));

    it('tells in a hover where a place is', () => hoverAt(document, 'BREST', 2, /Brest.*France/su));

    it('shows who speaks above paragraphs', async () => {
      const lenses = await until(
        () =>
          vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri),
        (found) =>
          found.some(({ command }) => /Solène Kermadec · 1 of \d · next/u.test(command?.title ?? '')),
      );
      assert.ok(lenses.some(({ command }) => /Hervé Lombard · /u.test(command?.title ?? '')));
    });

    it('outlines headline, crossheads and quotes', async () => {
      const symbols = await until(
        () =>
          vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
            'vscode.executeDocumentSymbolProvider',
            document.uri,
          ),
        (found) => found?.length > 3,
      );
      assert.match(symbols[0]?.name ?? '', /^Climat : les villes/u);
      const section = symbols.find(({ name }) => name === 'La pêche inquiète');
      assert.ok(section, symbols.map(({ name }) => name).join(' | '));
      const quotes = section.children.flatMap(({ children }) => children.map(({ name }) => name));
      assert.ok(
        quotes.some((name) => name.startsWith('Yann Le Goff: ')),
        quotes.join(' | '),
      );
    });

    it('colours names and cues', async () => {
      const legend = await until(
        () =>
          vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
            'vscode.provideDocumentSemanticTokensLegend',
            document.uri,
          ),
        (found) => found !== undefined,
      );
      const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
        'vscode.provideDocumentSemanticTokens',
        document.uri,
      );
      const types = new Set<string | undefined>();
      for (let index = 3; index < tokens.data.length; index += 5)
        types.add(legend?.tokenTypes[tokens.data[index] ?? -1]);
      for (const type of ['person', 'organization', 'place', 'cue']) assert.ok(types.has(type), `no ${type}`);
    });

    it('goes from a surname to the full name, and finds all mentions', async () => {
      const position = at(document, 'Mme Kermadec', 6);
      const [target] = await until(
        () =>
          vscode.commands.executeCommand<vscode.Location[]>(
            'vscode.executeDefinitionProvider',
            document.uri,
            position,
          ),
        (found) => found.length > 0,
      );
      assert.strictEqual(document.getText(target?.range), 'Solène Kermadec');
      const mentions = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        position,
      );
      assert.ok(mentions.length >= 3, String(mentions.length));
      const marked = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
        'vscode.executeDocumentHighlights',
        document.uri,
        position,
      );
      assert.strictEqual(marked.length, mentions.length);
    });

    it('follows edits, and reports a mark that never closes', async () => {
      const editor = await openText('Le maire a dit "non".\n\nElle est partie.\n', 'news-article');
      const { uri } = editor.document;
      await editor.edit((edit) => edit.insert(editor.document.positionAt(0), 'Il a répondu "oui hier.\n\n'));
      const [found] = await until(
        () => Promise.resolve(vscode.languages.getDiagnostics(uri)),
        (diagnostics) => diagnostics.some(({ code }) => code === 'quote-unclosed'),
      );
      assert.strictEqual(found?.range.start.line, 0);
      await editor.edit((edit) => edit.insert(at(editor.document, ' hier.'), '"'));
      await until(
        () => Promise.resolve(vscode.languages.getDiagnostics(uri)),
        (diagnostics) => diagnostics.every(({ code }) => code !== 'quote-unclosed'),
      );
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });
  });
}
