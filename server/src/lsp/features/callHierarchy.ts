import {
  SymbolKind,
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
} from 'vscode-languageserver';
import type { EntityType } from '../../core/analysis';
import {
  incomingCalls,
  outgoingCalls,
  prepareCalls,
  type CallItem,
} from '../../service/features/callHierarchy';
import type { Positions } from '../convert';
import type { Feature } from '../feature';

const kinds: Readonly<Record<EntityType, SymbolKind>> = {
  person: SymbolKind.Class,
  organization: SymbolKind.Interface,
  place: SymbolKind.Namespace,
  group: SymbolKind.Enum,
  event: SymbolKind.Event,
  work: SymbolKind.File,
  other: SymbolKind.Object,
};

function toItem(item: CallItem, uri: string, positions: Positions): CallHierarchyItem {
  return {
    name: item.name,
    detail: item.detail,
    kind: item.kind === 'quote' ? SymbolKind.String : kinds[item.type],
    uri,
    range: positions.toRange(item.span),
    selectionRange: positions.toRange(item.selection),
    data: item.key,
  };
}

/** The key that an item carried to the client and back; undefined for anything else. */
function keyOf(data: unknown): CallItem['key'] | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  if ('entity' in data && typeof data.entity === 'string') return { entity: data.entity };
  if ('quote' in data && typeof data.quote === 'number') return { quote: data.quote };
  return undefined;
}

export const callHierarchyFeature: Feature = {
  id: 'callHierarchy',
  capability: { callHierarchyProvider: true },
  register({ connection, answer }) {
    const { callHierarchy } = connection.languages;
    callHierarchy.onPrepare(({ textDocument: { uri }, position }, token) =>
      answer(
        'prepareCallHierarchy',
        uri,
        token,
        null as CallHierarchyItem[] | null,
        ({ analysis, positions, say }) => {
          const item = prepareCalls(analysis, positions.toOffset(position), say);
          return item === undefined ? null : [toItem(item, uri, positions)];
        },
      ),
    );
    callHierarchy.onIncomingCalls(({ item: { uri, data } }, token) =>
      answer(
        'incomingCalls',
        uri,
        token,
        [] as CallHierarchyIncomingCall[],
        ({ analysis, positions, say }) => {
          const key = keyOf(data);
          return (key === undefined ? [] : incomingCalls(analysis, key, say)).map((call) => ({
            from: toItem(call.item, uri, positions),
            fromRanges: call.at.map((span) => positions.toRange(span)),
          }));
        },
      ),
    );
    callHierarchy.onOutgoingCalls(({ item: { uri, data } }, token) =>
      answer(
        'outgoingCalls',
        uri,
        token,
        [] as CallHierarchyOutgoingCall[],
        ({ analysis, positions, say }) => {
          const key = keyOf(data);
          return (key === undefined ? [] : outgoingCalls(analysis, key, say)).map((call) => ({
            to: toItem(call.item, uri, positions),
            fromRanges: call.at.map((span) => positions.toRange(span)),
          }));
        },
      ),
    );
  },
};
