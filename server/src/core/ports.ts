/**
 * What the core cannot do by itself and each entry (node, browser, CLI) brings along.
 */

import type { EntityType } from './analysis';
import type { Span } from './span';

/** Reads the built data files (gazetteer, models) by file name, e.g. `places.bin`. Rejects when there is none. */
export interface DataReader {
  /** A text file, UTF-8. */
  read(name: string): Promise<string>;
  /** A binary file; its buffer starts at offset 0. Others may look into it: it must not be changed. */
  readBytes(name: string): Promise<Uint8Array>;
}

/** Where messages for the developer go; never article text below `debug`. */
export interface Logger {
  error(message: string): void;
  warn(message: string): void;
  info(message: string): void;
  debug(message: string): void;
}

export interface Clock {
  /** Milliseconds from any fixed point, monotonic. */
  now(): number;
  /** Resolves in a later turn of the event loop, so that waiting messages (a cancellation) are read first. */
  yield(): Promise<void>;
  /** Resolves after so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
}

/** The part of a cancellation token that the service needs. */
export interface CancellationSignal {
  readonly isCancellationRequested: boolean;
}

/** A file as its file system lists it. */
export interface FileFacts {
  readonly uri: string;
  /** Milliseconds since 1970. */
  readonly modified: number;
  /** Bytes. */
  readonly size: number;
}

/** The files of a workspace, wherever they lie: on a disk, or behind the editor's own file systems. */
export interface WorkspaceFiles {
  /**
   * The files below a folder that match one of the globs, without what lies in hidden folders and `node_modules`.
   * A folder that cannot be read is passed over.
   */
  list(folder: string, globs: readonly string[], signal: CancellationSignal): Promise<readonly FileFacts[]>;
  /** Undefined where there is no such file. */
  facts(uri: string): Promise<FileFacts | undefined>;
  /** The text of a UTF-8 file. Rejects where it cannot be read. */
  read(uri: string): Promise<string>;
}

/** A place to keep what is costly to make again; it may be emptied at any time. */
export interface Store {
  /** The bytes that were written under a name, in pieces of any length; none where nothing was. */
  read(name: string): AsyncIterable<Uint8Array>;
  /** Replaces what stands under a name, wholly or not at all. */
  write(name: string, pieces: AsyncIterable<Uint8Array>): Promise<void>;
}

/** A name that an entity model found; offsets are UTF-16 offsets into the text it was given. */
export interface ModelSpan extends Span {
  readonly type: EntityType;
  /** 0 to 1. */
  readonly confidence: number;
}

/** A model of the user's own that finds names, beside the built-in tagger. */
export interface EntityModel {
  /**
   * The names of a paragraph, in order, not overlapping. Rejects when the model cannot be used; the message is for the
   * user: it names the file and what to do.
   */
  recognise(text: string): Promise<readonly ModelSpan[]>;
  /** Gives its memory back; what is being asked rejects. */
  close(): void;
}
