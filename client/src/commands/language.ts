import * as vscode from 'vscode';
import { commands } from '../../../server/src/protocol';
import { writeSetting } from '../settings';

interface Choice extends vscode.QuickPickItem {
  readonly value: 'auto' | 'fr' | 'en';
}

/** *Set Article Language…*: writes `verbatim.language` where it is set already, else for the folder. */
export function registerLanguage(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.setLanguage, async () => {
      const uri = vscode.window.activeTextEditor?.document.uri;
      const current = vscode.workspace.getConfiguration('verbatim', uri).get<string>('language', 'auto');
      const choices: Choice[] = [
        { value: 'auto', label: vscode.l10n.t('Detect by itself') },
        { value: 'fr', label: 'Français' },
        { value: 'en', label: 'English' },
      ];
      const marked = choices.map((choice) =>
        choice.value === current ? { ...choice, description: '✓' } : choice,
      );
      const picked = await vscode.window.showQuickPick(marked, {
        placeHolder: vscode.l10n.t('Language of the articles'),
      });
      if (picked === undefined) return;
      await writeSetting('language', picked.value, uri, 'here');
    }),
  );
}
