import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  lintChoiceCommand,
  lintChoiceRequest,
  type LintChoice,
  type LintChoiceParams,
  type LintChoiceResult,
} from '../../../server/src/protocol';

/** What stands behind the quick fixes that switch a rule off: writes what the server says. */
export function registerLintChoices(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(lintChoiceCommand, async (choice: LintChoice) => {
      const folder = vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(choice.uri))?.uri.toString();
      const params: LintChoiceParams = { ...choice, ...(folder === undefined ? {} : { folder }) };
      const { problem, uri, text } = await client.sendRequest<LintChoiceResult>(lintChoiceRequest, params);
      if (uri !== undefined && text !== undefined) await write(vscode.Uri.parse(uri), text);
      else await vscode.window.showWarningMessage(wordsFor(problem, uri ?? ''));
    }),
  );
}

/** Why nothing was written. */
function wordsFor(problem: LintChoiceResult['problem'], uri: string): string {
  const file = vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
  if (problem === 'notJson') return vscode.l10n.t('{0} is not valid JSON: mend it first.', file);
  if (problem === 'unreadable') return vscode.l10n.t('{0} cannot be read: nothing was changed.', file);
  return vscode.l10n.t('Save the article first: the choice is kept beside it.');
}

async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}
