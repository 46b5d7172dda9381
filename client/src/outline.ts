import * as vscode from 'vscode';
import { articleLanguage } from './language';

/** VS Code asks for the outline this long after its providers have changed, in milliseconds. */
const askedWithin = 1000;

/**
 * Shows the outline anew when its order is changed. VS Code keeps an outline until the text or the providers change, and
 * the protocol has no way to say that it is out of date: a provider with nothing to say comes and goes.
 */
export function registerOutline(context: vscode.ExtensionContext): void {
  let empty: vscode.Disposable | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    clearTimeout(timer);
    empty?.dispose();
    empty = undefined;
  };
  context.subscriptions.push(
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('verbatim.outline')) return;
      end();
      empty = vscode.languages.registerDocumentSymbolProvider(
        { language: articleLanguage },
        { provideDocumentSymbols: () => [] },
      );
      timer = setTimeout(end, askedWithin);
    }),
    { dispose: end },
  );
}
