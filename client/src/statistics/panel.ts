import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  commands,
  saidTableRequest,
  statisticsRequest,
  type IndexState,
  type SaidTableParams,
  type SaidTableResult,
  type StatisticsParams,
  type StatisticsResult,
} from '../../../server/src/protocol';
import { articleLanguage } from '../language';
import { followingPanel, registerPanels, type FollowingPanel } from '../panels';
import { pageContent, pageFrame, type Page } from './page';
import { statisticsWords } from './words';

/** Statistics of an article and of the workspace, each in a panel of its own that follows the changes. */
export function registerStatistics(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  indexChanged: vscode.Event<IndexState>,
): void {
  const open = registerPanels(context, indexChanged, (document) => createPanel(client, document));
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.showStatistics, () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document?.languageId === articleLanguage) open(document);
      else vscode.window.setStatusBarMessage(vscode.l10n.t('Verbatim: open an article first'), 4000);
    }),
    vscode.commands.registerCommand(commands.showWorkspaceStatistics, () => open(undefined)),
  );
}

function createPanel(client: BaseLanguageClient, document: vscode.TextDocument | undefined): FollowingPanel {
  const name =
    document === undefined
      ? vscode.l10n.t('Statistics of the workspace')
      : vscode.l10n.t('Statistics of {0}', document.uri.path.split('/').at(-1) ?? '');
  const words = statisticsWords(name);
  return followingPanel<Page>(client, {
    viewType: 'verbatim.statistics',
    title: name,
    read: () => readPage(client, document),
    content: (page) => pageContent(page, words),
    frame: (content, nonce) => pageFrame(content, words, nonce),
    target: ({ statistics }, index) => statistics.speakers[index]?.target,
  });
}

async function readPage(
  client: BaseLanguageClient,
  document: vscode.TextDocument | undefined,
): Promise<Page | undefined> {
  if (document === undefined) {
    const params: StatisticsParams = {};
    const statistics = await client.sendRequest<StatisticsResult | null>(statisticsRequest, params);
    return statistics === null ? undefined : { statistics };
  }
  const params: StatisticsParams & SaidTableParams = { uri: document.uri.toString() };
  const [statistics, table] = await Promise.all([
    client.sendRequest<StatisticsResult | null>(statisticsRequest, params),
    client.sendRequest<SaidTableResult>(saidTableRequest, params),
  ]);
  return statistics === null ? undefined : { statistics, table };
}
