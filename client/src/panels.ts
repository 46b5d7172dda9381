import * as vscode from 'vscode';
import type { IndexState } from '../../server/src/protocol';

/** A panel about one article or the workspace, and how it is told that what it shows has changed. */
export interface FollowingPanel {
  readonly panel: vscode.WebviewPanel;
  readonly changed: () => void;
}

/**
 * Panels that follow what they show: one an article, one for the workspace, each opened once.
 * In: how a panel is made; for the workspace the document is undefined. Out: shows the panel, made if need be.
 */
export function registerPanels(
  context: vscode.ExtensionContext,
  indexChanged: vscode.Event<IndexState>,
  create: (document: vscode.TextDocument | undefined) => FollowingPanel,
): (document: vscode.TextDocument | undefined) => void {
  const panels = new Map<string, FollowingPanel>();
  context.subscriptions.push(
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      panels.get(document.uri.toString())?.changed();
    }),
    indexChanged(() => panels.get('')?.changed()),
    {
      dispose: () => {
        for (const { panel } of panels.values()) panel.dispose();
      },
    },
  );
  return (document) => {
    const key = document?.uri.toString() ?? '';
    const known = panels.get(key);
    if (known !== undefined) {
      known.panel.reveal();
      return;
    }
    const made = create(document);
    panels.set(key, made);
    made.panel.onDidDispose(() => panels.delete(key));
  };
}
