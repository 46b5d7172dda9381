import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  commands,
  quotesRequest,
  type QuoteJump,
  type QuotesParams,
  type QuotesResult,
  type WireQuote,
} from '../../../server/src/protocol';
import { hedge } from '../doubts';
import { groupQuotes, quoteNear, splitQuote } from '../jumps';
import { toSelection } from '../ranges';
import { editorFor } from './quotes';

interface Item extends vscode.QuickPickItem {
  readonly quote?: WireQuote;
}

/**
 * *Go to Quote…*: all quotes of the article grouped by speaker. The quote under the list's cursor is shown in the text;
 * Escape puts everything back as it was.
 */
export function registerGoToQuote(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  const preview = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
    border: '1px solid',
    borderColor: new vscode.ThemeColor('editor.findMatchHighlightBorder'),
  });
  context.subscriptions.push(
    preview,
    vscode.commands.registerCommand(commands.goToQuote, async (jump?: QuoteJump) => {
      const editor = await editorFor(jump);
      if (editor === undefined) return;
      const params: QuotesParams = { uri: editor.document.uri.toString() };
      const { quotes } = await client.sendRequest<QuotesResult>(quotesRequest, params);
      if (quotes.length === 0) {
        vscode.window.setStatusBarMessage(`$(quote) ${vscode.l10n.t('No quotes in this article')}`, 4000);
        return;
      }
      pick(editor, quotes, jump?.from ?? editor.selection.active, preview);
    }),
  );
}

function pick(
  editor: vscode.TextEditor,
  quotes: readonly WireQuote[],
  from: QuoteJump['from'],
  preview: vscode.TextEditorDecorationType,
): void {
  const before = editor.visibleRanges[0];
  const list = vscode.window.createQuickPick<Item>();
  list.title = vscode.l10n.t('Quotes of this article');
  list.placeholder = vscode.l10n.t('Words or a speaker');
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  list.items = itemsOf(editor.document, quotes);
  const near = quoteNear(quotes, from);
  list.activeItems = list.items.filter(({ quote }) => quote !== undefined && quote === near);
  let accepted: WireQuote | undefined;
  let isOver = false;

  list.onDidChangeActive(([item]) => {
    if (item?.quote === undefined) return;
    const range = toSelection(item.quote.range);
    editor.setDecorations(preview, [range]);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  });
  list.onDidAccept(() => {
    accepted = list.activeItems[0]?.quote;
    list.hide();
  });
  list.onDidHide(() => {
    // Disposing of the list tells once more that it is hidden.
    if (isOver) return;
    isOver = true;
    editor.setDecorations(preview, []);
    if (accepted !== undefined) {
      editor.selection = toSelection(accepted.range);
      editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    } else if (before !== undefined) void scrollBack(editor, before);
    list.dispose();
  });
  list.show();
}

/** Puts a line back to the top; `revealRange` would leave room above for what sticks there. */
async function scrollBack(editor: vscode.TextEditor, before: vscode.Range): Promise<void> {
  const lines = before.start.line - (editor.visibleRanges[0] ?? before).start.line;
  if (lines === 0 || editor !== vscode.window.activeTextEditor) return;
  await vscode.commands.executeCommand('editorScroll', {
    to: lines < 0 ? 'up' : 'down',
    by: 'line',
    value: Math.abs(lines),
    revealCursor: false,
  });
}

function itemsOf(document: vscode.TextDocument, quotes: readonly WireQuote[]): Item[] {
  return groupQuotes(quotes).flatMap(({ name, quotes: own }): Item[] => [
    { label: name ?? vscode.l10n.t('Speaker not stated'), kind: vscode.QuickPickItemKind.Separator },
    ...own.map((quote): Item => {
      const { head, rest } = splitQuote(document.getText(toSelection(quote.range)));
      const line = vscode.l10n.t('line {0}', quote.range.start.line + 1);
      const parts = [hedge(name ?? '', quote.doubt), line, rest];
      return { label: head, description: parts.filter((part) => part !== '').join(' · '), quote };
    }),
  ]);
}
