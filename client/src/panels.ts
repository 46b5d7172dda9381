import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { IndexState, WireTarget } from '../../server/src/protocol';
import { articleOrHint } from './inFront';
import type { GapWords } from './gaps';
import { toSelection } from './ranges';
import { html } from './webPage';

/** A panel about one article or the workspace, and how it is told that what it shows has changed. */
export interface FollowingPanel {
  readonly panel: vscode.WebviewPanel;
  readonly changed: () => void;
}

/** What a panel shows and how: `Shown` is what the server answers. */
export interface PanelPlan<Shown> {
  readonly viewType: string;
  readonly title: string;
  /** Undefined where there is nothing to show yet. */
  read(): Promise<Shown | undefined>;
  content(shown: Shown): string;
  /** What is missing from it. */
  note(): string | undefined;
  frame(content: string, nonce: string): string;
  /** Where a click on the nth thing shown leads. */
  target(shown: Shown, index: number): WireTarget | undefined;
}

/** Changes pause this long before a panel is made anew, in milliseconds. */
const pause = 800;

/** A panel beside the article, which asks the server again when what it shows has changed. */
export function followingPanel<Shown>(client: BaseLanguageClient, plan: PanelPlan<Shown>): FollowingPanel {
  const panel = vscode.window.createWebviewPanel(
    plan.viewType,
    plan.title,
    // Beside the article; over another panel rather than beside it.
    vscode.window.activeTextEditor === undefined ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside,
    { enableScripts: true, localResourceRoots: [] },
  );
  let shown: Shown | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const content = async (): Promise<string | undefined> => {
    const read = await plan.read();
    if (read === undefined) return undefined;
    shown = read;
    const note = plan.note();
    return `${note === undefined ? '' : `<p class="note">${html(note)}</p>`}${plan.content(read)}`;
  };
  const report = (error: unknown): void => client.outputChannel.appendLine(String(error));
  content()
    .then((first) => {
      panel.webview.html = plan.frame(first ?? '', makeNonce());
    })
    .catch(report);
  panel.webview.onDidReceiveMessage(async (message: unknown) => {
    const target = shown === undefined ? undefined : plan.target(shown, indexIn(message));
    if (target === undefined) return;
    await vscode.window.showTextDocument(vscode.Uri.parse(target.uri), {
      selection: toSelection(target.range),
      viewColumn: vscode.ViewColumn.One,
    });
  });
  panel.onDidDispose(() => clearTimeout(timer));
  return {
    panel,
    changed: () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        content()
          .then((next) => {
            if (next === undefined) return false;
            // oxlint-disable-next-line unicorn/require-post-message-target-origin -- VS Code's own, not the window's
            return panel.webview.postMessage({ type: 'content', content: next });
          })
          .catch(report);
      }, pause);
    },
  };
}

/** The number that a click in the page sends; -1 for any other message. */
function indexIn(message: unknown): number {
  const isReveal =
    typeof message === 'object' && message !== null && 'type' in message && message.type === 'reveal';
  return isReveal && 'index' in message && typeof message.index === 'number' ? message.index : -1;
}

function makeNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** Panels of one kind: their commands, their titles, and how one is made. */
export interface PanelKind {
  readonly command: string;
  readonly workspaceCommand: string;
  /** In: the name of the article's file; undefined for the workspace. */
  readonly title: (name: string | undefined) => string;
  /** In: the article, undefined for the workspace; what is missing from what is shown. */
  readonly create: (
    client: BaseLanguageClient,
    title: string,
    document: vscode.TextDocument | undefined,
    note: () => string | undefined,
  ) => FollowingPanel;
}

/** The commands for panels that follow what they show: one an article, one for the workspace, each opened once. */
export function registerPanels(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  indexChanged: vscode.Event<IndexState>,
  gap: () => GapWords | undefined,
  { command, workspaceCommand, title, create }: PanelKind,
): void {
  const panels = new Map<string, FollowingPanel>();
  const open = (document: vscode.TextDocument | undefined): void => {
    const key = document?.uri.toString() ?? '';
    const known = panels.get(key);
    if (known !== undefined) {
      known.panel.reveal();
      return;
    }
    const note = (): string | undefined => (document === undefined ? gap()?.message : undefined);
    const made = create(client, title(document?.uri.path.split('/').at(-1)), document, note);
    panels.set(key, made);
    made.panel.onDidDispose(() => panels.delete(key));
  };
  context.subscriptions.push(
    vscode.commands.registerCommand(command, () => {
      const document = articleOrHint();
      if (document !== undefined) open(document);
    }),
    vscode.commands.registerCommand(workspaceCommand, () => open(undefined)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      panels.get(document.uri.toString())?.changed();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('verbatim')) for (const { changed } of panels.values()) changed();
    }),
    indexChanged(() => panels.get('')?.changed()),
    {
      dispose: () => {
        for (const { panel } of panels.values()) panel.dispose();
      },
    },
  );
}
