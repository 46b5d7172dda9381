import type * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { registerCodeActions } from './codeActions';
import { registerCommands } from './commands';
import { registerCompare } from './compare';
import { registerEverywhere } from './everywhere';
import { registerFiles } from './files';
import { registerMode } from './mode';
import { createSession } from './session';
import { registerTree } from './tree';

/** People's own annotations: their files, annotation mode with its commands, the review view, comparing annotators. */
export function registerAnnotations(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  registerFiles(context, client);
  const session = createSession(client);
  context.subscriptions.push(session);
  const mode = registerMode(context, session);
  registerCommands(context, session, mode);
  registerEverywhere(context, session);
  registerTree(context, session);
  registerCompare(context, client, session);
  registerCodeActions(context, session, mode);
}
