/**
 * Messages of our own between client and server: names and plain types, no library. The one file of the server
 * that the client may import.
 */

/** Zero-based line and UTF-16 character, as the Language Server Protocol counts. */
export interface WirePosition {
  readonly line: number;
  readonly character: number;
}

export interface WireRange {
  readonly start: WirePosition;
  readonly end: WirePosition;
}

/** Request: every quote of an open article, in document order. */
export const quotesRequest = 'verbatim/quotes';

export interface QuotesParams {
  readonly uri: string;
}

export interface WireQuote {
  readonly range: WireRange;
  readonly kind: 'direct' | 'fragment' | 'indirect';
  /** Id of the speaker's entity; absent where nobody is stated. */
  readonly speaker?: string;
  readonly speakerName?: string;
  /** Where it stands among its speaker's quotes, from 1. */
  readonly n?: number;
  readonly of?: number;
}

export interface QuotesResult {
  readonly language: string;
  readonly quotes: readonly WireQuote[];
}

/** What the client passes when it starts the server. */
export interface InitializationOptions {
  /** Folder that holds the data files, for a server that cannot find them by itself (web worker). */
  readonly dataUri?: string;
}

/** Arguments of the command behind a code lens: the article, and the place to start from. */
export interface QuoteJump {
  readonly uri: string;
  readonly from: WirePosition;
}

export const commands = {
  nextQuote: 'verbatim.nextQuote',
  previousQuote: 'verbatim.previousQuote',
  nextQuoteOfSpeaker: 'verbatim.nextQuoteOfSpeaker',
  previousQuoteOfSpeaker: 'verbatim.previousQuoteOfSpeaker',
  annotateFile: 'verbatim.annotateFile',
  setLanguage: 'verbatim.setLanguage',
  restartServer: 'verbatim.restartServer',
  showOutput: 'verbatim.showOutput',
} as const;
