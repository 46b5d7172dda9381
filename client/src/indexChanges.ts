import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { indexNotification, type IndexState } from '../../server/src/protocol';

/**
 * How far the index of the workspace is, told to everyone who wants to know: a client takes one handler for a
 * notification, the last one that was given.
 */
export function listenToIndex(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
): vscode.Event<IndexState> {
  const changed = new vscode.EventEmitter<IndexState>();
  context.subscriptions.push(
    changed,
    client.onNotification(indexNotification, (state: IndexState) => changed.fire(state)),
  );
  return changed.event;
}
