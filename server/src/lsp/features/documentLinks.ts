import type { DocumentLink } from 'vscode-languageserver';
import { mapInSteps, type Steps } from '../../core/steps';
import { documentLinks } from '../../service/features/documentLinks';
import { placeLinks } from '../../service/features/placeLinks';
import type { Article } from '../articles';
import type { Feature } from '../feature';

function* linksInSteps({ analysis, positions, settings }: Article): Steps<DocumentLink[]> {
  const found = yield* documentLinks(analysis.snapshot.text);
  const links = [...found, ...placeLinks(analysis, settings.placeLinks)];
  return yield* mapInSteps(links, (link) => ({ range: positions.toRange(link), target: link.target }));
}

export const documentLinksFeature: Feature = {
  id: 'documentLinks',
  capability: { documentLinkProvider: { resolveProvider: false } },
  register({ connection, answer, inTurns }) {
    connection.onDocumentLinks(({ textDocument: { uri } }, token) =>
      answer('documentLinks', uri, token, [] as DocumentLink[], (article) =>
        inTurns(linksInSteps(article), token, []),
      ),
    );
  },
};
