import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  commands,
  quotesRequest,
  type QuoteJump,
  type QuotesParams,
  type QuotesResult,
  type WireRange,
} from '../../../server/src/protocol';
import { toSelection } from '../ranges';
import { findJump, quoteNear, type Direction } from '../jumps';

/** How long a line in the status bar stays, in milliseconds. */
const messageTime = 4000;

/** Next and previous quote, and the same within one speaker. */
export function registerQuotes(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  const register = (id: string, direction: Direction, ofSpeaker: boolean): vscode.Disposable =>
    vscode.commands.registerCommand(id, (jump?: QuoteJump) => go(client, direction, ofSpeaker, jump));
  context.subscriptions.push(
    register(commands.nextQuote, 'next', false),
    register(commands.previousQuote, 'previous', false),
    register(commands.nextQuoteOfSpeaker, 'next', true),
    register(commands.previousQuoteOfSpeaker, 'previous', true),
  );
}

async function go(
  client: BaseLanguageClient,
  direction: Direction,
  ofSpeaker: boolean,
  jump: QuoteJump | undefined,
): Promise<void> {
  const editor = await editorFor(jump);
  if (editor === undefined) return;
  const params: QuotesParams = { uri: editor.document.uri.toString() };
  const { quotes } = await client.sendRequest<QuotesResult>(quotesRequest, params);
  const from = jump?.from ?? editor.selection.start;
  const near = ofSpeaker ? quoteNear(quotes, from) : undefined;
  if (ofSpeaker && near?.speaker === undefined) {
    say(vscode.l10n.t('No quote with a known speaker here'));
    return;
  }
  const target = findJump(quotes, from, direction, near?.speaker);
  if (target === undefined) {
    say(vscode.l10n.t('No quotes in this article'));
    return;
  }
  const { quote, wrapped } = target;
  reveal(editor, quote.range);
  const count =
    quote.n === undefined || quote.of === undefined ? '' : ` · ${String(quote.n)}/${String(quote.of)}`;
  const around = wrapped ? ` · ${vscode.l10n.t('went round the end of the article')}` : '';
  say(`${quote.speakerName ?? vscode.l10n.t('Speaker not stated')}${count}${around}`);
}

/** The editor that a command works in: the one of the article that its argument names, else the active one. */
export async function editorFor(jump: QuoteJump | undefined): Promise<vscode.TextEditor | undefined> {
  if (jump === undefined) return vscode.window.activeTextEditor;
  const uri = vscode.Uri.parse(jump.uri);
  const open = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === uri.toString(),
  );
  return open ?? vscode.window.showTextDocument(uri);
}

function reveal(editor: vscode.TextEditor, range: WireRange): void {
  const selection = toSelection(range);
  editor.selection = selection;
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function say(message: string): void {
  vscode.window.setStatusBarMessage(`$(quote) ${message}`, messageTime);
}
