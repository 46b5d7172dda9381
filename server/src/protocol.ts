/**
 * Messages of our own between client and server: names and plain types, no library. The one file of the server
 * that the client may import.
 */

/** Half-open, in UTF-16 code units. */
export interface OffsetSpan {
  readonly start: number;
  readonly end: number;
}
