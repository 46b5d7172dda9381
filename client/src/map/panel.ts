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
import { followingPanel, registerPanels, type FollowingPanel } from '../panels';
import { mapContent, mapFrame, type MapWords } from './page';

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
  const params: MapParams = document === undefined ? {} : { uri: document.uri.toString() };
  return followingPanel<MapResult>(client, {
    viewType: 'verbatim.map',
    title,
    read: async () => (await client.sendRequest<MapResult | null>(mapRequest, params)) ?? undefined,
    content: (map) => mapContent(map, mapWords(title, map.notLocated)),
    frame: (content, nonce) => mapFrame(content, mapWords(title, 0), nonce),
    target: ({ places }, index) => places[index]?.target,
  });
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
