import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver';
import { folds } from '../../service/features/folding';
import type { Feature } from '../feature';

export const foldingRangesFeature: Feature = {
  id: 'foldingRanges',
  capability: { foldingRangeProvider: true },
  register({ connection, answer }) {
    connection.onFoldingRanges(({ textDocument: { uri } }, token) =>
      answer('foldingRanges', uri, token, [] as FoldingRange[], ({ analysis, positions }) =>
        folds(analysis).map((span) => {
          const { start, end } = positions.toRange(span);
          return { startLine: start.line, endLine: end.line, kind: FoldingRangeKind.Region };
        }),
      ),
    );
  },
};
