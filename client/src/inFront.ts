import * as vscode from 'vscode';
import { articleLanguage } from './language';

/**
 * The article in the active editor; else one that is in sight, where a panel or nothing is active.
 * In: the article that was in front last, which is taken before others in sight.
 */
export function articleInFront(last?: vscode.Uri): vscode.TextDocument | undefined {
  const isArticle = ({ document }: vscode.TextEditor): boolean => document.languageId === articleLanguage;
  const active = vscode.window.activeTextEditor;
  if (active !== undefined && isArticle(active)) return active.document;
  const visible = vscode.window.visibleTextEditors.filter(isArticle);
  const same = visible.find(({ document }) => document.uri.toString() === last?.toString());
  return (same ?? visible[0])?.document;
}

/** The article in front, for commands about one; without one, the status bar says what to do. */
export function articleOrHint(): vscode.TextDocument | undefined {
  const document = articleInFront();
  if (document === undefined)
    vscode.window.setStatusBarMessage(vscode.l10n.t('Verbatim: open an article first'), 4000);
  return document;
}
