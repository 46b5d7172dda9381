import * as vscode from 'vscode';
import {
  commands,
  type AnnotationsResult,
  type WireAnnotation,
  type WireOrphan,
  type WireStep,
  type WireTie,
} from '../../../server/src/protocol';
import { counted, numberIn } from '../numbers';
import { toSelection } from '../ranges';
import { isToReview } from './review';
import type { AnnotationSession } from './session';

/** A line of the view. */
export type ReviewNode =
  | { readonly kind: 'section'; readonly section: Section; readonly count: number }
  | { readonly kind: 'annotation'; readonly annotation: WireAnnotation; readonly uri: vscode.Uri }
  | { readonly kind: 'orphan'; readonly orphan: WireOrphan; readonly uri: vscode.Uri }
  | { readonly kind: 'tie'; readonly tie: WireTie; readonly uri: vscode.Uri }
  | { readonly kind: 'step'; readonly step: WireStep }
  | { readonly kind: 'problem'; readonly message: string };

type Section = 'problems' | 'orphans' | 'ties' | 'review' | 'notes' | 'decided' | 'history';

/** The view *Review*: what is out of place, what is left to decide, what was checked, and what was done. */
export function registerTree(context: vscode.ExtensionContext, session: AnnotationSession): void {
  const changed = new vscode.EventEmitter<undefined>();
  let shown: { readonly uri: vscode.Uri; readonly result: AnnotationsResult } | undefined;

  const view = vscode.window.createTreeView<ReviewNode>('verbatim.annotations', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: itemOf,
      getChildren: (node) => {
        if (shown === undefined) return [];
        if (node === undefined) return sectionsOf(shown.result);
        return node.kind === 'section' ? linesOf(node.section, shown.uri, shown.result) : [];
      },
    },
    showCollapseAll: true,
  });
  const refresh = async (): Promise<void> => {
    const { editor } = session;
    if (!view.visible) return;
    // A panel in front takes the keyboard, not the article out of sight.
    if (editor === undefined && shown !== undefined && isInSight(shown.uri)) return;
    shown =
      editor === undefined
        ? undefined
        : { uri: editor.document.uri, result: await session.list(editor.document.uri) };
    const left = shown?.result.orphans.length ?? 0;
    const { t } = vscode.l10n;
    const tooltip = counted(
      vscode.env.language,
      left,
      t('{0} annotation out of place'),
      t('{0} annotations out of place'),
    );
    view.badge = left === 0 ? undefined : { value: left, tooltip };
    changed.fire(undefined);
  };
  context.subscriptions.push(
    view,
    changed,
    view.onDidChangeVisibility(() => void refresh()),
    vscode.window.onDidChangeActiveTextEditor(() => void refresh()),
    vscode.window.onDidChangeVisibleTextEditors(() => void refresh()),
    session.onDidChange(() => void refresh()),
    vscode.commands.registerCommand(commands.annotationReview, () =>
      vscode.commands.executeCommand('verbatim.annotations.focus'),
    ),
    vscode.commands.registerCommand(commands.annotationAttach, async (node?: ReviewNode) => {
      const orphan = await orphanOf(session, node);
      const { editor } = session;
      if (orphan === undefined || editor === undefined) return;
      if (editor.selection.isEmpty) {
        void vscode.window.showInformationMessage(
          vscode.l10n.t('Select the words that "{0}" is about, then attach it.', orphan.label),
        );
        return;
      }
      await session.act(editor.document.uri, editor.selection, { do: 'attach', id: orphan.id });
    }),
    vscode.commands.registerCommand(commands.annotationDrop, async (node?: ReviewNode) => {
      const orphan = await orphanOf(session, node);
      const { editor } = session;
      if (orphan === undefined || editor === undefined) return;
      await session.act(editor.document.uri, editor.selection, { do: 'drop', id: orphan.id });
    }),
    vscode.commands.registerCommand(commands.annotationSettle, (node?: ReviewNode) => settle(session, node)),
  );
}

function isInSight(uri: vscode.Uri): boolean {
  return vscode.window.visibleTextEditors.some(({ document }) => document.uri.toString() === uri.toString());
}

async function orphanOf(
  session: AnnotationSession,
  node: ReviewNode | undefined,
): Promise<WireOrphan | undefined> {
  if (node?.kind === 'orphan') return node.orphan;
  const { editor } = session;
  if (editor === undefined) return undefined;
  const { orphans } = await session.list(editor.document.uri);
  return vscode.window.showQuickPick([...orphans], {
    placeHolder: vscode.l10n.t('Annotations out of place'),
  });
}

/** Lets the user choose between versions that two branches made. */
async function settle(session: AnnotationSession, node: ReviewNode | undefined): Promise<void> {
  const { editor } = session;
  if (editor === undefined) return;
  const { ties } = await session.list(editor.document.uri);
  const tie =
    node?.kind === 'tie'
      ? node.tie
      : await vscode.window.showQuickPick([...ties], { placeHolder: vscode.l10n.t('Decided twice') });
  if (tie === undefined) return;
  const items = tie.versions.map((label, version) => ({ label, version }));
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Which version holds for "{0}"?', tie.label),
  });
  if (picked === undefined) return;
  await session.act(editor.document.uri, editor.selection, {
    do: 'settle',
    id: tie.id,
    version: picked.version,
  });
}

