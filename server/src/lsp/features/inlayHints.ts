import type { InlayHint } from 'vscode-languageserver';
import { inlayHints } from '../../service/features/inlayHints';
import type { Feature } from '../feature';

export const inlayHintsFeature: Feature = {
  id: 'inlayHints',
  capability: { inlayHintProvider: { resolveProvider: false } },
  register({ connection, answer }) {
    connection.languages.inlayHint.on(({ textDocument: { uri }, range }, token) =>
      answer('inlayHints', uri, token, [] as InlayHint[], ({ analysis, positions, settings, say }) =>
        inlayHints(analysis, settings.inlayHints, positions.toSpan(range), say).map(
          ({ offset, name, to }): InlayHint => ({
            position: positions.toPosition(offset),
            label: [
              {
                value: `→ ${name}`,
                // The name in a hint leads where the name in the text would.
                ...(to === undefined ? {} : { location: { uri, range: positions.toRange(to) } }),
              },
            ],
            paddingLeft: true,
          }),
        ),
      ),
    );
  },
};
