import * as vscode from 'vscode';
import { commands, type WireAnnotation } from '../../../server/src/protocol';
import { toSelection } from '../ranges';
import { isToReview } from './review';
import type { AnnotationSession } from './session';

/** The context key that the keys of annotation mode stand on. */
const contextKey = 'verbatim.annotating';

export interface AnnotationMode {
  readonly isOn: boolean;
}

const look = (options: vscode.DecorationRenderOptions): vscode.TextEditorDecorationType =>
  vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    ...options,
  });

/** A look for each state: what is to be decided is dotted, what was decided has a line, and a sign behind it. */
function createLooks(): Readonly<Record<Look, vscode.TextEditorDecorationType>> {
  const sign = (contentText: string, color: string): vscode.ThemableDecorationAttachmentRenderOptions => ({
    contentText,
    color: new vscode.ThemeColor(color),
    margin: '0 0 0 2px',
  });
  return {
    suggested: look({ textDecoration: 'underline dotted 1px' }),
    decided: look({ textDecoration: 'underline solid 1px' }),
    bulk: look({ textDecoration: 'underline double' }),
    'to-check': look({ after: sign('?', 'editorWarning.foreground') }),
    checked: look({ after: sign('✓', 'testing.iconPassed') }),
    wrong: look({ after: sign('✗', 'editorError.foreground') }),
  };
}

type Look = 'suggested' | 'decided' | 'bulk' | 'to-check' | 'checked' | 'wrong';

function looksOf({ how, status }: WireAnnotation): Look[] {
  const decision = how === 'suggested' ? 'suggested' : how === 'accepted-in-bulk' ? 'bulk' : 'decided';
  return status === undefined ? [decision] : [decision, status];
}

/**
 * Annotation mode: its keys work, every name and quote shows whether somebody has decided on it, and the status bar
 * counts what is left. The text stays as editable as ever.
 */
export function registerMode(context: vscode.ExtensionContext, session: AnnotationSession): AnnotationMode {
  let isOn = false;
  const looks = createLooks();
  const item = vscode.window.createStatusBarItem('verbatim.annotating', vscode.StatusBarAlignment.Right, 89);
  item.name = vscode.l10n.t('Verbatim: annotation mode');
  item.command = commands.annotationMode;

  const clear = (editor: vscode.TextEditor): void => {
    for (const type of Object.values(looks)) editor.setDecorations(type, []);
  };
  const draw = async (): Promise<void> => {
    const { editor } = session;
    for (const other of vscode.window.visibleTextEditors) if (!isOn || other !== editor) clear(other);
    if (!isOn || editor === undefined) {
      item.hide();
      return;
    }
    const { version } = editor.document;
    const { annotations, orphans } = await session.list(editor.document.uri);
    if (editor.document.version !== version || editor !== session.editor) return;
    for (const [name, type] of Object.entries(looks)) {
      const own = annotations.filter((annotation) => looksOf(annotation).some((one) => one === name));
      editor.setDecorations(
        type,
        own.map(({ range }) => toSelection(range)),
      );
    }
    const left = annotations.filter(isToReview).length;
    item.text = `$(edit) ${vscode.l10n.t('Annotating: {0} to review', left)}`;
    item.tooltip = vscode.l10n.t(
      'Verbatim annotation mode: {0} to review, {1} decided, {2} out of place. Click to leave it.',
      left,
      annotations.filter(({ how }) => how !== 'suggested').length,
      orphans.length,
    );
    item.show();
  };
  context.subscriptions.push(
    item,
    ...Object.values(looks),
    vscode.commands.registerCommand(commands.annotationMode, async () => {
      isOn = !isOn;
      await vscode.commands.executeCommand('setContext', contextKey, isOn);
      await draw();
    }),
    vscode.window.onDidChangeActiveTextEditor(() => void draw()),
    session.onDidChange(() => void draw()),
  );
  return {
    get isOn() {
      return isOn;
    },
  };
}
