import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { commands, mapRequest, type MapParams, type MapResult } from '../../../server/src/protocol';
import { hedge } from '../doubts';
import { followingPanel, type FollowingPanel, type PanelKind } from '../panels';
import { mapContent, mapFrame, type MapWords } from './page';

/** The places of an article and of the workspace, each on a map of its own that follows the changes. */
export const mapPanel: PanelKind = {
  command: commands.showMap,
  workspaceCommand: commands.showWorkspaceMap,
  title: (name) =>
    name === undefined ? vscode.l10n.t('Places of the workspace') : vscode.l10n.t('Places of {0}', name),
  create: createPanel,
};

function createPanel(
  client: BaseLanguageClient,
  title: string,
  document: vscode.TextDocument | undefined,
  note: () => string | undefined,
): FollowingPanel {
  const params: MapParams = document === undefined ? {} : { uri: document.uri.toString() };
  return followingPanel<MapResult>(client, {
    viewType: 'verbatim.map',
    title,
    note,
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
