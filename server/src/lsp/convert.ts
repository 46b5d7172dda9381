import type { Position, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { LineRange } from '../core/lines';
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

/** A range that the service keeps in lines, as the protocol writes it. */
export function toWireRange([line, character, endLine, endCharacter]: LineRange): Range {
  return { start: { line, character }, end: { line: endLine, character: endCharacter } };
}

/** The path of a file below a folder, decoded; of both the URIs. */
export function pathBelow(folder: string, uri: string): string {
  return uri
    .slice(folder.replace(/\/$/u, '').length + 1)
    .split('/')
    .map(decodePart)
    .join('/');
}

/** A part that is not well encoded counts as it is. */
function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
