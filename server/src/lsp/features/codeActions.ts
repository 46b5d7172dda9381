import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import type { Diagnostic, Edit } from '../../lint/types';
import { fixAllEdits, quickFixes } from '../../service/features/fixes';
import type { Article } from '../articles';
import type { Feature } from '../feature';
import { commands, type IgnoreTarget } from '../../protocol';
import { overlaps, touchesOffset } from '../../core/span';
import { suppressionOf } from '../../lint/suppressions';
import { toProtocol } from './diagnostics';
import { choiceActions } from './lintChoices';

/** What saving and *Fix All* run: safe fixes alone. */
const fixAllKind = `${CodeActionKind.SourceFixAll}.verbatim`;

/** Offers actions for a place in an article. Others than the checks add theirs to `sources`. */
type ActionSource = (
  article: Article,
  params: CodeActionParams,
  found: readonly Diagnostic[],
) => CodeAction[];

const sources: readonly ActionSource[] = [fixes, ignoring, switching];

export const codeActionsFeature: Feature = {
  id: 'codeActions',
  capability: {
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor, fixAllKind] },
  },
  register(host) {
    host.connection.onCodeAction((params, token) =>
      host.answer('codeActions', params.textDocument.uri, token, [] as CodeAction[], async (article) => {
        const found = await host.lintInTurns(article, token);
        if (token.isCancellationRequested) return [];
        return sources
          .flatMap((source) => source(article, params, found))
          .filter(({ kind }) => isWanted(kind ?? '', params.context.only));
      }),
    );
  },
};

/** A client asks for a kind and all below it (`quickfix` for `quickfix.x`); without one for all but those of `source`. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  if (only === undefined) return !kind.startsWith(CodeActionKind.Source);
  return only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}

function fixes(
  article: Article,
  { range, textDocument: { uri } }: CodeActionParams,
  found: readonly Diagnostic[],
): CodeAction[] {
  const { positions, say } = article;
  const editOf = (edits: readonly Edit[]): CodeAction['edit'] => ({
    changes: {
      [uri]: edits.map((edit) => ({ range: positions.toRange(edit), newText: edit.newText })),
    },
  });
  const at = { start: positions.toOffset(range.start), end: positions.toOffset(range.end) };
  const quick = quickFixes(found, at, say).map(({ title, mends, edits, preferred }): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: mends.map((one) => toProtocol(one, positions)),
    isPreferred: preferred,
    edit: editOf(edits) ?? {},
  }));
  const safe = fixAllEdits(found);
  if (safe.length === 0) return quick;
  return [...quick, { title: say('fix.all'), kind: fixAllKind, edit: editOf(safe) ?? {} }];
}

/** Switches a rule off for the file, its folder or the project. */
function switching(
  article: Article,
  { range }: CodeActionParams,
  found: readonly Diagnostic[],
): CodeAction[] {
  const at = article.positions.toSpan(range);
  return choiceActions(
    article,
    found.filter((one) => overlaps(one, at) || touchesOffset(one, at.start)),
  );
}

/** Leaves a finding as it is, with a reason that the client asks for; for clients that run our commands. */
function ignoring(
  article: Article,
  { range, textDocument: { uri } }: CodeActionParams,
  found: readonly Diagnostic[],
): CodeAction[] {
  const { positions, say, analysis, settings, client } = article;
  if (!client.links) return [];
  const at = positions.toSpan(range);
  const here = found.filter((one) => overlaps(one, at) || touchesOffset(one, at.start));
  const root = settings.lint.held?.root;
  return here.map((one): CodeAction => {
    const { rule, sentence } = suppressionOf(analysis, one, '', '');
    const target: IgnoreTarget = { uri, rule, sentence, ...(root === undefined ? {} : { root }) };
    const title = say('ignore.here', { rule });
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toProtocol(one, positions)],
      command: { title, command: commands.ignoreHere, arguments: [target] },
    };
  });
}
