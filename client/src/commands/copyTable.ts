import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  commands,
  saidTableRequest,
  type SaidTableParams,
  type SaidTableResult,
} from '../../../server/src/protocol';
import { articleOrHint } from '../inFront';
import { counted } from '../numbers';

/**
 * *Copy as Who-Said-What Table*, as Markdown or as the source of an HTML table. VS Code's clipboard takes plain text
 * alone; the button in the statistics panel, which is a web page, puts both kinds on it at once.
 */
export function registerCopyTable(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  const copy = async (form: 'markdown' | 'html'): Promise<void> => {
    const document = articleOrHint();
    if (document === undefined) return;
    const params: SaidTableParams = { uri: document.uri.toString() };
    const result = await client.sendRequest<SaidTableResult>(saidTableRequest, params);
    await vscode.env.clipboard.writeText(result[form]);
    const { t } = vscode.l10n;
    const message = counted(
      vscode.env.language,
      result.quotes,
      t('Table of {0} quote copied'),
      t('Table of {0} quotes copied'),
    );
    vscode.window.setStatusBarMessage(`$(quote) ${message}`, 4000);
  };
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.copyTable, () => copy('markdown')),
    vscode.commands.registerCommand(commands.copyTableHtml, () => copy('html')),
  );
}
