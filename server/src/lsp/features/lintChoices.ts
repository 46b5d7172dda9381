import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import { switchOff } from '../../lint/choices';
import { configFileName } from '../../lint/configFile';
import type { Diagnostic } from '../../lint/types';
import {
  lintChoiceCommand,
  lintChoiceRequest,
  type LintChoice,
  type LintChoiceParams,
  type LintChoiceResult,
} from '../../protocol';
import type { Article } from '../articles';
import type { Feature, FeatureHost } from '../feature';
import { locationOf, readIfThere, uriAt, type Location } from '../projectFiles';
import { toProtocol } from './diagnostics';

const scopes = ['file', 'folder', 'workspace'] as const;

/**
 * What the client is to write when its user switches a rule off for a file, a folder or the project. The server knows the
 * file's form, the client writes it, wherever it lies.
 */
export const lintChoicesFeature: Feature = {
  id: 'lintChoices',
  capability: {},
  register(host) {
    host.connection.onRequest(
      lintChoiceRequest,
      async (params: LintChoiceParams): Promise<LintChoiceResult> => {
        const location = locationOf(params.uri);
        if (location === undefined) return { problem: 'noFolder' };
        return silence(location, params, host);
      },
    );
  },
};

/** The quick fixes that switch a rule off; for a client that runs our commands, and an article that lies somewhere. */
export function choiceActions(
  { analysis, client, positions, say }: Article,
  here: readonly Diagnostic[],
): CodeAction[] {
  const { uri } = analysis.snapshot;
  if (!client.links || locationOf(uri) === undefined) return [];
  const seen = new Set<string>();
  return here.flatMap((one) => {
    // Two findings of one rule at one place would offer the same.
    if (seen.has(one.rule)) return [];
    seen.add(one.rule);
    return scopes.map((scope): CodeAction => {
      const title = say(`choice.${scope}`, { rule: one.rule });
      const choice: LintChoice = { uri, rule: one.rule, scope };
      return {
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [toProtocol(one, positions)],
        command: { title, command: lintChoiceCommand, arguments: [choice] },
      };
    });
  });
}

async function silence(
  location: Location,
  { uri, rule, scope, folder }: LintChoiceParams,
  { settingsOf, files }: FeatureHost,
): Promise<LintChoiceResult> {
  const { lint } = await settingsOf(uri);
  const path = lint.file?.sources[0] ?? `${rootOf(location, folder)}/${configFileName}`;
  const base = path.slice(0, path.lastIndexOf('/') + 1);
  const article = location.path.slice(base.length);
  const below = article.slice(0, article.lastIndexOf('/') + 1);
  // For a folder that has a file of its own, that file is the folder's.
  const glob = scope === 'file' ? article : scope === 'folder' && below !== '' ? `${below}**` : undefined;
  const uriOfFile = uriAt(location, path);
  const { text: before, unreadable } = await readIfThere(uriOfFile, await files);
  // What is there and cannot be read is not written over.
  if (unreadable !== undefined) return { problem: 'unreadable', uri: uriOfFile };
  const text = switchOff(before, rule, glob);
  return text === undefined ? { problem: 'notJson', uri: uriOfFile } : { uri: uriOfFile, text };
}

/** The workspace folder of an article, else the folder that it lies in. */
function rootOf({ path }: Location, folder: string | undefined): string {
  const root = folder === undefined ? undefined : locationOf(folder)?.path.replace(/\/$/u, '');
  return root !== undefined && path.startsWith(`${root}/`) ? root : path.slice(0, path.lastIndexOf('/'));
}
