import * as vscode from 'vscode';
import { commands, type WireEntityType, type WireRange } from '../../../server/src/protocol';
import { articleLanguage } from '../language';
import { findNames } from './review';
import type { AnnotationSession } from './session';

/** So many files of a workspace are looked through. */
const fileLimit = 2000;
const articleGlob = '**/*.{news,article,txt,md}';

/** *Annotate every mention*, in the article or in all articles of the workspace; what is marked is chosen in a list. */
export function registerEverywhere(context: vscode.ExtensionContext, session: AnnotationSession): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.annotationEvery, () => markInArticle(session)),
    vscode.commands.registerCommand(commands.annotationEveryWorkspace, () => markInWorkspace(session)),
  );
}

async function markInArticle(session: AnnotationSession): Promise<void> {
  const { editor } = session;
  if (editor === undefined) return;
  const { selection, document } = editor;
  const choices = await session.choices(editor, 'every');
  const items = choices.flatMap(({ label, description, range }) =>
    range === undefined
      ? []
      : [{ label: `${String(range.start.line + 1)}: ${label}`, description, range, picked: true }],
  );
  if (items.length === 0) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('Verbatim: every mention is decided'), 4000);
    return;
  }
  const picked = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    placeHolder: vscode.l10n.t('Mentions to mark in this article'),
  });
  if (picked === undefined || picked.length === 0) return;
  await session.act(document.uri, selection, { do: 'every', ranges: picked.map(({ range }) => range) });
}

interface Hit extends vscode.QuickPickItem {
  readonly uri: vscode.Uri;
  readonly range: WireRange;
}

/** Marks a decided name of the article at the cursor in the other articles, under the same type. */
async function markInWorkspace(session: AnnotationSession): Promise<void> {
  const { editor } = session;
  if (editor === undefined) return;
  const { annotations } = await session.list(editor.document.uri);
  const { active } = editor.selection;
  const own = annotations.find(({ layer, range }) => layer === 'mention' && contains(range, active));
  if (own === undefined) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('Verbatim: no name here'), 4000);
    return;
  }
  const name = editor.document.getText(toRange(own.range)).replace(/\s+/gu, ' ');
  const hits = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Window,
      title: vscode.l10n.t('Looking for {0}', name),
      cancellable: true,
    },
    (_progress, token) => findHits(editor.document.uri, name, token),
  );
  const picked = await vscode.window.showQuickPick(hits, {
    canPickMany: true,
    placeHolder: vscode.l10n.t('Mentions of {0} to mark in other articles', name),
  });
  for (const { uri, range } of picked ?? []) {
    const document = await vscode.workspace.openTextDocument(uri);
    if (document.languageId !== articleLanguage)
      await vscode.languages.setTextDocumentLanguage(document, articleLanguage);
    await session.act(uri, range, { do: 'entity', type: typeOf(own.type) });
  }
}

function typeOf(type: string): WireEntityType {
  const types: readonly WireEntityType[] = ['person', 'organization', 'place', 'group', 'event', 'work'];
  return types.find((one) => one === type) ?? 'other';
}

function contains({ start, end }: WireRange, at: vscode.Position): boolean {
  return new vscode.Range(start.line, start.character, end.line, end.character).contains(at);
}

function toRange({ start, end }: WireRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

async function findHits(own: vscode.Uri, name: string, token: vscode.CancellationToken): Promise<Hit[]> {
  const hits: Hit[] = [];
  for (const uri of await vscode.workspace.findFiles(articleGlob, undefined, fileLimit, token)) {
    if (token.isCancellationRequested) break;
    if (uri.toString() === own.toString()) continue;
    const bytes = await vscode.workspace.fs.readFile(uri).then(
      (read) => read,
      () => undefined,
    );
    if (bytes === undefined) continue;
    const text = new TextDecoder().decode(bytes);
    if (!text.includes(name.split(' ')[0] ?? name)) continue;
    for (const { start, end } of findNames(text, [name])) {
      const range = { start: positionIn(text, start), end: positionIn(text, end) };
      hits.push({
        label: `${vscode.workspace.asRelativePath(uri)}:${String(range.start.line + 1)}`,
        description: text.slice(Math.max(0, start - 40), end + 40).replace(/\s+/gu, ' '),
        picked: true,
        uri,
        range,
      });
    }
  }
  return hits;
}

/** The place of an offset, as the editor counts: LF, CRLF and CR end a line. */
function positionIn(text: string, offset: number): { readonly line: number; readonly character: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/u);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
