import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  annotateRequest,
  annotationsChanged,
  annotationsRequest,
  choicesRequest,
  type AnnotateParams,
  type AnnotateResult,
  type AnnotationAction,
  type AnnotationsParams,
  type AnnotationsResult,
  type ChoicesParams,
  type WireChoice,
  type WireRange,
} from '../../../server/src/protocol';
import { articleLanguage } from '../language';

const nothing: AnnotationsResult = { annotations: [], orphans: [], ties: [], history: [], problems: [] };

/** What the commands, the view and the decorations share: asking the server, and knowing when it has news. */
export interface AnnotationSession extends vscode.Disposable {
  /** The article in the active editor. */
  readonly editor: vscode.TextEditor | undefined;
  list(uri: vscode.Uri): Promise<AnnotationsResult>;
  choices(editor: vscode.TextEditor, of: ChoicesParams['of']): Promise<readonly WireChoice[]>;
  /** Does something at the selection, or at another range. Shows what was done, or why not. */
  act(uri: vscode.Uri, selection: WireRange, action: AnnotationAction): Promise<AnnotateResult>;
  /** Fires with the article whose annotations are others now, by decisions or edits. */
  readonly onDidChange: vscode.Event<string>;
}

/** A range as plain data: what is sent to a worker loses the members of the editor's own objects. */
function toWire({ start, end }: WireRange): WireRange {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}

/** How long a message stays in the status bar, in milliseconds. */
const shown = 4000;
/** Typing pauses this long before lists are asked for again, in milliseconds. */
const pause = 400;

/** The annotations of the article in front, as its features see them; they are asked for again when they change. */
export function createSession(client: BaseLanguageClient): AnnotationSession {
  const changed = new vscode.EventEmitter<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const disposables = [
    changed,
    client.onNotification(annotationsChanged, ({ uri }: AnnotationsParams) => changed.fire(uri)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.languageId !== articleLanguage) return;
      clearTimeout(timer);
      timer = setTimeout(() => changed.fire(document.uri.toString()), pause);
    }),
    { dispose: () => clearTimeout(timer) },
  ];
  return {
    get editor() {
      const editor = vscode.window.activeTextEditor;
      return editor?.document.languageId === articleLanguage ? editor : undefined;
    },
    async list(uri) {
      const params: AnnotationsParams = { uri: uri.toString() };
      return client.sendRequest<AnnotationsResult>(annotationsRequest, params).catch(() => nothing);
    },
    async choices(editor, of) {
      const params: ChoicesParams = {
        uri: editor.document.uri.toString(),
        selection: toWire(editor.selection),
        of,
      };
      return client.sendRequest<readonly WireChoice[]>(choicesRequest, params).catch(() => []);
    },
    async act(uri, selection, action) {
      const params: AnnotateParams = { uri: uri.toString(), selection: toWire(selection), action };
      const result = await client
        .sendRequest<AnnotateResult>(annotateRequest, params)
        .catch((error: unknown): AnnotateResult => ({ done: false, said: String(error) }));
      if (result.unsaved === true) void vscode.window.showWarningMessage(`Verbatim: ${result.said}`);
      else if (result.said !== '')
        vscode.window.setStatusBarMessage(`${result.done ? '$(check)' : '$(info)'} ${result.said}`, shown);
      return result;
    },
    onDidChange: changed.event,
    dispose: () => vscode.Disposable.from(...disposables).dispose(),
  };
}
