import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './clientOptions';
import { activateWith } from './extension';

/** Entry for the desktop and remote hosts: the server runs as a process of its own. */
export function activate(context: vscode.ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.js');
  const client = new LanguageClient(
    'verbatim',
    'Verbatim',
    {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6010'] } },
    },
    clientOptions(context),
  );
  activateWith(context, client);
}
