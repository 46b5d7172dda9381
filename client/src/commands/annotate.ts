import * as vscode from 'vscode';
import { commands } from '../../../server/src/protocol';
import { shouldJoin } from '../joining';
import { articleLanguage } from '../language';

/** Where files are remembered that the user has set back to another language. */
const refusedKey = 'refusedFiles';
/** The oldest are forgotten first. */
const refusedLimit = 500;

/**
 * *Annotate This File*, and the files that become articles by themselves: by the globs of `verbatim.include`, or when
 * they plainly read as one. A file that the user sets back to plain text stays plain text.
 */
export function registerAnnotate(context: vscode.ExtensionContext): void {
  /** Joined by us in this session, so that a change back is known to be the user's. */
  const joined = new Set<string>();
  const refused = new Set(context.workspaceState.get<string[]>(refusedKey, []));
  const remember = (): void => {
    void context.workspaceState.update(refusedKey, [...refused].slice(-refusedLimit));
  };

  const join = async (document: vscode.TextDocument): Promise<void> => {
    joined.add(document.uri.toString());
    await vscode.languages.setTextDocumentLanguage(document, articleLanguage);
  };

  const consider = async (document: vscode.TextDocument): Promise<void> => {
    if (document.uri.scheme === 'git' || document.uri.scheme === 'output') return;
    const uri = document.uri.toString();
    if (joined.has(uri) && document.languageId !== articleLanguage) {
      joined.delete(uri);
      refused.add(uri);
      remember();
      return;
    }
    const settings = vscode.workspace.getConfiguration('verbatim', document.uri);
    const question = {
      languageId: document.languageId,
      included: isIncluded(document, settings.get<string[]>('include', [])),
      autoDetect: settings.get<boolean>('autoDetect', true),
      refused: refused.has(uri),
      text: document.getText(),
    };
    if (shouldJoin(question)) await join(document);
  };

  context.subscriptions.push(
    vscode.workspace.onDidOpenTextDocument((document) => void consider(document)),
    vscode.workspace.onDidCloseTextDocument((document) => {
      // A change of language closes and opens: only a document that is gone for good is forgotten.
      if (document.isClosed && document.languageId === articleLanguage)
        joined.delete(document.uri.toString());
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('verbatim')) return;
      for (const document of vscode.workspace.textDocuments) void consider(document);
    }),
    vscode.commands.registerCommand(commands.annotateFile, async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document === undefined) {
        vscode.window.setStatusBarMessage(vscode.l10n.t('Verbatim: open a file first'), 4000);
        return;
      }
      refused.delete(document.uri.toString());
      remember();
      await join(document);
    }),
  );
  for (const document of vscode.workspace.textDocuments) void consider(document);
}

function isIncluded(document: vscode.TextDocument, globs: readonly string[]): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  return globs.some((glob) => {
    const pattern = folder === undefined ? glob : new vscode.RelativePattern(folder, glob);
    return vscode.languages.match({ pattern }, document) > 0;
  });
}
