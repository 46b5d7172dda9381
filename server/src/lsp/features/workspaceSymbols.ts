import { SymbolKind, type SymbolInformation } from 'vscode-languageserver';
import type { Steps } from '../../core/steps';
import type { Collection } from '../../service/collection';
import { workspaceSymbols, type ArticleSymbol } from '../../service/features/workspaceSymbols';
import type { Say } from '../../service/messages';
import type { Feature } from '../feature';
import { toWireRange } from '../convert';

const kinds: Readonly<Record<ArticleSymbol['kind'], SymbolKind>> = {
  person: SymbolKind.Class,
  organization: SymbolKind.Interface,
  place: SymbolKind.Namespace,
  group: SymbolKind.Enum,
  quote: SymbolKind.Event,
};

function* symbolsInSteps(collection: Collection, query: string, say: Say): Steps<SymbolInformation[]> {
  const found = yield* workspaceSymbols(collection, query, say);
  return found.map(({ name, kind, container, uri, range }) => ({
    name,
    kind: kinds[kind],
    containerName: container,
    location: { uri, range: toWireRange(range) },
  }));
}

/** How long the first query waits for the articles to be read, in milliseconds. */
const patience = 500;

export const workspaceSymbolsFeature: Feature = {
  id: 'workspaceSymbols',
  capability: { workspaceSymbolProvider: true },
  register({ connection, answerWorkspace, inTurns }) {
    connection.onWorkspaceSymbol(({ query }, token) =>
      answerWorkspace(
        'workspaceSymbols',
        token,
        [] as SymbolInformation[],
        ({ collection, say }) => inTurns(symbolsInSteps(collection, query, say), token, []),
        patience,
      ),
    );
  },
};
