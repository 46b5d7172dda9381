import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions } from './clientOptions';
import { activateWith } from './extension';

/** Entry for VS Code in the browser: the server runs in a web worker. */
export function activate(context: vscode.ExtensionContext): void {
  const at = (file: string): string => vscode.Uri.joinPath(context.extensionUri, 'dist', file).toString(true);
  const worker = new Worker(at('server.browser.js'));
  const client = new LanguageClient(
    'verbatim',
    'Verbatim',
    worker,
    clientOptions(context, { dataUri: at('data') }),
  );
  activateWith(context, client);
}
