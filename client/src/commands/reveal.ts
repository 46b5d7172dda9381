import * as vscode from 'vscode';
import { commands, type RevealTarget } from '../../../server/src/protocol';
import { toSelection } from '../ranges';

/** The command behind links in hovers: selects and shows a stretch of an article. Not in the palette. */
export function registerReveal(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.reveal, async ({ uri, range }: RevealTarget) => {
      const selection = toSelection(range);
      const editor = await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection });
      editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }),
  );
}
