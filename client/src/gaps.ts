import * as vscode from 'vscode';
import { commands, type IndexState } from '../../server/src/protocol';
import { gapOf, type Gap } from './coverage';

/** What is said where articles of the workspace are missing, and the command that brings them. */
export interface GapWords {
  readonly message: string;
  readonly action: string;
  readonly icon: string;
  readonly command: string;
}

/** The setting that has the articles of a folder read, without `verbatim.`. */
export const readingSetting = 'workspaceIndex.enabled';

/** Whether the articles of a folder are to be read. */
export function isRead({ uri }: vscode.WorkspaceFolder): boolean {
  return vscode.workspace.getConfiguration('verbatim', uri).get<boolean>(readingSetting, true);
}

/** Follows the index. Out: tells what is missing now, undefined where nothing is. */
export function followGap(
  context: vscode.ExtensionContext,
  indexChanged: vscode.Event<IndexState>,
): () => GapWords | undefined {
  let isStopped = false;
  context.subscriptions.push(
    indexChanged(({ stopped }) => {
      isStopped = stopped === true;
    }),
  );
  return () => {
    const gap = gapOf((vscode.workspace.workspaceFolders ?? []).map(isRead), isStopped);
    return gap === undefined ? undefined : gapWords(gap);
  };
}

function gapWords(gap: Gap): GapWords {
  const { t } = vscode.l10n;
  const on = { action: t('Switch on reading the workspace'), icon: 'play', command: commands.enableIndex };
  const words: Readonly<Record<Gap, GapWords>> = {
    noFolder: {
      message: t('No folder is open: only open articles are shown.'),
      action: t('Open a folder'),
      icon: 'folder-opened',
      command: 'vscode.openFolder',
    },
    off: { message: t('Reading the workspace is off: only open articles are shown.'), ...on },
    partlyOff: {
      message: t('Reading is off in some folders: of their articles, only open ones are shown.'),
      ...on,
    },
    stopped: {
      message: t('Reading the workspace was stopped: not all articles are shown.'),
      action: t('Read the rest'),
      icon: 'play',
      command: commands.rebuildIndex,
    },
  };
  return words[gap];
}
