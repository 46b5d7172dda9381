import * as vscode from 'vscode';
import { RevealOutputChannelOn, type LanguageClientOptions } from 'vscode-languageclient';
import { commands, type InitializationOptions } from '../../server/src/protocol';
import { storageOf } from './files';
import { articleLanguage } from './language';

/** Options that node and web share. In: what the server gets at its start. */
export function clientOptions(
  context: vscode.ExtensionContext,
  initializationOptions: InitializationOptions = {},
): LanguageClientOptions {
  return {
    documentSelector: [{ language: articleLanguage }],
    outputChannel: vscode.window.createOutputChannel('Verbatim', { log: true }),
    initializationOptions: {
      ...initializationOptions,
      commandLinks: true,
      pictures: true,
      files: true,
      sidecars: true,
      storageUri: storageOf(context).toString(),
    },
    // A request that fails is logged; nobody asked for a notification of it. A server that cannot run is told all the same.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    // Only these commands can be run from a hover.
    markdown: { isTrusted: { enabledCommands: [commands.reveal] } },
    diagnosticPullOptions: { onChange: true, onTabs: false },
  };
}
