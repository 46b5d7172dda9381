import {
  LSPErrorCodes,
  ResponseError,
  type PrepareRenameResult,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { nameFrom, prepareRename, rename, type RenameEdit } from '../../service/features/rename';
import type { Say } from '../../service/messages';
import type { Positions } from '../convert';
import type { Feature } from '../feature';

/** What a rename changes; `refused`: why nothing, for whoever asked. */
interface Renamed {
  readonly edit: WorkspaceEdit | null;
  readonly refused?: string;
}

export const renameFeature: Feature = {
  id: 'rename',
  capability: { renameProvider: { prepareProvider: true } },
  register({ connection, answer }) {
    connection.onPrepareRename(({ textDocument: { uri }, position }, token) =>
      answer('prepareRename', uri, token, null as PrepareRenameResult | null, ({ analysis, positions }) => {
        const start = prepareRename(analysis, positions.toOffset(position));
        return start === undefined ? null : { range: positions.toRange(start.span), placeholder: start.name };
      }),
    );
    connection.onRenameRequest(async ({ textDocument: { uri }, position, newName }, token) => {
      const none: Renamed = { edit: null };
      const { edit, refused } = await answer('rename', uri, token, none, (article): Renamed => {
        const { analysis, positions, client, say } = article;
        if (nameFrom(newName) === undefined) return { edit: null, refused: say('rename.noName') };
        const edits = rename(analysis, positions.toOffset(position), newName);
        if (edits.length === 0) return none;
        if (client.previews)
          return {
            edit: annotated(edits, { uri, version: analysis.snapshot.version }, positions, say),
          };
        const changes = edits.map((one): TextEdit => ({
          range: positions.toRange(one),
          newText: one.newText,
        }));
        return { edit: { changes: { [uri]: changes } } };
      });
      if (refused !== undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, refused);
      return edit;
    });
  },
};

/** The edits told apart by what they change; those inside quoted words ask to be looked at first. */
function annotated(
  edits: readonly RenameEdit[],
  textDocument: { readonly uri: string; readonly version: number },
  positions: Positions,
  say: Say,
): WorkspaceEdit {
  return {
    documentChanges: [
      {
        textDocument: { ...textDocument },
        edits: edits.map((edit) => ({
          range: positions.toRange(edit),
          newText: edit.newText,
          annotationId: edit.quoted ? 'quoted' : edit.form,
        })),
      },
    ],
    changeAnnotations: {
      full: { label: say('rename.full') },
      part: { label: say('rename.part') },
      other: { label: say('rename.other') },
      quoted: {
        label: say('rename.quoted'),
        description: say('rename.quotedHow'),
        needsConfirmation: true,
      },
    },
  };
}
