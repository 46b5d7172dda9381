import type { LinkedEditingRanges } from 'vscode-languageserver';
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
        const marks = linkedMarks(analysis, positions.toOffset(position));
        return marks === undefined
          ? null
          : { ranges: marks.map((mark) => positions.toRange(mark)), wordPattern };
      }),
    );
  },
};
