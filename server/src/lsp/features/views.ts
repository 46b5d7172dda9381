import { viewRequest, type ViewParams, type WireNode } from '../../protocol';
import { collect } from '../../service/collection';
import { views } from '../../service/features/views';
import type { ViewNode } from '../../service/features/views/node';
import { summariseInSteps } from '../../service/summary';
import { toWireRange } from '../convert';
import type { Feature } from '../feature';

function toWireNode({ target, ...node }: ViewNode): WireNode {
  return {
    ...node,
    ...(target === undefined ? {} : { target: { uri: target.uri, range: toWireRange(target.range) } }),
  };
}

export const viewsFeature: Feature = {
  id: 'views',
  capability: {},
  register({ connection, answer, answerWorkspace, inTurns }) {
    connection.onRequest(viewRequest, ({ view, uri, path, filter }: ViewParams, token) => {
      const none: WireNode[] = [];
      if (uri === undefined) {
        return answerWorkspace('views', token, none, (workspace) =>
          views[view]({ ...workspace, path, filter }).map(toWireNode),
        );
      }
      return answer('views', uri, token, none, ({ analysis, say, ui }) =>
        inTurns(
          (function* () {
            const collection = collect([{ uri, summary: yield* summariseInSteps(analysis) }]);
            yield;
            const lines = analysis.snapshot.text.split(/\r\n|\n|\r/u);
            const lineOf = (_: string, line: number): string | undefined => lines[line];
            return views[view]({ collection, path, filter, say, ui, lineOf }).map(toWireNode);
          })(),
          token,
          none,
        ),
      );
    });
  },
};
