import type { LanguageCode } from '../core/analysis';
import type { MarkedEntity, MarkedQuote } from '../exports/marked';

/** A file to import. */
export interface ImportSource {
  /** Its name, for messages and for the articles that have none of their own. */
  readonly name: string;
  readonly content: string;
  /** The texts that `textsFor` asked for, by name; what is not there was not found. */
  readonly texts: ReadonlyMap<string, string>;
}

/** An article as another program annotated it. UTF-16 offsets into its text. */
export interface ImportedArticle {
  readonly id: string;
  readonly text: string;
  readonly language?: LanguageCode;
  readonly entities: readonly MarkedEntity[];
  readonly quotes: readonly MarkedQuote[];
}

export interface ImportResult {
  readonly articles: readonly ImportedArticle[];
  /** What could not be taken over, and why, for people. */
  readonly problems: readonly string[];
}

export interface ImportFormat {
  /** What `--format` takes. */
  readonly id: string;
  /** Whether a file looks like one of this format. */
  recognises(name: string, content: string): boolean;
  /** Names, beside the file, of articles whose text the file does not hold itself. */
  textsFor?(name: string, content: string): readonly string[];
  /** Throws an `ImportError` for a file that is none of this format. */
  read(source: ImportSource): ImportResult;
}

/** Why a whole file cannot be imported, said so that people know what to do. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}

/** The name without its ending: `a/b.ann` → `a/b`. */
export function stemOf(name: string): string {
  return name.replace(/\.[A-Za-z0-9]{1,12}$/u, '');
}
