import * as vscode from 'vscode';
import {
  commands,
  type AnnotateResult,
  type AnnotationAction,
  type WireEntityType,
  type WireQuoteKind,
  type WireStatus,
} from '../../../server/src/protocol';
import { counted } from '../numbers';
import { toSelection } from '../ranges';
import { addMergeLine, sidecarOf } from './files';
import type { AnnotationMode } from './mode';
import { pick, pickChoice } from './picks';
import { nextToReview } from './review';
import type { AnnotationSession } from './session';

/** The commands that decide something about the annotation at the cursor. Each asks for what it was not told. */
export function registerCommands(
  context: vscode.ExtensionContext,
  session: AnnotationSession,
  mode: AnnotationMode,
): void {
  let last: Promise<unknown> = Promise.resolve();
  /** Keys may come faster than answers: each command sees what the one before it left. */
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const next = last.then(run, run);
    last = next.catch(() => undefined);
    return next;
  };
  /** Does it at the selection of the active article; the annotation is selected then, where it stands now. */
  const actNow = async (action: AnnotationAction): Promise<AnnotateResult | undefined> => {
    const { editor } = session;
    if (editor === undefined) return undefined;
    const result = await session.act(editor.document.uri, editor.selection, action);
    if (result.done && result.range !== undefined) editor.selection = toSelection(result.range);
    return result;
  };
  const act: Act = (action) => inTurn(() => actNow(action));
  const goNow = async (direction: 'next' | 'previous'): Promise<void> => {
    const { editor } = session;
    if (editor === undefined) return;
    const { annotations } = await session.list(editor.document.uri);
    const next = nextToReview(annotations, editor.selection, direction);
    if (next === undefined) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('Verbatim: nothing left to review'), 4000);
      return;
    }
    editor.selection = toSelection(next.range);
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  };
  /** In annotation mode a decision leads on to the next thing to decide. */
  const actAndGo = (action: AnnotationAction): Promise<void> =>
    inTurn(async () => {
      const result = await actNow(action);
      if (result?.done === true && mode.isOn) await goNow('next');
    });
  const go = (direction: 'next' | 'previous'): Promise<void> => inTurn(() => goNow(direction));
  const register = (command: string, run: (argument?: unknown) => unknown): void => {
    context.subscriptions.push(vscode.commands.registerCommand(command, run));
  };

  register(commands.annotationAccept, () => actAndGo({ do: 'accept' }));
  register(commands.annotationAcceptAll, () => acceptAll(session));
  register(commands.annotationReject, () => actAndGo({ do: 'reject' }));
  register(commands.annotationRejectEverywhere, () => actAndGo({ do: 'rejectEverywhere' }));
  register(commands.annotationNext, () => go('next'));
  register(commands.annotationPrevious, () => go('previous'));
  register(commands.annotationName, async (argument) => {
    const type = await pick(vscode.l10n.t('What is it?'), entityTypes(), member(argument, 'type'));
    if (type !== undefined) await act({ do: 'entity', type });
  });
  register(commands.annotationQuote, async (argument) => {
    const kind = await pick(vscode.l10n.t('What kind of quote?'), quoteKinds(), member(argument, 'kind'));
    if (kind !== undefined) await act({ do: 'quote', kind });
  });
  register(commands.annotationSpeaker, () => setSpeaker(session, act));
  register(commands.annotationCue, () => act({ do: 'cue' }));
  register(commands.annotationPlace, () => setPlace(session, act));
  register(commands.annotationGrowEnd, () => act({ do: 'resize', edge: 'end', by: 1 }));
  register(commands.annotationShrinkEnd, () => act({ do: 'resize', edge: 'end', by: -1 }));
  register(commands.annotationGrowStart, () => act({ do: 'resize', edge: 'start', by: 1 }));
  register(commands.annotationShrinkStart, () => act({ do: 'resize', edge: 'start', by: -1 }));
  register(commands.annotationMerge, async () => {
    const choice = await pickChoice(session, 'merge', vscode.l10n.t('The same as …'));
    if (choice !== undefined) await act({ do: 'merge', entity: choice.id });
  });
  register(commands.annotationSplit, () => act({ do: 'split' }));
  register(commands.annotationDescribe, () => describeEntity(act));
  register(commands.annotationNote, () => writeNote(session, act));
  register(commands.annotationStatus, async (argument) => {
    const status = await pick(vscode.l10n.t('Where does it stand?'), statuses(), member(argument, 'status'));
    if (status !== undefined) await act({ do: 'status', status: status === 'none' ? null : status });
  });
  register(commands.annotationUndo, () => act({ do: 'undo' }));
  register(commands.annotationRedo, () => act({ do: 'redo' }));
  register(commands.annotationFile, async () => {
    const { editor } = session;
    if (editor === undefined) return;
    try {
      await vscode.window.showTextDocument(sidecarOf(editor.document.uri), {
        viewColumn: vscode.ViewColumn.Beside,
      });
    } catch {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Nothing has been decided in this article yet.'),
      );
    }
  });
  register(commands.annotationGit, async () => {
    const folder = await currentFolder(session);
    if (folder === undefined) return;
    const isNew = await addMergeLine(folder);
    void vscode.window.showInformationMessage(
      isNew
        ? vscode.l10n.t('.gitattributes: git keeps the lines of both branches in annotation files now.')
        : vscode.l10n.t('.gitattributes has the line for annotation files already.'),
    );
  });
}

