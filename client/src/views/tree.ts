import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  commands,
  viewRequest,
  type ViewName,
  type ViewParams,
  type WireNode,
} from '../../../server/src/protocol';
import type { GapWords } from '../gaps';
import type { ViewState } from './state';

/** A line of a view: the server's, or the way out of a gap. */
type Line = WireNode | GapWords;

/** A view of the side bar: the server puts its lines into words, the editor shows them. `select` hears what is selected. */
export function createTree(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  state: ViewState,
  view: ViewName,
  select: (lines: readonly WireNode[]) => void,
): void {
  const changed = new vscode.EventEmitter<undefined>();
  const provider: vscode.TreeDataProvider<Line> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: (line) => ('action' in line ? toAction(view, line) : toItem(view, line)),
    getChildren: async (node): Promise<Line[]> => {
      if (node !== undefined && 'action' in node) return [];
      if (state.scope === 'article' && state.article === undefined) return [];
      const params: ViewParams = {
        view,
        path: node?.path ?? [],
        filter: state.filter,
        ...(state.scope === 'article' ? { uri: String(state.article) } : {}),
      };
      // An answer that never comes (a restart, a lost interest) leaves the view empty until the next change.
      const nodes = await client.sendRequest<WireNode[]>(viewRequest, params).catch(() => []);
      if (node === undefined && state.filter !== '' && nodes.length === 0)
        describe(vscode.l10n.t('Filter: {0} (nothing matches)', state.filter));
      const { gap } = state;
      return node === undefined && gap !== undefined ? [gap, ...nodes] : nodes;
    },
  };
  const tree = vscode.window.createTreeView(`verbatim.${view}`, {
    treeDataProvider: provider,
    showCollapseAll: true,
    canSelectMany: true,
  });
  const describe = (
    filtered = state.filter === '' ? '' : vscode.l10n.t('Filter: {0}', state.filter),
  ): void => {
    tree.description = state.scope === 'workspace' ? vscode.l10n.t('workspace') : '';
    tree.message = [filtered, state.gap?.message ?? ''].filter((part) => part !== '').join(' · ');
  };
  describe();
  context.subscriptions.push(
    tree,
    changed,
    tree.onDidChangeSelection(({ selection }) =>
      select(selection.flatMap((line) => ('action' in line ? [] : [line]))),
    ),
    state.onDidChange(() => {
      describe();
      changed.fire(undefined);
    }),
  );
}

const states: Readonly<Record<WireNode['children'], vscode.TreeItemCollapsibleState>> = {
  none: vscode.TreeItemCollapsibleState.None,
  collapsed: vscode.TreeItemCollapsibleState.Collapsed,
  expanded: vscode.TreeItemCollapsibleState.Expanded,
};

function toAction(view: ViewName, { action, icon, command }: GapWords): vscode.TreeItem {
  const item = new vscode.TreeItem(action);
  item.id = JSON.stringify([view, command]);
  item.iconPath = new vscode.ThemeIcon(icon);
  item.contextValue = 'action';
  item.command = { command, title: action };
  return item;
}

function toItem(view: ViewName, node: WireNode): vscode.TreeItem {
  const item = new vscode.TreeItem(node.label, states[node.children]);
  item.id = JSON.stringify([view, ...node.path]);
  item.description = node.description;
  item.tooltip = node.description === '' ? node.label : `${node.label}\n${node.description}`;
  item.iconPath = new vscode.ThemeIcon(node.icon);
  item.accessibilityInformation = { label: node.spoken };
  item.contextValue = node.target === undefined ? node.kind : `${node.kind}.target`;
  if (node.kind === 'more') item.command = { command: commands.viewsFilter, title: vscode.l10n.t('Filter') };
  else if (node.children === 'none')
    item.command = { command: commands.viewsReveal, title: vscode.l10n.t('Reveal'), arguments: [node] };
  return item;
}
