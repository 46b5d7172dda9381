import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  linkedMarksRequest,
  type LinkedMarksParams,
  type LinkedMarksResult,
} from '../../server/src/protocol';
import { articleLanguage } from './language';
import { followMark, isMark, type LinkedMarks } from './linkedMarks';
import { toSelection } from './ranges';

/** The marks at the cursor, as they stand in one version of one document. */
interface Held {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly marks: LinkedMarks;
}

/**
 * Linked editing of marks that differ (« », “ ”), which the protocol cannot link: where `editor.linkedEditing` is on, the
 * partner of a mark that is deleted or typed over follows, in the same step of undo. Undo and redo, several cursors and
 * longer texts, pasted or formatted, unlink the two.
 */
export function registerLinkedEditing(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  let held: Held | undefined;
  let follows = false;

  const hold = async (editor: vscode.TextEditor): Promise<void> => {
    const { document, selections } = editor;
    const [cursor] = selections;
    if (cursor === undefined || selections.length > 1 || !isWanted(document)) {
      held = undefined;
      return;
    }
    if (
      held?.document === document &&
      held.version === document.version &&
      isAt(held.marks, document, cursor)
    )
      return;
    held = undefined;
    if (!touchesMark(document, cursor)) return;
    const { version } = document;
    const { line, character } = cursor.start;
    const params: LinkedMarksParams = { uri: document.uri.toString(), position: { line, character } };
    const found = await client.sendRequest<LinkedMarksResult | null>(linkedMarksRequest, params);
    if (found === null || document.version !== version) return;
    const stretch = (range: LinkedMarksResult['open']): LinkedMarks['open'] => {
      const { start, end } = toSelection(range);
      return { start: document.offsetAt(start), end: document.offsetAt(end) };
    };
    held = { document, version, marks: { open: stretch(found.open), close: stretch(found.close) } };
  };

  const follow = async ({
    document,
    contentChanges,
    reason,
  }: vscode.TextDocumentChangeEvent): Promise<void> => {
    if (follows || held?.document !== document || contentChanges.length === 0) return;
    const [change, ...others] = contentChanges;
    const following =
      change === undefined ||
      others.length > 0 ||
      reason !== undefined ||
      document.version !== held.version + 1
        ? undefined
        : followMark(held.marks, change);
    held = undefined;
    const editor = vscode.window.activeTextEditor;
    if (following === undefined || editor?.document !== document) return;
    follows = true;
    try {
      const done = await editor.edit(
        (builder) => {
          for (const { start, end, text } of following.edits)
            builder.replace(new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
        },
        { undoStopBefore: false, undoStopAfter: false },
      );
      if (done) held = { document, version: document.version, marks: following.marks };
    } finally {
      follows = false;
    }
  };

  const report = (error: unknown): void => client.outputChannel.appendLine(String(error));
  context.subscriptions.push(
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (!follows) hold(textEditor).catch(report);
    }),
    vscode.workspace.onDidChangeTextDocument((event) => {
      follow(event).catch(report);
    }),
  );
}

function isWanted(document: vscode.TextDocument): boolean {
  return (
    document.languageId === articleLanguage &&
    vscode.workspace.getConfiguration('editor', document).get<boolean>('linkedEditing', false)
  );
}

/** Whether the cursor stands beside a mark, or selects one. */
function touchesMark(document: vscode.TextDocument, { start, end }: vscode.Selection): boolean {
  const from = document.offsetAt(start);
  const to = document.offsetAt(end);
  if (to - from > 1) return false;
  const around = new vscode.Range(document.positionAt(Math.max(0, from - 1)), document.positionAt(to + 1));
  return Array.from(document.getText(around)).some(isMark);
}

function isAt(
  { open, close }: LinkedMarks,
  document: vscode.TextDocument,
  cursor: vscode.Selection,
): boolean {
  const from = document.offsetAt(cursor.start);
  const to = document.offsetAt(cursor.end);
  return [open, close].some(({ start, end }) => start <= from && to <= end);
}
