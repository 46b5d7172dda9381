import { SymbolKind, type SymbolInformation } from 'vscode-languageserver';
import { workspaceSymbols, type ArticleSymbol } from '../../service/features/workspaceSymbols';
import type { Feature } from '../feature';
import { toWireRange } from '../convert';

const kinds: Readonly<Record<ArticleSymbol['kind'], SymbolKind>> = {
  person: SymbolKind.Class,
  organization: SymbolKind.Interface,
  place: SymbolKind.Namespace,
  group: SymbolKind.Enum,
  quote: SymbolKind.Event,
};

/** How long the first query waits for the articles to be read, in milliseconds. */
const patience = 500;

export const workspaceSymbolsFeature: Feature = {
  id: 'workspaceSymbols',
  capability: { workspaceSymbolProvider: true },
  register({ connection, answerWorkspace }) {
    connection.onWorkspaceSymbol(({ query }, token) =>
      answerWorkspace(
        'workspaceSymbols',
        token,
        [] as SymbolInformation[],
        ({ collection, say }) =>
          workspaceSymbols(collection, query, say).map(({ name, kind, container, uri, range }) => ({
            name,
            kind: kinds[kind],
            containerName: container,
            location: { uri, range: toWireRange(range) },
          })),
        patience,
      ),
    );
  },
};
