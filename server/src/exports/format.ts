import type { UiLanguage } from '../core/locale';
import { finish, type Steps } from '../core/steps';
import { createJoiner } from './joiner';
import { stringifyInSteps } from './jsonSteps';
import type { MarkedArticle } from './marked';

/** How tables are written: `csv` by the standard, `excel` with a byte order mark, `excel-fr` also with `;` and `1,5`. */
export const dialects = ['csv', 'excel', 'excel-fr'] as const;
export type Dialect = (typeof dialects)[number];

export interface ExportOptions {
  readonly dialect: Dialect;
  /** When the export is made, ISO 8601 with its zone; some formats must state it. */
  readonly now: string;
  /** The language of headings and labels, for formats that people read. */
  readonly ui: UiLanguage;
}

export interface OutputFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Writes one file: a piece for each article as it comes, so that an archive need not fit into memory. */
export interface ExportWriter {
  add(article: MarkedArticle): string;
  /** The same in steps, where it takes long over a book. */
  addInSteps?(article: MarkedArticle): Steps<string>;
  /** What stands behind the last article; a binary format gives its whole file here. */
  end(): string | Uint8Array;
  /** The same in steps, where it takes long. */
  endInSteps?(): Steps<string | Uint8Array>;
}

export interface ExportFormat {
  /** What `--format` takes. */
  readonly id: string;
  /** With the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** `article`: a file each. `collection`: one file for all articles together. */
  readonly scope: 'article' | 'collection';
  open(options: ExportOptions): ExportWriter;
  /** The offsets are of no use without the text: the article goes along as `.txt`. */
  readonly withText?: boolean;
  /** Files that the reading program needs once a folder. */
  readonly extras?: readonly OutputFile[];
}

type Facts = Omit<ExportFormat, 'scope' | 'open'>;

/** A writer that writes in steps. */
export function writeInSteps(
  addInSteps: (article: MarkedArticle) => Steps<string>,
  end: ExportWriter['end'],
): ExportWriter {
  return { add: (article) => finish(addInSteps(article)), addInSteps, end };
}

/** A format that gives every article a file of its own. */
export function articleFormat(
  facts: Facts,
  write: (article: MarkedArticle, options: ExportOptions) => Steps<string>,
): ExportFormat {
  return {
    ...facts,
    scope: 'article',
    open: (options) =>
      writeInSteps(
        (article) => write(article, options),
        () => '',
      ),
  };
}

/** A format of JSON lines: none or more for each article. */
export function linesFormat(
  facts: Facts,
  toValues: (article: MarkedArticle) => Steps<readonly unknown[]>,
): ExportFormat {
  return {
    ...facts,
    scope: 'collection',
    open: () =>
      writeInSteps(
        function* (article) {
          let written = '';
          for (const value of yield* toValues(article)) written += `${yield* stringifyInSteps(value)}\n`;
          return written;
        },
        () => '',
      ),
  };
}

/** A format that is one JSON array over all articles. */
export function arrayFormat(
  facts: Facts,
  toValues: (article: MarkedArticle) => Steps<readonly unknown[]>,
): ExportFormat {
  return {
    ...facts,
    scope: 'collection',
    open: () => {
      let count = 0;
      return writeInSteps(
        function* (article) {
          let written = '';
          for (const value of yield* toValues(article))
            written += `${count++ === 0 ? '[\n' : ',\n'}${yield* stringifyInSteps(value, 2)}`;
          return written;
        },
        () => (count === 0 ? '[]\n' : '\n]\n'),
      );
    },
  };
}

/** Writes items one behind the other, each in a step. */
export function* joinInSteps<T>(items: Iterable<T>, write: (item: T) => string): Steps<string> {
  const written = createJoiner();
  for (const item of items) {
    yield;
    written.push(write(item));
  }
  return written.join();
}
