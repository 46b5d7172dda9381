import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  commands,
  compareRequest,
  type CompareParams,
  type CompareResult,
  type WireDifference,
} from '../../../server/src/protocol';
import { counted } from '../numbers';
import { toSelection } from '../ranges';
import type { AnnotationSession } from './session';

/** Documents that show annotations as text. */
const scheme = 'verbatim-annotations';

/** *Compare with another annotator* and *Adjudicate*: another sidecar of the same article beside its own. */
export function registerCompare(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  session: AnnotationSession,
): void {
  const texts = new Map<string, string>();
  const ask = async (
    editor: vscode.TextEditor,
    other?: vscode.Uri,
  ): Promise<{ readonly other: vscode.Uri; readonly result: CompareResult } | undefined> => {
    const picked = other ?? (await pickSidecar(editor.document.uri));
    if (picked === undefined) return undefined;
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(picked));
    const params: CompareParams = { uri: editor.document.uri.toString(), text };
    return { other: picked, result: await client.sendRequest<CompareResult>(compareRequest, params) };
  };
  context.subscriptions.push(
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '',
    }),
    vscode.commands.registerCommand(commands.annotationCompare, async (argument?: unknown) => {
      const { editor } = session;
      if (editor === undefined) return;
      const compared = await ask(editor, argument instanceof vscode.Uri ? argument : undefined);
      if (compared === undefined) return;
      const { other, result } = compared;
      const ours = vscode.Uri.from({ scheme, path: `${editor.document.uri.path}.ours.txt` });
      const theirs = vscode.Uri.from({ scheme, path: `${other.path}.txt` });
      texts.set(ours.toString(), `${result.agreement}\n\n${result.ours}\n`);
      texts.set(theirs.toString(), `${result.agreement}\n\n${result.theirs}\n`);
      await vscode.commands.executeCommand(
        'vscode.diff',
        ours,
        theirs,
        vscode.l10n.t('Annotations: ours ↔ {0}', other.path.slice(other.path.lastIndexOf('/') + 1)),
      );
    }),
    vscode.commands.registerCommand(commands.annotationAdjudicate, async (argument?: unknown) => {
      const { editor } = session;
      if (editor === undefined) return;
      const compared = await ask(editor, argument instanceof vscode.Uri ? argument : undefined);
      if (compared !== undefined) await adjudicate(session, editor, compared.result.differences);
    }),
  );
}

/** The sidecars of the workspace, those of the same article's name first. */
async function pickSidecar(article: vscode.Uri): Promise<vscode.Uri | undefined> {
  const name = article.path.slice(article.path.lastIndexOf('/') + 1);
  const found = await vscode.workspace.findFiles('**/*.annot.jsonl');
  const own = (uri: vscode.Uri): boolean => uri.path.includes(name);
  const items = found
    .filter(({ path }) => path !== `${article.path}.annot.jsonl`)
    .sort((a, b) => Number(own(b)) - Number(own(a)) || a.path.localeCompare(b.path))
    .map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uri }));
  const browse = { label: vscode.l10n.t('Browse…'), uri: undefined };
  const picked = await vscode.window.showQuickPick([...items, browse], {
    placeHolder: vscode.l10n.t("The other annotator's file"),
  });
  if (picked === undefined || picked.uri !== undefined) return picked?.uri;
  const opened = await vscode.window.showOpenDialog({ filters: { 'Verbatim (.annot.jsonl)': ['jsonl'] } });
  return opened?.[0];
}

/** Goes through the differences one by one; Escape leaves the rest as it is. */
async function adjudicate(
  session: AnnotationSession,
  editor: vscode.TextEditor,
  differences: readonly WireDifference[],
): Promise<void> {
  let settled = 0;
  for (const [index, { range, label, ours, theirs, lines, drop }] of differences.entries()) {
    editor.selection = toSelection(range);
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    const picked = await vscode.window.showQuickPick(
      [
        { label: vscode.l10n.t('Ours'), description: ours, choice: 'ours' },
        { label: vscode.l10n.t('Theirs'), description: theirs, choice: 'theirs' },
        { label: vscode.l10n.t('Neither'), description: '', choice: 'neither' },
      ],
      {
        placeHolder: `${String(index + 1)}/${String(differences.length)}: ${label}`,
        ignoreFocusOut: true,
      },
    );
    if (picked === undefined) return;
    settled++;
    if (picked.choice === 'ours') continue;
    const taken = picked.choice === 'theirs' ? lines : [];
    await session.act(editor.document.uri, range, { do: 'take', lines: taken, drop });
  }
  const { t } = vscode.l10n;
  const message = counted(
    vscode.env.language,
    settled,
    t('Verbatim: {0} difference settled'),
    t('Verbatim: {0} differences settled'),
  );
  vscode.window.setStatusBarMessage(message, 4000);
}
