import type { PrepareRenameResult, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { prepareRename, rename, type RenameEdit } from '../../service/features/rename';
import type { Say } from '../../service/messages';
import type { Positions } from '../convert';
import type { Feature } from '../feature';

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
    connection.onRenameRequest(({ textDocument: { uri }, position, newName }, token) =>
      answer(
        'rename',
        uri,
        token,
        null as WorkspaceEdit | null,
        ({ analysis, positions, client, say }): WorkspaceEdit | null => {
          const edits = rename(analysis, positions.toOffset(position), newName);
          if (edits.length === 0) return null;
          if (client.previews)
            return annotated(edits, { uri, version: analysis.snapshot.version }, positions, say);
          const changes = edits.map((edit): TextEdit => ({
            range: positions.toRange(edit),
            newText: edit.newText,
          }));
          return { changes: { [uri]: changes } };
        },
      ),
    );
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
