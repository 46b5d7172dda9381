import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { commands, rebuildIndexNotification, stopIndexNotification } from '../../server/src/protocol';
import { registerAnnotations } from './annotations';
import { registerAnnotate } from './commands/annotate';
import { registerCopyTable } from './commands/copyTable';
import { registerExchange } from './commands/exchange';
import { registerGoToQuote } from './commands/goToQuote';
import { registerIgnore } from './commands/ignore';
import { registerLanguage } from './commands/language';
import { registerLintChoices } from './commands/lintChoices';
import { registerMenu } from './commands/menu';
import { registerQuotes } from './commands/quotes';
import { registerSample } from './commands/sample';
import { registerReadWorkspace } from './commands/readWorkspace';
import { registerReveal } from './commands/reveal';
import { registerCompletion } from './completion';
import { registerQuoteDecorations } from './decorations/quotes';
import { registerOutline } from './outline';
import { serveFiles } from './files';
import { followGap } from './gaps';
import { listenToIndex } from './indexChanges';
import { articleLanguage } from './language';
import { registerLinkedEditing } from './linkedEditing';
import { mapPanel } from './map/panel';
import { registerPanels } from './panels';
import { statisticsPanel } from './statistics/panel';
import { registerStatusBar } from './statusBar';
import { registerViews } from './views';

/**
 * What both hosts do: contribute commands, and start the server with the first article. Plain-text files wake the
 * extension too, as any of them may be an article; none of them costs a server.
 */
export function activateWith(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  const indexChanged = listenToIndex(context, client);
  const gap = followGap(context, indexChanged);
  registerAnnotate(context);
  registerAnnotations(context, client);
  registerCompletion(context);
  registerCopyTable(context, client);
  registerExchange(context, client);
  registerGoToQuote(context, client);
  registerIgnore(context, client);
  registerLanguage(context);
  registerLinkedEditing(context, client);
  registerLintChoices(context, client);
  registerMenu(context);
  registerOutline(context);
  registerQuoteDecorations(context, client);
  registerQuotes(context, client);
  registerSample(context);
  registerReadWorkspace(context);
  registerReveal(context);
  serveFiles(context, client);
  for (const kind of [statisticsPanel, mapPanel]) registerPanels(context, client, indexChanged, gap, kind);
  registerStatusBar(context, client);
  registerViews(context, client, indexChanged, gap);
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.restartServer, async () => {
      await client.stop();
      await client.start();
    }),
    vscode.commands.registerCommand(commands.showOutput, () => client.outputChannel.show(true)),
    vscode.commands.registerCommand(commands.stopIndex, () => tell(client, stopIndexNotification)),
    vscode.commands.registerCommand(commands.rebuildIndex, () => tell(client, rebuildIndexNotification)),
    { dispose: () => void client.stop() },
  );
  startWithFirstArticle(context, client);
}

async function tell(client: BaseLanguageClient, notification: string): Promise<void> {
  await client.start();
  await client.sendNotification(notification);
}

function startWithFirstArticle(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  const isArticle = ({ languageId }: vscode.TextDocument): boolean => languageId === articleLanguage;
  const start = (): void => {
    client.start().catch((error: unknown) => client.outputChannel.appendLine(String(error)));
  };
  if (vscode.workspace.textDocuments.some(isArticle)) {
    start();
    return;
  }
  const waiting = vscode.workspace.onDidOpenTextDocument((document) => {
    if (!isArticle(document)) return;
    waiting.dispose();
    start();
  });
  context.subscriptions.push(waiting);
}
