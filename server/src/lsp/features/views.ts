import type { LineRange } from '../../core/lines';
import { viewRequest, type ViewParams, type WireNode, type WireRange } from '../../protocol';
import { collect } from '../../service/collection';
import { views } from '../../service/features/views';
import type { ViewNode } from '../../service/features/views/node';
import { summarise } from '../../service/summary';
import type { Feature } from '../feature';

/** A range of the service as the protocol writes it. */
export function toWireRange([line, character, endLine, endCharacter]: LineRange): WireRange {
  return { start: { line, character }, end: { line: endLine, character: endCharacter } };
}

function toWireNode({ target, ...node }: ViewNode): WireNode {
  return {
    ...node,
    ...(target === undefined ? {} : { target: { uri: target.uri, range: toWireRange(target.range) } }),
  };
}

export const viewsFeature: Feature = {
  id: 'views',
  capability: {},
  register({ connection, answer }) {
    connection.onRequest(viewRequest, ({ view, uri, path, filter }: ViewParams, token) =>
      answer('views', uri ?? '', token, [] as WireNode[], ({ analysis, say, ui }) => {
        const lines = analysis.snapshot.text.split(/\r\n|\n|\r/u);
        const nodes = views[view]({
          collection: collect([{ uri: analysis.snapshot.uri, summary: summarise(analysis) }]),
          path,
          filter,
          say,
          ui,
          lineOf: (_, line) => lines[line],
        });
        return nodes.map(toWireNode);
      }),
    );
  },
};
