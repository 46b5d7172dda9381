/**
 * A text at one moment. The string is captured, never the live document, so that an edit which lands while
 * a request waits cannot move offsets under it.
 */
export interface Snapshot {
  readonly uri: string;
  /** Version number as the editor counts; 0 for a text that does not change. */
  readonly version: number;
  readonly text: string;
}
