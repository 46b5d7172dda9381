import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  commands,
  quotesRequest,
  type QuotesParams,
  type QuotesResult,
  type WireQuote,
} from '../../../server/src/protocol';
import { groupQuotes } from '../jumps';
import { articleLanguage } from '../language';
import { toSelection } from '../ranges';
import { gutterSign, lookOf } from './palette';

/** Typing pauses this long before quotes are marked again, in milliseconds; till then marks move with the text. */
const pause = 300;

interface Choices {
  readonly quotes: 'off' | 'marked' | 'all';
  readonly style: 'underline' | 'background';
  readonly gutter: boolean;
}

/** Quotes by speaker: a colour and a kind of line each, a mark in the overview ruler, a number in the gutter. */
export function registerQuoteDecorations(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  const types = new Map<string, vscode.TextEditorDecorationType>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const typeOf = (
    key: string,
    make: () => vscode.DecorationRenderOptions,
  ): vscode.TextEditorDecorationType => {
    const known = types.get(key);
    if (known !== undefined) return known;
    const made = vscode.window.createTextEditorDecorationType(make());
    types.set(key, made);
    return made;
  };

  const draw = async (editor: vscode.TextEditor): Promise<void> => {
    const { document } = editor;
    const choices = choicesFor(document);
    const isArticle = document.languageId === articleLanguage;
    const wanted = new Map<vscode.TextEditorDecorationType, vscode.Range[]>();
    if (isArticle && choices.quotes !== 'off') {
      const { version } = document;
      const params: QuotesParams = { uri: document.uri.toString() };
      const { quotes } = await client.sendRequest<QuotesResult>(quotesRequest, params);
      // What was asked about is gone; the change that made it so asks again.
      if (document.version !== version) return;
      const shown = quotes.filter(({ kind }) => choices.quotes === 'all' || kind !== 'indirect');
      for (const { index, quotes: own } of numbered(quotes, shown)) {
        const look = lookOf(index);
        const type = typeOf(`${choices.style} ${look.color} ${look.line}`, () =>
          textStyle(look, choices.style),
        );
        wanted.set(type, [...(wanted.get(type) ?? []), ...own.map(({ range }) => toSelection(range))]);
      }
      if (choices.gutter) {
        for (const [line, index] of firstOfLines(quotes, shown)) {
          const { sign } = lookOf(index);
          const type = typeOf(`gutter ${sign}`, () => gutterStyle(sign));
          wanted.set(type, [...(wanted.get(type) ?? []), new vscode.Range(line, 0, line, 0)]);
        }
      }
    }
    for (const type of types.values()) editor.setDecorations(type, wanted.get(type) ?? []);
  };

  const later = (editor: vscode.TextEditor, delay: number): void => {
    const key = editor.document.uri.toString();
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => {
        timers.delete(key);
        draw(editor).catch((error: unknown) => client.outputChannel.appendLine(String(error)));
      }, delay),
    );
  };
  const all = (): void => {
    for (const editor of vscode.window.visibleTextEditors) later(editor, 0);
  };
  context.subscriptions.push(
    vscode.window.onDidChangeVisibleTextEditors(all),
    vscode.workspace.onDidOpenTextDocument(all),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0) return;
      for (const editor of vscode.window.visibleTextEditors)
        if (editor.document === document) later(editor, pause);
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('verbatim')) all();
    }),
    vscode.commands.registerCommand(commands.toggleQuoteColors, toggle),
    {
      dispose: () => {
        for (const timer of timers.values()) clearTimeout(timer);
        for (const type of types.values()) type.dispose();
      },
    },
  );
  all();
}

function choicesFor(document: vscode.TextDocument): Choices {
  const settings = vscode.workspace.getConfiguration('verbatim.decorations', document.uri);
  return {
    quotes: settings.get<Choices['quotes']>('quotes', 'marked'),
    style: settings.get<Choices['style']>('style', 'underline'),
    gutter: settings.get<boolean>('gutter', true),
  };
}

/** Switches between no colours and those that were chosen, where the setting stands already, else for the user. */
async function toggle(): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const settings = vscode.workspace.getConfiguration('verbatim.decorations', uri);
  const { workspaceValue, workspaceFolderValue } = settings.inspect<string>('quotes') ?? {};
  const target =
    workspaceFolderValue !== undefined
      ? vscode.ConfigurationTarget.WorkspaceFolder
      : workspaceValue !== undefined
        ? vscode.ConfigurationTarget.Workspace
        : vscode.ConfigurationTarget.Global;
  const isOff = settings.get<string>('quotes', 'marked') === 'off';
  await settings.update('quotes', isOff ? 'marked' : 'off', target);
}

/** The quotes that are shown, by speaker; the numbers count all speakers, so that a choice does not change them. */
function numbered(
  quotes: readonly WireQuote[],
  shown: readonly WireQuote[],
): { readonly index: number | undefined; readonly quotes: readonly WireQuote[] }[] {
  const wanted = new Set(shown);
  return groupQuotes(quotes).map(({ quotes: own }, index) => ({
    index: own[0]?.speaker === undefined ? undefined : index,
    quotes: own.filter((quote) => wanted.has(quote)),
  }));
}

/** For each line in which a quote begins, the speaker of the first. */
function firstOfLines(
  quotes: readonly WireQuote[],
  shown: readonly WireQuote[],
): ReadonlyMap<number, number | undefined> {
  const groups = numbered(quotes, shown);
  const first = new Map<number, { readonly at: number; readonly index: number | undefined }>();
  for (const { index, quotes: own } of groups) {
    for (const { range } of own) {
      const { line, character } = range.start;
      if (character < (first.get(line)?.at ?? Infinity)) first.set(line, { at: character, index });
    }
  }
  return new Map([...first].map(([line, { index }]) => [line, index]));
}

function textStyle(
  { color, line }: ReturnType<typeof lookOf>,
  style: Choices['style'],
): vscode.DecorationRenderOptions {
  const themed = new vscode.ThemeColor(color);
  const width = line === 'double' ? '3px' : '2px';
  return {
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    overviewRulerLane: vscode.OverviewRulerLane.Left,
    overviewRulerColor: themed,
    borderStyle: line,
    borderColor: themed,
    borderWidth: `0 0 ${width} 0`,
    ...(style === 'background' ? { backgroundColor: new vscode.ThemeColor(`${color}Background`) } : {}),
  };
}

function gutterStyle(sign: string): vscode.DecorationRenderOptions {
  const picture = (color: string): vscode.Uri =>
    vscode.Uri.parse(`data:image/svg+xml;utf8,${encodeURIComponent(gutterSign(sign, color))}`);
  return {
    gutterIconSize: 'contain',
    light: { gutterIconPath: picture('#424242') },
    dark: { gutterIconPath: picture('#d4d4d4') },
  };
}
