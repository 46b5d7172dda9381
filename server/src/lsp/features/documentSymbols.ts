import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver';
import { outlineInSteps, type OutlineItem } from '../../service/features/outline';
import type { Steps } from '../../core/steps';
import type { Article } from '../articles';
import type { Positions } from '../convert';
import type { Feature } from '../feature';

const kinds: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  headline: SymbolKind.Module,
  section: SymbolKind.Namespace,
  paragraph: SymbolKind.String,
  quote: SymbolKind.Event,
  line: SymbolKind.Constant,
  speaker: SymbolKind.Class,
};

function toSymbol(item: OutlineItem, positions: Positions): DocumentSymbol {
  const range = positions.toRange(item.span);
  return {
    name: item.name,
    detail: item.detail,
    kind: kinds[item.kind],
    range,
    selectionRange: item.kind === 'quote' ? range : { start: range.start, end: range.start },
    children: item.children.map((child) => toSymbol(child, positions)),
  };
}

function* symbolsInSteps({ analysis, positions, settings, say }: Article): Steps<DocumentSymbol[]> {
  const symbols: DocumentSymbol[] = [];
  for (const item of yield* outlineInSteps(analysis, settings.outlineOrder, say)) {
    yield;
    symbols.push(toSymbol(item, positions));
  }
  return symbols;
}

export const documentSymbolsFeature: Feature = {
  id: 'documentSymbols',
  capability: { documentSymbolProvider: { label: 'Verbatim' } },
  register({ connection, answer, inTurns }) {
    connection.onDocumentSymbol(({ textDocument }, token) =>
      answer('documentSymbols', textDocument.uri, token, [] as DocumentSymbol[], (article) =>
        inTurns(symbolsInSteps(article), token, []),
      ),
    );
  },
};
