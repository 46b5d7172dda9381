import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  commands,
  viewNames,
  type IndexState,
  type WireNode,
  type WireRange,
} from '../../../server/src/protocol';
import type { GapWords } from '../gaps';
import { createViewState, type ViewState } from './state';
import { createTree } from './tree';

/** The views of the activity bar, and the commands in their title bars and context menus. */
export function registerViews(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  indexChanged: vscode.Event<IndexState>,
  gap: () => GapWords | undefined,
): void {
  const state = createViewState(context, gap);
  context.subscriptions.push(indexChanged(() => state.indexChanged()));
  let selected: readonly WireNode[] = [];
  for (const view of viewNames)
    createTree(context, client, state, view, (lines) => {
      selected = lines;
    });
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.viewsOfArticle, () => state.showScope('article')),
    vscode.commands.registerCommand(commands.viewsOfWorkspace, () => state.showScope('workspace')),
    vscode.commands.registerCommand(commands.viewsFilter, () => askFilter(state)),
    vscode.commands.registerCommand(commands.viewsClearFilter, () => state.showFilter('')),
    vscode.commands.registerCommand(commands.viewsRefresh, () => state.refresh()),
    vscode.commands.registerCommand(commands.viewsReveal, (node: WireNode) => revealTarget(node)),
    // A key gives no lines: those that are selected are meant.
    vscode.commands.registerCommand(commands.viewsCopy, (node?: WireNode, together: WireNode[] = []) =>
      copyNodes(together.length > 0 ? together : node === undefined ? selected : [node]),
    ),
  );
}

async function askFilter(state: ViewState): Promise<void> {
  const filter = await vscode.window.showInputBox({
    prompt: vscode.l10n.t('Show only names, quotes and places that contain'),
    value: state.filter,
  });
  if (filter !== undefined) state.showFilter(filter.trim());
}

async function revealTarget({ target }: WireNode): Promise<void> {
  if (target === undefined) return;
  const selection = toRange(target.range);
  const editor = await vscode.window.showTextDocument(vscode.Uri.parse(target.uri), { selection });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Quotes as they stand in the article, everything else by its name, one a line. */
async function copyNodes(lines: readonly WireNode[]): Promise<void> {
  // The line that switches the reading on may be among those selected.
  const nodes = lines.filter((line) => 'label' in line);
  if (nodes.length === 0) return;
  const texts = await Promise.all(
    nodes.map(async ({ kind, label, target }) => {
      if (kind !== 'quote' || target === undefined) return label;
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(target.uri));
      return document.getText(toRange(target.range));
    }),
  );
  await vscode.env.clipboard.writeText(texts.join('\n'));
}

function toRange({ start, end }: WireRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
