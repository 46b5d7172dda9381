import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver';
import { outline, type OutlineItem } from '../../service/features/outline';
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

export const documentSymbolsFeature: Feature = {
  id: 'documentSymbols',
  capability: { documentSymbolProvider: { label: 'Verbatim' } },
  register({ connection, answer }) {
    connection.onDocumentSymbol(({ textDocument }, token) =>
      answer(
        'documentSymbols',
        textDocument.uri,
        token,
        [] as DocumentSymbol[],
        ({ analysis, positions, settings, say }) =>
          outline(analysis, settings.outlineOrder, say).map((item) => toSymbol(item, positions)),
      ),
    );
  },
};
