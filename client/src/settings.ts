import * as vscode from 'vscode';

/**
 * Writes a setting of Verbatim where it is set already.
 * In: its name without `verbatim.`, the file or folder it is for, and for whom it is where nothing sets it yet: for the
 * files `here` (their folder among several, else the workspace), or for the `user`.
 */
export async function writeSetting(
  name: string,
  value: unknown,
  uri: vscode.Uri | undefined,
  otherwise: 'here' | 'user',
): Promise<void> {
  const settings = vscode.workspace.getConfiguration('verbatim', uri);
  await settings.update(name, value, targetOf(settings, name, uri, otherwise));
}

function targetOf(
  settings: vscode.WorkspaceConfiguration,
  name: string,
  uri: vscode.Uri | undefined,
  otherwise: 'here' | 'user',
): vscode.ConfigurationTarget {
  const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
  const { workspaceFolderValue, workspaceValue } = settings.inspect(name) ?? {};
  if (workspaceFolderValue !== undefined) return WorkspaceFolder;
  if (workspaceValue !== undefined) return Workspace;
  const folders = vscode.workspace.workspaceFolders?.length ?? 0;
  if (otherwise === 'user' || folders === 0) return Global;
  const isBelow = uri !== undefined && vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  return folders > 1 && isBelow ? WorkspaceFolder : Workspace;
}
