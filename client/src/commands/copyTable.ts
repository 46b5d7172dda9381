import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  commands,
  saidTableRequest,
  type SaidTableParams,
  type SaidTableResult,
} from '../../../server/src/protocol';
import { articleLanguage } from '../language';

/**
 * *Copy as Who-Said-What Table*, as Markdown or as the source of an HTML table. VS Code's clipboard takes plain text
 * alone; the button in the statistics panel, which is a web page, puts both kinds on it at once.
 */
export function registerCopyTable(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  const copy = async (form: 'markdown' | 'html'): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== articleLanguage) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('Verbatim: open an article first'), 4000);
      return;
    }
    const params: SaidTableParams = { uri: document.uri.toString() };
    const result = await client.sendRequest<SaidTableResult>(saidTableRequest, params);
    await vscode.env.clipboard.writeText(result[form]);
    const message = vscode.l10n.t('Table of {0} quotes copied', result.quotes);
    vscode.window.setStatusBarMessage(`$(quote) ${message}`, 4000);
  };
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.copyTable, () => copy('markdown')),
    vscode.commands.registerCommand(commands.copyTableHtml, () => copy('html')),
  );
}
