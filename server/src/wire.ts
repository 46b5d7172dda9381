/** Places in a document, as messages give them. Part of `protocol.ts`. */

/** Zero-based line and UTF-16 character, as the Language Server Protocol counts. */
export interface WirePosition {
  readonly line: number;
  readonly character: number;
}

export interface WireRange {
  readonly start: WirePosition;
  readonly end: WirePosition;
}
