import { CodeActionKind, type CodeAction, type CodeActionParams } from 'vscode-languageserver';
import type { Edit } from '../../lint/types';
import { fixAllEdits, quickFixes } from '../../service/features/fixes';
import type { Article } from '../articles';
import type { Feature, FeatureHost } from '../feature';
import { toProtocol } from './diagnostics';

/** What saving and *Fix All* run: safe fixes alone. */
const fixAllKind = `${CodeActionKind.SourceFixAll}.verbatim`;

/** Offers actions for a place in an article. Others than the checks add theirs to `sources`. */
type ActionSource = (article: Article, params: CodeActionParams, host: FeatureHost) => CodeAction[];

const sources: readonly ActionSource[] = [fixes];

export const codeActionsFeature: Feature = {
  id: 'codeActions',
  capability: {
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor, fixAllKind] },
  },
  register(host) {
    host.connection.onCodeAction((params, token) =>
      host.answer('codeActions', params.textDocument.uri, token, [] as CodeAction[], (article) =>
        sources
          .flatMap((source) => source(article, params, host))
          .filter(({ kind }) => isWanted(kind ?? '', params.context.only)),
      ),
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
  host: FeatureHost,
): CodeAction[] {
  const { positions, say } = article;
  const found = host.lint(article);
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
