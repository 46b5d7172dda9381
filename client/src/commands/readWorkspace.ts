import * as vscode from 'vscode';
import { commands } from '../../../server/src/protocol';
import { isRead, readingSetting } from '../gaps';
import { writeSetting } from '../settings';

/** *Switch On Reading the Workspace*: for the folders in which it is off, where that is set, else for them alone. */
export function registerReadWorkspace(context: vscode.ExtensionContext): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.enableIndex, async () => {
      for (const folder of vscode.workspace.workspaceFolders ?? [])
        // One setting may hold for several folders.
        if (!isRead(folder)) await writeSetting(readingSetting, true, folder.uri, 'here');
    }),
  );
}