function sectionsOf(result: AnnotationsResult): ReviewNode[] {
  const filled: readonly (readonly [Section, number])[] = [
    ['problems', result.problems.length],
    ['orphans', result.orphans.length],
    ['ties', result.ties.length],
    ['notes', result.annotations.filter(isNoted).length],
    ['review', result.annotations.filter(isToReview).length],
    ['decided', result.annotations.filter(({ how }) => how !== 'suggested').length],
    ['history', result.history.length],
  ];
  return filled.flatMap(([section, count]) => (count === 0 ? [] : [{ kind: 'section', section, count }]));
}

function isNoted({ note, status }: WireAnnotation): boolean {
  return note !== undefined || status !== undefined;
}

function linesOf(section: Section, uri: vscode.Uri, result: AnnotationsResult): ReviewNode[] {
  const of = (wanted: (annotation: WireAnnotation) => boolean): ReviewNode[] =>
    result.annotations.filter(wanted).map((annotation) => ({ kind: 'annotation', annotation, uri }));
  switch (section) {
    case 'problems':
      return result.problems.map((message) => ({ kind: 'problem', message }));
    case 'orphans':
      return result.orphans.map((orphan) => ({ kind: 'orphan', orphan, uri }));
    case 'ties':
      return result.ties.map((tie) => ({ kind: 'tie', tie, uri }));
    case 'review':
      return of(isToReview);
    case 'notes':
      return of(isNoted);
    case 'decided':
      return of(({ how }) => how !== 'suggested');
    case 'history':
    default:
      return [...result.history].reverse().map((step) => ({ kind: 'step', step }));
  }
}

function sectionLabel(section: Section): string {
  const labels: Readonly<Record<Section, string>> = {
    problems: vscode.l10n.t('Problems of the file'),
    orphans: vscode.l10n.t('Out of place'),
    ties: vscode.l10n.t('Decided twice'),
    review: vscode.l10n.t('To review'),
    notes: vscode.l10n.t('Checklist'),
    decided: vscode.l10n.t('Decided'),
    history: vscode.l10n.t('History'),
  };
  return labels[section];
}

function itemOf(node: ReviewNode): vscode.TreeItem {
  switch (node.kind) {
    case 'section': {
      const isOpen = node.section !== 'decided' && node.section !== 'history';
      const item = new vscode.TreeItem(
        sectionLabel(node.section),
        isOpen ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed,
      );
      item.description = numberIn(vscode.env.language, node.count);
      return item;
    }
    case 'annotation':
      return annotationItem(node.annotation, node.uri);
    case 'orphan':
      return described(node.orphan.label, node.orphan.description, 'debug-disconnect', 'orphan');
    case 'tie':
      return described(node.tie.label, node.tie.versions.join(' ↔ '), 'git-compare', 'tie');
    case 'step': {
      const item = described(
        node.step.label,
        new Date(node.step.at).toLocaleTimeString(vscode.env.language, {
          hour: '2-digit',
          minute: '2-digit',
        }),
        node.step.undone ? 'discard' : 'history',
        'step',
      );
      if (node.step.undone) item.description = vscode.l10n.t('taken back');
      return item;
    }
    case 'problem':
    default:
      return described(node.message, '', 'warning', 'problem');
  }
}

function described(label: string, description: string, icon: string, contextValue: string): vscode.TreeItem {
  const item = new vscode.TreeItem(label);
  item.description = description;
  item.tooltip = description === '' ? label : `${label}\n${description}`;
  item.accessibilityInformation = { label: description === '' ? label : `${label}, ${description}` };
  item.iconPath = new vscode.ThemeIcon(icon);
  item.contextValue = contextValue;
  return item;
}

const icons: Readonly<Record<WireAnnotation['type'], string>> = {
  person: 'person',
  organization: 'organization',
  place: 'location',
  group: 'account',
  event: 'calendar',
  work: 'book',
  other: 'tag',
  direct: 'quote',
  fragment: 'quote',
  indirect: 'comment',
  'not-speech': 'circle-slash',
};

function annotationItem(annotation: WireAnnotation, uri: vscode.Uri): vscode.TreeItem {
  const { label, type, note, status, range } = annotation;
  const description = [annotation.description, note].filter((part) => part !== undefined).join(' · ');
  const item = described(label, description, icons[type], 'annotation');
  const colors = {
    'to-check': 'editorWarning.foreground',
    checked: 'testing.iconPassed',
    wrong: 'editorError.foreground',
  };
  const signs = { 'to-check': 'question', checked: 'pass', wrong: 'error' };
  if (status !== undefined)
    item.iconPath = new vscode.ThemeIcon(signs[status], new vscode.ThemeColor(colors[status]));
  item.command = {
    command: 'vscode.open',
    title: vscode.l10n.t('Show in the article'),
    arguments: [uri, { selection: toSelection(range) }],
  };
  return item;
}