type Act = (action: AnnotationAction) => Promise<AnnotateResult | undefined>;

function member(argument: unknown, key: string): unknown {
  if (typeof argument !== 'object' || argument === null) return undefined;
  return Object.entries(argument).find(([name]) => name === key)?.[1];
}

/** The kinds of names, in the order of their keys. */
export function entityTypes(): Readonly<Record<WireEntityType, string>> {
  return {
    person: vscode.l10n.t('Person'),
    organization: vscode.l10n.t('Organisation'),
    place: vscode.l10n.t('Place'),
    group: vscode.l10n.t('Group or people'),
    event: vscode.l10n.t('Event'),
    work: vscode.l10n.t('Work'),
    other: vscode.l10n.t('Other name'),
  };
}

function quoteKinds(): Readonly<Record<WireQuoteKind, string>> {
  return {
    direct: vscode.l10n.t('Direct quote'),
    fragment: vscode.l10n.t('Quoted fragment'),
    indirect: vscode.l10n.t('Indirect speech'),
    'not-speech': vscode.l10n.t('Not speech (a title, name or term)'),
  };
}

function statuses(): Readonly<Record<WireStatus | 'none', string>> {
  return {
    'to-check': vscode.l10n.t('To check'),
    checked: vscode.l10n.t('Checked'),
    wrong: vscode.l10n.t('Wrong'),
    none: vscode.l10n.t('No status'),
  };
}

async function acceptAll(session: AnnotationSession): Promise<void> {
  const { editor } = session;
  if (editor === undefined) return;
  const { annotations } = await session.list(editor.document.uri);
  const open = annotations.filter(({ how }) => how === 'suggested').length;
  const confirm = vscode.l10n.t('Confirm all');
  const answer = await vscode.window.showWarningMessage(
    counted(
      vscode.env.language,
      open,
      vscode.l10n.t('Confirm {0} suggestion unread?'),
      vscode.l10n.t('Confirm {0} suggestions unread?'),
    ),
    {
      modal: true,
      detail: vscode.l10n.t(
        'They are recorded as confirmed in bulk, apart from those that somebody looked at.',
      ),
    },
    confirm,
  );
  if (answer === confirm) await session.act(editor.document.uri, editor.selection, { do: 'acceptAll' });
}

async function setSpeaker(session: AnnotationSession, act: Act): Promise<void> {
  const nobody = {
    id: '',
    label: vscode.l10n.t('Nobody'),
    description: vscode.l10n.t('the article does not say'),
  };
  const choice = await pickChoice(session, 'speaker', vscode.l10n.t('Who speaks? The nearest first'), [
    nobody,
  ]);
  if (choice !== undefined) await act({ do: 'speaker', entity: choice.id === '' ? null : choice.id });
}

async function setPlace(session: AnnotationSession, act: Act): Promise<void> {
  const nowhere = { id: '', label: vscode.l10n.t('None of these'), description: '' };
  const choice = await pickChoice(session, 'place', vscode.l10n.t('Where is it?'), [nowhere]);
  if (choice !== undefined) await act({ do: 'place', place: choice.id === '' ? null : choice.id });
}

async function describeEntity(act: Act): Promise<void> {
  const what = await pick(
    vscode.l10n.t('What do you know?'),
    {
      rename: vscode.l10n.t('Full name'),
      role: vscode.l10n.t('Role'),
      gender: vscode.l10n.t('Gender, as the person states it'),
    },
    undefined,
  );
  if (what === 'gender') {
    const gender = await pick(
      vscode.l10n.t('Gender, as the person states it'),
      {
        female: vscode.l10n.t('Woman'),
        male: vscode.l10n.t('Man'),
        other: vscode.l10n.t('Other'),
        declined: vscode.l10n.t('Does not want it stated'),
        unknown: vscode.l10n.t('Not known'),
      },
      undefined,
    );
    if (gender !== undefined) await act({ do: 'gender', gender });
    return;
  }
  if (what === undefined) return;
  const prompt = what === 'rename' ? vscode.l10n.t('Full name') : vscode.l10n.t('Role');
  const text = (await vscode.window.showInputBox({ prompt }))?.trim() ?? '';
  if (text !== '') await act(what === 'rename' ? { do: 'rename', name: text } : { do: 'role', role: text });
}

async function writeNote(session: AnnotationSession, act: Act): Promise<void> {
  const { editor } = session;
  if (editor === undefined) return;
  const { annotations } = await session.list(editor.document.uri);
  const { active } = editor.selection;
  const known = annotations.find(
    ({ range, note }) => note !== undefined && toSelection(range).contains(active),
  );
  const text = await vscode.window.showInputBox({
    prompt: vscode.l10n.t('Note on this annotation; empty takes it away'),
    value: known?.note ?? '',
  });
  if (text !== undefined) await act({ do: 'note', text: text.trim() });
}

async function currentFolder({ editor }: AnnotationSession): Promise<vscode.WorkspaceFolder | undefined> {
  const own = editor === undefined ? undefined : vscode.workspace.getWorkspaceFolder(editor.document.uri);
  const folders = vscode.workspace.workspaceFolders ?? [];
  return own ?? (folders.length > 1 ? vscode.window.showWorkspaceFolderPick() : folders[0]);
}
