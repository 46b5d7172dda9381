import type { DocumentHighlight, Location } from 'vscode-languageserver';
import { declaration, definition, highlights } from '../../service/features/navigation';
import type { Feature } from '../feature';

export const definitionFeature: Feature = {
  id: 'definition',
  capability: { definitionProvider: true },
  register({ connection, answer }) {
    connection.onDefinition(({ textDocument: { uri }, position }, token) =>
      answer('definition', uri, token, null as Location | null, ({ analysis, positions }) => {
        const span = definition(analysis, positions.toOffset(position));
        return span === undefined ? null : { uri, range: positions.toRange(span) };
      }),
    );
  },
};

export const declarationFeature: Feature = {
  id: 'declaration',
  capability: { declarationProvider: true },
  register({ connection, answer }) {
    connection.onDeclaration(({ textDocument: { uri }, position }, token) =>
      answer('declaration', uri, token, null as Location | null, ({ analysis, positions }) => {
        const span = declaration(analysis, positions.toOffset(position));
        return span === undefined ? null : { uri, range: positions.toRange(span) };
      }),
    );
  },
};

export const highlightsFeature: Feature = {
  id: 'highlights',
  capability: { documentHighlightProvider: true },
  register({ connection, answer }) {
    connection.onDocumentHighlight(({ textDocument: { uri }, position }, token) =>
      answer('highlights', uri, token, [] as DocumentHighlight[], ({ analysis, positions }) =>
        highlights(analysis, positions.toOffset(position)).map((span) => ({
          range: positions.toRange(span),
        })),
      ),
    );
  },
};
