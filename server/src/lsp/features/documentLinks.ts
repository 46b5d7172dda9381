import type { DocumentLink } from 'vscode-languageserver';
import { documentLinks } from '../../service/features/documentLinks';
import type { Feature } from '../feature';

export const documentLinksFeature: Feature = {
  id: 'documentLinks',
  capability: { documentLinkProvider: { resolveProvider: false } },
  register({ connection, answer }) {
    connection.onDocumentLinks(({ textDocument: { uri } }, token) =>
      answer('documentLinks', uri, token, [] as DocumentLink[], ({ analysis, positions }) =>
        documentLinks(analysis.snapshot.text).map((link) => ({
          range: positions.toRange(link),
          target: link.target,
        })),
      ),
    );
  },
};
