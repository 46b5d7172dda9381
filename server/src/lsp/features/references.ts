import type { Location } from 'vscode-languageserver';
import { references } from '../../service/features/navigation';
import { keyAt, referencesElsewhere } from '../../service/features/workspaceReferences';
import { toWireRange } from '../convert';
import type { Feature } from '../feature';

interface Found {
  readonly here: readonly Location[];
  readonly key: string | undefined;
}

/** How long a search waits for the articles of the workspace to be read, in milliseconds. */
const patience = 1000;

/** All mentions of who stands at the cursor: in the article, then in the others of the workspace. */
export const referencesFeature: Feature = {
  id: 'references',
  capability: { referencesProvider: true },
  register({ connection, answer, answerWorkspace, inTurns }) {
    connection.onReferences(async ({ textDocument: { uri }, position }, token) => {
      const none: Found = { here: [], key: undefined };
      const { here, key } = await answer('references', uri, token, none, ({ analysis, positions }) => {
        const offset = positions.toOffset(position);
        return {
          here: references(analysis, offset).map((span) => ({ uri, range: positions.toRange(span) })),
          key: keyAt(analysis, offset),
        };
      });
      if (key === undefined) return [...here];
      const elsewhere = await answerWorkspace(
        'references',
        token,
        [] as Location[],
        async ({ collection }) => {
          const found = await inTurns(referencesElsewhere(collection, key, uri), token, []);
          return found.map((one): Location => ({ uri: one.uri, range: toWireRange(one.range) }));
        },
        patience,
      );
      return [...here, ...elsewhere];
    });
  },
};
