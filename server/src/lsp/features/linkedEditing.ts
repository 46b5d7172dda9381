import type { LinkedEditingRanges } from 'vscode-languageserver';
import { linkedMarksRequest, type LinkedMarksParams, type LinkedMarksResult } from '../../protocol';
import { linkedMarks } from '../../service/features/linkedEditing';
import type { Feature } from '../feature';

/** What may be typed in place of a mark while the two are linked. */
const wordPattern = '["\'+*]';

export const linkedEditingFeature: Feature = {
  id: 'linkedEditing',
  capability: { linkedEditingRangeProvider: true },
  register({ connection, answer }) {
    connection.languages.onLinkedEditingRange(({ textDocument: { uri }, position }, token) =>
      answer('linkedEditing', uri, token, null as LinkedEditingRanges | null, ({ analysis, positions }) => {
        const found = linkedMarks(analysis, positions.toOffset(position));
        return found?.isEqual === true
          ? {
              ranges: [found.pair.open, found.pair.close].map((mark) => positions.toRange(mark)),
              wordPattern,
            }
          : null;
      }),
    );
    connection.onRequest(linkedMarksRequest, ({ uri, position }: LinkedMarksParams, token) =>
      answer('linkedMarks', uri, token, null as LinkedMarksResult | null, ({ analysis, positions }) => {
        const found = linkedMarks(analysis, positions.toOffset(position));
        return found?.isEqual === false
          ? { open: positions.toRange(found.pair.open), close: positions.toRange(found.pair.close) }
          : null;
      }),
    );
  },
};
