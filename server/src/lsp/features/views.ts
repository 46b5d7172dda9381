import { viewRequest, type ViewParams, type WireNode } from '../../protocol';
import type { Steps } from '../../core/steps';
import { collectInSteps } from '../../service/collection';
import { views, type ViewId } from '../../service/features/views';
import type { ViewNode, ViewQuestion } from '../../service/features/views/node';
import { toWireRange } from '../convert';
import type { Feature } from '../feature';

function toWireNode({ target, ...node }: ViewNode): WireNode {
  return {
    ...node,
    ...(target === undefined ? {} : { target: { uri: target.uri, range: toWireRange(target.range) } }),
  };
}

function* linesInSteps(view: ViewId, question: ViewQuestion): Steps<WireNode[]> {
  return (yield* views[view](question)).map(toWireNode);
}

export const viewsFeature: Feature = {
  id: 'views',
  capability: {},
  register({ connection, answer, answerWorkspace, inTurns }) {
    connection.onRequest(viewRequest, ({ view, uri, path, filter }: ViewParams, token) => {
      const none: WireNode[] = [];
      if (uri === undefined) {
        return answerWorkspace('views', token, none, (workspace) =>
          inTurns(linesInSteps(view, { ...workspace, path, filter }), token, none),
        );
      }
      return answer('views', uri, token, none, ({ analysis, say, ui }) =>
        inTurns(
          (function* () {
            const collection = yield* collectInSteps(uri, analysis);
            const lines = analysis.snapshot.text.split(/\r\n|\n|\r/u);
            const lineOf = (_: string, line: number): string | undefined => lines[line];
            return yield* linesInSteps(view, { collection, path, filter, say, ui, lineOf });
          })(),
          token,
          none,
        ),
      );
    });
  },
};
