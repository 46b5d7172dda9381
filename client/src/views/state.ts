import * as vscode from 'vscode';
import type { GapWords } from '../gaps';
import { articleInFront } from '../inFront';

export type Scope = 'article' | 'workspace';

/** What the views show; they share it. */
export interface ViewState {
  readonly scope: Scope;
  readonly filter: string;
  /** The article in front, if there is one. */
  readonly article: vscode.Uri | undefined;
  /** What keeps articles of the workspace out of its views. */
  readonly gap: GapWords | undefined;
  readonly onDidChange: vscode.Event<void>;
  showScope(scope: Scope): void;
  showFilter(filter: string): void;
  refresh(): void;
  /** Articles of the workspace were read. */
  indexChanged(): void;
}

/** Typing pauses this long before the views are asked for again, in milliseconds. */
const pause = 600;
/** How often the views follow the reading of the workspace, in milliseconds. */
const indexPause = 1500;
const scopeKey = 'views.scope';

/**
 * Follows the editor in front, and remembers the scope for the workspace. Sets the context keys that menus and welcome
 * texts of package.json ask for.
 */
export function createViewState(
  context: vscode.ExtensionContext,
  gap: () => GapWords | undefined,
): ViewState {
  const changed = new vscode.EventEmitter<void>();
  let scope = context.workspaceState.get<Scope>(scopeKey, 'article');
  let filter = '';
  let article = articleInFront()?.uri;
  let due: ReturnType<typeof setTimeout> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (): void => {
    const keys = { scope, filtered: filter !== '', articleOpen: article !== undefined };
    for (const [key, value] of Object.entries(keys))
      void vscode.commands.executeCommand('setContext', `verbatim.${key}`, value);
    changed.fire();
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => changed.fire(), pause);
  };
  // While thousands of articles are read, the views follow now and then instead of waiting for the end.
  const soon = (): void => {
    if (due !== undefined) return;
    due = setTimeout(() => {
      due = undefined;
      changed.fire();
    }, indexPause);
  };
  const follow = (): void => {
    const next = articleInFront(article)?.uri;
    if (next?.toString() === article?.toString()) return;
    article = next;
    tell();
  };
  context.subscriptions.push(
    changed,
    vscode.window.onDidChangeActiveTextEditor(follow),
    vscode.window.onDidChangeVisibleTextEditors(follow),
    vscode.workspace.onDidOpenTextDocument(follow),
    vscode.workspace.onDidCloseTextDocument(follow),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.toString() === article?.toString()) later();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('verbatim')) later();
    }),
    {
      dispose: () => {
        clearTimeout(timer);
        clearTimeout(due);
      },
    },
  );
  tell();
  return {
    get scope() {
      return scope;
    },
    get filter() {
      return filter;
    },
    get article() {
      return article;
    },
    get gap() {
      return scope === 'workspace' ? gap() : undefined;
    },
    onDidChange: changed.event,
    showScope(next) {
      scope = next;
      void context.workspaceState.update(scopeKey, next);
      tell();
    },
    showFilter(next) {
      filter = next;
      tell();
    },
    refresh: () => changed.fire(),
    indexChanged() {
      if (scope === 'workspace') soon();
    },
  };
}
