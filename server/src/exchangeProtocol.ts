/** Messages between client and server about exports and imports; `protocol.ts` passes them on. */

/** Request: what articles can be exported to. */
export const exportFormatsRequest = 'verbatim/exportFormats';

export interface WireExportFormat {
  readonly id: string;
  readonly title: string;
  /** With the dot. */
  readonly extension: string;
}

/** Request: an open article in another format. */
export const exportRequest = 'verbatim/export';

export interface ExportParams {
  readonly uri: string;
  /** What the article is called in the export. */
  readonly name: string;
  readonly format: string;
  /** How tables are written: `csv`, `excel`, `excel-fr`. */
  readonly dialect: string;
  /** The present time, ISO 8601. */
  readonly now: string;
}

export interface WireOutput {
  /** Empty for the export itself; an ending for a file that goes by the same name; else a whole name. */
  readonly name: string;
  readonly text?: string;
  /** Instead of `text`, for a binary file: a character from 0 to 255 for each byte. */
  readonly bytes?: string;
}

export interface ExportResult {
  readonly files: readonly WireOutput[];
}

/** Request: a file of another program as articles and decisions. Sent again with what `needs` asked for. */
export const importRequest = 'verbatim/import';

export interface ImportParams {
  /** `auto`, or a format's id. */
  readonly format: string;
  readonly name: string;
  readonly content: string;
  /** The texts beside it that were asked for; null for one that is not there. */
  readonly texts: Readonly<Record<string, string | null>>;
  /** The files of decisions that stand beside its articles already, by the articles' names. */
  readonly sidecars: Readonly<Record<string, string>>;
  readonly acceptSuggestions: boolean;
}

export interface WireImported {
  /** File name, or path below the imported file's folder. */
  readonly name: string;
  readonly text: string;
  readonly sidecar: string;
  readonly decisions: number;
}

export interface ImportResult {
  /** Texts that must be there first, by their names beside the file. */
  readonly needs: readonly string[];
  readonly files: readonly WireImported[];
  /** What could not be taken over, for people. */
  readonly problems: readonly string[];
}
