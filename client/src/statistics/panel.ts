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
import { registerPanels, type FollowingPanel } from '../panels';
import { toSelection } from '../ranges';
import { pageContent, pageFrame, type Page } from './page';
import { statisticsWords } from './words';

/** Changes pause this long before the numbers are made anew, in milliseconds. */
const pause = 800;

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
  const panel = vscode.window.createWebviewPanel(
    'verbatim.statistics',
    name,
    // Beside the article; over another panel rather than beside it.
    vscode.window.activeTextEditor === undefined ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside,
    { enableScripts: true, localResourceRoots: [] },
  );
  let shown: StatisticsResult | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const content = async (): Promise<string | undefined> => {
    const page = await readPage(client, document);
    if (page === undefined) return undefined;
    shown = page.statistics;
    return pageContent(page, words);
  };
  const report = (error: unknown): void => client.outputChannel.appendLine(String(error));
  content()
    .then((first) => {
      panel.webview.html = pageFrame(first ?? '', words, nonce(), panel.webview.cspSource);
    })
    .catch(report);
  panel.webview.onDidReceiveMessage(async (message: unknown) => {
    const speaker = shown?.speakers[speakerIn(message)];
    if (speaker === undefined) return;
    const { uri, range } = speaker.target;
    await vscode.window.showTextDocument(vscode.Uri.parse(uri), {
      selection: toSelection(range),
      viewColumn: vscode.ViewColumn.One,
    });
  });
  panel.onDidDispose(() => clearTimeout(timer));
  return {
    panel,
    changed: () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        content()
          .then((next) => {
            if (next === undefined) return false;
            // oxlint-disable-next-line unicorn/require-post-message-target-origin -- VS Code's own, not the window's
            return panel.webview.postMessage({ type: 'content', content: next });
          })
          .catch(report);
      }, pause);
    },
  };
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

/** The speaker that a message of the page asks for; -1 for any other message. */
function speakerIn(message: unknown): number {
  const isReveal =
    typeof message === 'object' && message !== null && 'type' in message && message.type === 'reveal';
  if (!isReveal || !('speaker' in message) || typeof message.speaker !== 'number') return -1;
  return message.speaker;
}

function nonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
