import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { at, open, until } from './support';

export function commandsSuite(): void {
  describe('walking through quotes', () => {
    let editor: vscode.TextEditor;
    const selected = (): string => editor.document.getText(editor.selection);
    /** The window reports selections back: the echo of an older one must have come before the next step. */
    const run = async (command: string): Promise<void> => {
      await vscode.commands.executeCommand(command);
      let before = '';
      for (let rested = 0; rested < 3; rested++) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        if (selected() !== before) rested = 0;
        before = selected();
      }
    };

    beforeEach(async () => {
      editor = await open('sommet-climat.news');
      editor.selection = new vscode.Selection(0, 0, 0, 0);
    });

    it('goes to the next quote and back', async () => {
      await until(
        async () => {
          editor.selection = new vscode.Selection(2, 0, 2, 0);
          await run('verbatim.nextQuote');
          return selected();
        },
        (text) => text === '"des actes et non des promesses"',
      );
      await run('verbatim.nextQuote');
      assert.match(selected(), /^"Nous n'avons plus dix ans/u);
      await run('verbatim.previousQuote');
      assert.strictEqual(selected(), '"des actes et non des promesses"');
    });

    it('stays with one speaker, round the end', async () => {
      const start = at(editor.document, '"Nous n\'avons plus dix ans');
      editor.selection = new vscode.Selection(start, start);
      const seen: string[] = [];
      for (let step = 0; step < 12; step++) {
        await run('verbatim.nextQuoteOfSpeaker');
        const text = selected();
        if (text.startsWith('"Nous n\'avons plus')) break;
        seen.push(text);
      }
      assert.ok(
        seen.some((text) => text.startsWith('"Chaque digue')),
        seen.join(' | '),
      );
      assert.ok(
        seen.some((text) => text.startsWith('"Nous jugerons')),
        seen.join(' | '),
      );
      assert.ok(
        seen.every((text) => !text.includes('On ne protège pas')),
        seen.join(' | '),
      );
    });

    it('all commands are there', async () => {
      const known = await vscode.commands.getCommands(true);
      const extension = vscode.extensions.all.find(({ id }) => id.endsWith('.verbatim'));
      const declared: { command: string }[] = extension?.packageJSON.contributes.commands ?? [];
      assert.ok(declared.length > 5);
      for (const { command } of declared) assert.ok(known.includes(command), command);
    });

    it('works again after the server was restarted', async () => {
      await run('verbatim.restartServer');
      await until(
        async () => {
          editor.selection = new vscode.Selection(2, 0, 2, 0);
          await run('verbatim.nextQuote');
          return selected();
        },
        (text) => text.startsWith('"des actes'),
      );
    });
  });
}
