import type { SelectionRange } from 'vscode-languageserver';
import { selections } from '../../service/features/selections';
import type { Feature } from '../feature';

export const selectionRangesFeature: Feature = {
  id: 'selectionRanges',
  capability: { selectionRangeProvider: true },
  register({ connection, answer }) {
    connection.onSelectionRanges(({ textDocument: { uri }, positions: cursors }, token) =>
      answer('selectionRanges', uri, token, [] as SelectionRange[], ({ analysis, positions }) =>
        // One answer for each cursor is what the protocol asks for; a parent is the next wider range.
        cursors.map((cursor): SelectionRange => {
          const here = { range: { start: cursor, end: cursor } };
          return (
            selections(analysis, positions.toOffset(cursor)).reduceRight<SelectionRange | undefined>(
              (parent, span) => ({
                range: positions.toRange(span),
                ...(parent === undefined ? {} : { parent }),
              }),
              undefined,
            ) ?? here
          );
        }),
      ),
    );
  },
};
