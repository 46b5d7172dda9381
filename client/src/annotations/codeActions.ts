import * as vscode from 'vscode';
import { commands } from '../../../server/src/protocol';
import { articleLanguage } from '../language';
import { entityTypes } from './commands';
import type { AnnotationMode } from './mode';
import type { AnnotationSession } from './session';

/** What can be decided at the cursor, behind the light bulb: in annotation mode, or when something is selected. */
export function registerCodeActions(
  context: vscode.ExtensionContext,
  session: AnnotationSession,
  mode: AnnotationMode,
): void {
  const kind = vscode.CodeActionKind.RefactorRewrite.append('verbatim');
  context.subscriptions.push(
    vscode.languages.registerCodeActionsProvider(
      { language: articleLanguage },
      {
        async provideCodeActions(document, range, request) {
          if (!mode.isOn && range.isEmpty && request.triggerKind === vscode.CodeActionTriggerKind.Automatic)
            return [];
          const { annotations } = await session.list(document.uri);
          const here = annotations.filter((one) => toRange(one.range).intersection(range) !== undefined);
          const action = (
            title: string,
            command: string,
            argument?: unknown,
            of = kind,
          ): vscode.CodeAction => {
            const made = new vscode.CodeAction(title, of);
            made.command = { command, title, ...(argument === undefined ? {} : { arguments: [argument] }) };
            return made;
          };
          const mention = here.find(({ layer }) => layer === 'mention');
          const quote = here.find(({ layer }) => layer === 'quote');
          const types = Object.entries(entityTypes()).filter(([type]) => type !== mention?.type);
          return [
            ...(here.some(({ how }) => how === 'suggested')
              ? [action(vscode.l10n.t('Confirm'), commands.annotationAccept)]
              : []),
            ...(here.length > 0 ? [action(vscode.l10n.t('Refuse'), commands.annotationReject)] : []),
            ...(mention === undefined
              ? []
              : [
                  action(vscode.l10n.t('Refuse everywhere'), commands.annotationRejectEverywhere),
                  action(vscode.l10n.t('Mark every mention…'), commands.annotationEvery),
                  action(vscode.l10n.t('Same as…'), commands.annotationMerge),
                  action(vscode.l10n.t('Another one than the others'), commands.annotationSplit),
                ]),
            ...(mention?.type === 'place'
              ? [
                  action(
                    vscode.l10n.t('Choose the place…'),
                    commands.annotationPlace,
                    undefined,
                    vscode.CodeActionKind.QuickFix,
                  ),
                ]
              : []),
            ...(quote === undefined
              ? []
              : [
                  action(vscode.l10n.t('Choose the speaker…'), commands.annotationSpeaker),
                  action(vscode.l10n.t('Kind of quote…'), commands.annotationQuote),
                ]),
            ...(mention !== undefined || !range.isEmpty
              ? types.map(([type, label]) =>
                  action(vscode.l10n.t('Mark as: {0}', label), commands.annotationName, { type }),
                )
              : []),
            ...(range.isEmpty ? [] : [action(vscode.l10n.t('Mark as a quote…'), commands.annotationQuote)]),
            ...(here.length > 0
              ? [
                  action(vscode.l10n.t('Note…'), commands.annotationNote),
                  action(vscode.l10n.t('Status…'), commands.annotationStatus),
                ]
              : []),
          ];
        },
      },
      { providedCodeActionKinds: [kind, vscode.CodeActionKind.QuickFix] },
    ),
  );
}

function toRange({
  start,
  end,
}: {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
