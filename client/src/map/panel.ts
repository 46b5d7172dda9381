import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  commands,
  mapRequest,
  type IndexState,
  type MapParams,
  type MapResult,
} from '../../../server/src/protocol';
import { hedge } from '../doubts';
import { articleLanguage } from '../language';
import { registerPanels, type FollowingPanel } from '../panels';
import { toSelection } from '../ranges';
import { mapContent, mapFrame, type MapWords } from './page';

/** Changes pause this long before the map is made anew, in milliseconds. */
const pause = 800;

/** The places of the article before you, or of the workspace where there is none, on a map that follows the changes. */
export function registerMap(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  indexChanged: vscode.Event<IndexState>,
): void {
  const open = registerPanels(context, indexChanged, (document) => createPanel(client, document));
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.showMap, () => {
      const document = vscode.window.activeTextEditor?.document;
      open(document?.languageId === articleLanguage ? document : undefined);
    }),
    vscode.commands.registerCommand(commands.showWorkspaceMap, () => open(undefined)),
  );
}

function createPanel(client: BaseLanguageClient, document: vscode.TextDocument | undefined): FollowingPanel {
  const title =
    document === undefined
      ? vscode.l10n.t('Places of the workspace')
      : vscode.l10n.t('Places of {0}', document.uri.path.split('/').at(-1) ?? '');
  const panel = vscode.window.createWebviewPanel(
    'verbatim.map',
    title,
    vscode.window.activeTextEditor === undefined ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside,
    { enableScripts: true, localResourceRoots: [] },
  );
  let shown: MapResult | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = async (): Promise<MapResult | undefined> => {
    const params: MapParams = document === undefined ? {} : { uri: document.uri.toString() };
    const map = await client.sendRequest<MapResult | null>(mapRequest, params);
    shown = map ?? shown;
    return map ?? undefined;
  };
  const report = (error: unknown): void => client.outputChannel.appendLine(String(error));
  const frame = (map: MapResult | undefined): string => {
    const words = mapWords(title, map?.notLocated ?? 0);
    return mapFrame(map === undefined ? '' : mapContent(map, words), words, nonce());
  };
  read()
    .then((map) => {
      panel.webview.html = frame(map);
    })
    .catch(report);
  panel.webview.onDidReceiveMessage(async (message: unknown) => {
    const place = shown?.places[placeIn(message)];
    if (place === undefined) return;
    await vscode.window.showTextDocument(vscode.Uri.parse(place.target.uri), {
      selection: toSelection(place.target.range),
      viewColumn: vscode.ViewColumn.One,
    });
  });
  panel.onDidDispose(() => clearTimeout(timer));
  return {
    panel,
    changed: () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        read()
          .then((map) => {
            if (map === undefined) return false;
            const content = mapContent(map, mapWords(title, map.notLocated));
            // oxlint-disable-next-line unicorn/require-post-message-target-origin -- VS Code's own, not the window's
            return panel.webview.postMessage({ type: 'content', content });
          })
          .catch(report);
      }, pause);
    },
  };
}

/** The place that a message of the page asks for; -1 for any other message. */
function placeIn(message: unknown): number {
  const isReveal =
    typeof message === 'object' && message !== null && 'type' in message && message.type === 'reveal';
  return isReveal && 'place' in message && typeof message.place === 'number' ? message.place : -1;
}

function mapWords(title: string, notLocated: number): MapWords {
  return {
    language: vscode.env.language,
    title,
    nothing: vscode.l10n.t('No place with coordinates is named here.'),
    notLocated: vscode.l10n.t('Places without coordinates: {0}', notLocated),
    places: vscode.l10n.t('Places'),
    zoomIn: vscode.l10n.t('Zoom in'),
    zoomOut: vscode.l10n.t('Zoom out'),
    whole: vscode.l10n.t('Show all'),
    hedge,
    goTo: (name, country, mentions) =>
      vscode.l10n.t(
        '{0}, mentions: {1}; go to the first',
        country === '' ? name : `${name}, ${country}`,
        mentions,
      ),
  };
}

function nonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
