import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  commands,
  saidTableRequest,
  statisticsRequest,
  type SaidTableParams,
  type SaidTableResult,
  type StatisticsParams,
  type StatisticsResult,
} from '../../../server/src/protocol';
import { followingPanel, type FollowingPanel, type PanelKind } from '../panels';
import { pageContent, pageFrame, type Page } from './page';
import { statisticsWords } from './words';

/** Statistics of an article and of the workspace, each in a panel of its own that follows the changes. */
export const statisticsPanel: PanelKind = {
  command: commands.showStatistics,
  workspaceCommand: commands.showWorkspaceStatistics,
  title: (name) =>
    name === undefined
      ? vscode.l10n.t('Statistics of the workspace')
      : vscode.l10n.t('Statistics of {0}', name),
  create: createPanel,
};

function createPanel(
  client: BaseLanguageClient,
  title: string,
  document: vscode.TextDocument | undefined,
  note: () => string | undefined,
): FollowingPanel {
  const words = statisticsWords(title);
  return followingPanel<Page>(client, {
    viewType: 'verbatim.statistics',
    title,
    note,
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
