import * as vscode from 'vscode';
import type { ChoicesParams, WireChoice } from '../../../server/src/protocol';
import type { AnnotationSession } from './session';

/** Lets the user pick a key by its label. In: `told`: a key that the command was given. Out: undefined: nothing picked. */
export async function pick<Key extends string>(
  placeHolder: string,
  labels: Readonly<Record<Key, string>>,
  told: unknown,
): Promise<Key | undefined> {
  const isKey = (key: unknown): key is Key => typeof key === 'string' && Object.hasOwn(labels, key);
  if (isKey(told)) return told;
  const items = Object.keys(labels)
    .filter(isKey)
    .map((key) => ({ label: labels[key], key }));
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.key;
}

/** Lets the user pick from what the server offers for the selection, and from some more. */
export async function pickChoice(
  session: AnnotationSession,
  of: ChoicesParams['of'],
  placeHolder: string,
  more: readonly WireChoice[] = [],
): Promise<WireChoice | undefined> {
  const { editor } = session;
  if (editor === undefined) return undefined;
  const items = [...(await session.choices(editor, of)), ...more];
  return vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true });
}
