import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { commands, suppressionsChanged, type IgnoreTarget } from '../../../server/src/protocol';

/** Where decisions to leave a finding as it is are kept, outside the text that will be published. */
const place = ['.verbatim', 'suppressions.jsonl'];

/** The command behind *Ignore here…*: asks for the reason and writes it down. Not in the palette. */
export function registerIgnore(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.ignoreHere, async (target: IgnoreTarget, given?: string) => {
      const reason = given ?? (await askReason(target.rule));
      if (reason === undefined) return;
      await suppress(target, reason.trim());
      await client.sendNotification(suppressionsChanged);
    }),
  );
}

/** Why a finding is left as it is; undefined when the user turns back. */
function askReason(rule: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Ignore “{0}” in this sentence', rule),
    prompt: vscode.l10n.t('Why? The reason is kept beside the decision, for those who come after you.'),
    validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('Give a reason') : undefined),
  });
}

async function suppress({ uri, rule, sentence, root }: IgnoreTarget, reason: string): Promise<void> {
  const article = vscode.Uri.parse(uri);
  const folder =
    root === undefined
      ? (vscode.workspace.getWorkspaceFolder(article)?.uri ?? vscode.Uri.joinPath(article, '..'))
      : vscode.Uri.parse(root);
  const file = vscode.Uri.joinPath(folder, ...place);
  const name = article.path.slice(folder.path.length).replace(/^\//u, '');
  const line = `${JSON.stringify({ file: name, rule, sentence, reason })}\n`;
  try {
    const before = await readText(file);
    const gap = before === '' || before.endsWith('\n') ? '' : '\n';
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(file, '..'));
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(before + gap + line));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(
      vscode.l10n.t('Verbatim could not write {0}: {1}', vscode.workspace.asRelativePath(file), why),
    );
  }
}

async function readText(file: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return '';
    throw error;
  }
}
