import type { DocumentLink } from 'vscode-languageserver';
import { documentLinks } from '../../service/features/documentLinks';
import { placeLinks } from '../../service/features/placeLinks';
import type { Feature } from '../feature';

export const documentLinksFeature: Feature = {
  id: 'documentLinks',
  capability: { documentLinkProvider: { resolveProvider: false } },
  register({ connection, answer }) {
    connection.onDocumentLinks(({ textDocument: { uri } }, token) =>
      answer('documentLinks', uri, token, [] as DocumentLink[], ({ analysis, positions, settings }) =>
        [...documentLinks(analysis.snapshot.text), ...placeLinks(analysis, settings.placeLinks)].map(
          (link) => ({
            range: positions.toRange(link),
            target: link.target,
          }),
        ),
      ),
    );
  },
};
