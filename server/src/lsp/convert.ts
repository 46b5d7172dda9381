import type { Position, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Snapshot } from '../core/snapshot';
import type { Span } from '../core/span';

/** Offsets of one snapshot to the protocol's lines and characters and back. */
export interface Positions {
  toRange(span: Span): Range;
  toPosition(offset: number): Position;
  toOffset(position: Position): number;
  toSpan(range: Range): Span;
}

/** Positions over a captured text, so that a later edit of the live document does not shift them. */
export function positionsOf(snapshot: Snapshot): Positions {
  const document = TextDocument.create(snapshot.uri, 'news-article', snapshot.version, snapshot.text);
  return {
    toRange: ({ start, end }) => ({ start: document.positionAt(start), end: document.positionAt(end) }),
    toPosition: (offset) => document.positionAt(offset),
    toOffset: (position) => document.offsetAt(position),
    toSpan: ({ start, end }) => ({ start: document.offsetAt(start), end: document.offsetAt(end) }),
  };
}
