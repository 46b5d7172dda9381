import * as vscode from 'vscode';
import { commands } from '../../../server/src/protocol';
import { articleLanguage } from '../language';

/** *Open a Sample Article*: one of our own, in the language of the interface, as a text of its own to play with. */
export function registerSample(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.openSample, async () => {
      const name = vscode.env.language.startsWith('fr') ? 'sommet-climat.news' : 'harbour-strike.news';
      const file = vscode.Uri.joinPath(context.extensionUri, 'samples', name);
      const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      await vscode.window.showTextDocument(
        await vscode.workspace.openTextDocument({ content, language: articleLanguage }),
      );
    }),
  );
}
