/**
 * Messages of our own between client and server: names and plain types, no library. The one file of the server
 * that the client may import.
 */

import type { WireDoubt } from './overviewProtocol';
import type { WirePosition, WireRange } from './wire';

export * from './annotationProtocol';
export * from './commandIds';
export * from './exchangeProtocol';
export * from './overviewProtocol';
export type { WirePosition, WireRange };

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
  /** How sure it is who speaks; absent where it is, and where nobody is stated. */
  readonly doubt?: WireDoubt;
  /** Where it stands among its speaker's quotes, from 1. */
  readonly n?: number;
  readonly of?: number;
}

export interface QuotesResult {
  readonly language: string;
  /** The text is in another language, and read as this one for want of its own. */
  readonly foreign?: true;
  readonly quotes: readonly WireQuote[];
}

/** Request: the two marks of the quotation at one of whose marks a position stands; null elsewhere, and for equal marks. */
export const linkedMarksRequest = 'verbatim/linkedMarks';

export interface LinkedMarksParams {
  readonly uri: string;
  readonly position: WirePosition;
}

export interface LinkedMarksResult {
  readonly open: WireRange;
  readonly close: WireRange;
}

/** Request: who says what in an open article, as a table to paste. */
export const saidTableRequest = 'verbatim/saidTable';

export interface SaidTableParams {
  readonly uri: string;
}

export interface SaidTableResult {
  readonly quotes: number;
  readonly markdown: string;
  readonly html: string;
}

/** Requests of the server for files that only the client can reach; see `WorkspaceFiles` in `core/ports.ts`. */
export const filesListRequest = 'verbatim/files/list';
export const filesFactsRequest = 'verbatim/files/facts';
export const filesReadRequest = 'verbatim/files/read';

/** Of the request to list: the folder, whose files come back as URIs; of the request to read: the file. */
export interface FileParams {
  readonly uri: string;
}

/** Of the request for facts: files; those that are not there are left out of the answer. */
export interface FilesParams {
  readonly uris: readonly string[];
}

export interface WireFile {
  readonly uri: string;
  readonly modified: number;
  readonly size: number;
}

/** Requests of the server for the extension's storage, where only the client can reach it. */
export const storeReadRequest = 'verbatim/store/read';
export const storeWriteRequest = 'verbatim/store/write';

export interface StoreParams {
  readonly name: string;
  /** What to write; absent in a request to read. */
  readonly text?: string;
}

/** Notification of the client: the file of suppressions was written. */
export const suppressionsChanged = 'verbatim/suppressions/changed';

/** Argument of `verbatim.ignoreHere`: a finding to leave as it is, and where decisions of that kind are kept. */
export interface IgnoreTarget {
  readonly uri: string;
  readonly rule: string;
  /** Hash of the sentence. */
  readonly sentence: string;
  /** Folder whose `.verbatim/suppressions.jsonl` holds for the article; absent where there is none yet. */
  readonly root?: string;
}

/** Command of the client behind the quick fixes that switch a rule off; its argument is a `LintChoice`. */
export const lintChoiceCommand = 'verbatim.lintChoice';

/** Request: the file to write for such a choice. */
export const lintChoiceRequest = 'verbatim/lintChoice';

export interface LintChoice {
  readonly uri: string;
  readonly rule: string;
  /** Where the rule is switched off. */
  readonly scope: 'file' | 'folder' | 'workspace';
}

export interface LintChoiceParams extends LintChoice {
  /** The workspace folder of the article. */
  readonly folder?: string;
}

/** The file and its new text, or why there is none: the file is no JSON, or the article lies in no folder. */
export interface LintChoiceResult {
  readonly problem?: 'notJson' | 'noFolder' | 'unreadable';
  readonly uri?: string;
  readonly text?: string;
}

/** What the client passes when it starts the server. */
export interface InitializationOptions {
  /** It answers the requests for files and for the storage. */
  readonly files?: boolean;
  /** A folder of the machine in which the server may keep what is costly to make again. */
  readonly storageUri?: string;
  /** It reads and writes sidecars for the server. */
  readonly sidecars?: boolean;
  /** Folder that holds the data files, for a server that cannot find them by itself (web worker). */
  readonly dataUri?: string;
  /** The client shows pictures in hovers. */
  readonly pictures?: boolean;
  /** The client runs our commands from links in hovers. */
  readonly commandLinks?: boolean;
}

/** Argument of `verbatim.reveal`: a stretch of an article to select and show. */
export interface RevealTarget {
  readonly uri: string;
  readonly range: WireRange;
}

/** Arguments of the command behind a code lens: the article, and the place to start from. */
export interface QuoteJump {
  readonly uri: string;
  readonly from: WirePosition;
}
