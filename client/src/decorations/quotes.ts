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
import { gutterSign, lookOf, type SpeakerLook } from './palette';

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
      const looks = looksOf(quotes, shown);
      for (const [{ range }, look] of looks) {
        const type = typeOf(`${choices.style} ${look.color} ${look.line} ${String(look.width)}`, () =>
          textStyle(look, choices.style),
        );
        wanted.set(type, [...(wanted.get(type) ?? []), toSelection(range)]);
      }
      if (choices.gutter) {
        for (const [line, { sign }] of firstOfLines(looks)) {
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

/** How each shown quote looks; speakers are numbered over all quotes, so that a choice does not change their numbers. */
function looksOf(
  quotes: readonly WireQuote[],
  shown: readonly WireQuote[],
): ReadonlyMap<WireQuote, SpeakerLook> {
  const indices = new Map(
    groupQuotes(quotes).flatMap(({ quotes: own }, index) => own.map((quote) => [quote, index] as const)),
  );
  return new Map(
    shown.map((quote) => [
      quote,
      lookOf(quote.speaker === undefined ? undefined : indices.get(quote), quote.doubt),
    ]),
  );
}

/** For each line in which a quote begins, the look of the first. */
function firstOfLines(looks: ReadonlyMap<WireQuote, SpeakerLook>): ReadonlyMap<number, SpeakerLook> {
  const first = new Map<number, { readonly at: number; readonly look: SpeakerLook }>();
  for (const [{ range }, look] of looks) {
    const { line, character } = range.start;
    if (character < (first.get(line)?.at ?? Infinity)) first.set(line, { at: character, look });
  }
  return new Map([...first].map(([line, { look }]) => [line, look]));
}

function textStyle(
  { color, line, width }: SpeakerLook,
  style: Choices['style'],
): vscode.DecorationRenderOptions {
  const themed = new vscode.ThemeColor(color);
  return {
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    overviewRulerLane: vscode.OverviewRulerLane.Left,
    overviewRulerColor: themed,
    borderStyle: line,
    borderColor: themed,
    borderWidth: `0 0 ${String(width)}px 0`,
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
