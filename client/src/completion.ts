import * as vscode from 'vscode';
import { articleLanguage } from './language';
import { beginsName } from './typing';

/**
 * Asks for completion when two letters of a name have been typed, where `verbatim.completion.whileTyping` wants it. Articles
 * have VS Code's own suggestions while typing switched off, as they would open on every word of prose.
 */
export function registerCompletion(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges: [change, ...others] }) => {
      const editor = vscode.window.activeTextEditor;
      if (document.languageId !== articleLanguage || editor?.document !== document) return;
      // One letter: what is pasted, undone or written by several cursors is no typing.
      if (change === undefined || others.length > 0 || change.text.length !== 1 || change.rangeLength > 0)
        return;
      const wanted = vscode.workspace.getConfiguration('verbatim.completion', document.uri);
      if (!wanted.get<boolean>('whileTyping', false)) return;
      const { line, character } = change.range.start;
      const before = document.lineAt(line).text.slice(0, character + 1);
      if (beginsName(before)) void vscode.commands.executeCommand('editor.action.triggerSuggest');
    }),
  );
}
