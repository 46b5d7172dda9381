import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { commands, quotesRequest, type QuotesParams, type QuotesResult } from '../../server/src/protocol';
import { articleLanguage } from './language';
import { counted, numberIn } from './numbers';

/** Typing pauses this long before the counts are asked for again, in milliseconds. */
const pause = 500;

/** How many there are, in words. */
function count(number: number, of: 'quotes' | 'speakers' | 'open'): string {
  const { t } = vscode.l10n;
  const forms = {
    quotes: [t('{0} quote'), t('{0} quotes')],
    speakers: [t('{0} speaker'), t('{0} speakers')],
    open: [
      t('{0} quote without a speaker that is sure enough.'),
      t('{0} quotes without a speaker that is sure enough.'),
    ],
  } as const;
  return counted(vscode.env.language, number, ...forms[of]);
}

/** One item on the right: the article's language and how many quotes it has. A click offers languages, house styles and views. */
export function registerStatusBar(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  const item = vscode.window.createStatusBarItem('verbatim.status', vscode.StatusBarAlignment.Right, 90);
  item.name = 'Verbatim';
  item.command = commands.showMenu;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const update = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== articleLanguage) {
      item.hide();
      return;
    }
    const params: QuotesParams = { uri: document.uri.toString() };
    const result = await client.sendRequest<QuotesResult>(quotesRequest, params).catch(() => undefined);
    if (result === undefined || document !== vscode.window.activeTextEditor?.document) return;
    const known = result.quotes.filter(({ speaker, doubt }) => speaker !== undefined && doubt !== 'guess');
    const speakers = new Set(known.map(({ speaker }) => speaker)).size;
    const open = result.quotes.length - known.length;
    const { t } = vscode.l10n;
    item.text = `$(quote) ${result.language.toUpperCase()}${result.foreign === true ? '?' : ''} ${numberIn(vscode.env.language, result.quotes.length)}`;
    item.tooltip = [
      t('Verbatim: {0}, {1}.', count(result.quotes.length, 'quotes'), count(speakers, 'speakers')),
      ...(open === 0 ? [] : [count(open, 'open')]),
      ...(result.foreign === true ? [t('Neither French nor English: nothing is checked.')] : []),
      t('Click to change language or house style.'),
    ].join(' ');
    item.accessibilityInformation = { label: item.tooltip };
    item.show();
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void update(), pause);
  };
  context.subscriptions.push(
    item,
    vscode.window.onDidChangeActiveTextEditor(later),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) later();
    }),
    vscode.workspace.onDidOpenTextDocument(later),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('verbatim')) later();
    }),
    { dispose: () => clearTimeout(timer) },
  );
  later();
}
