/**
 * What the core cannot do by itself and each entry (node, browser, CLI) brings along.
 */

/** Reads the built data files (gazetteer, models) by file name, e.g. `places.bin`. Rejects when there is none. */
export interface DataReader {
  /** A text file, UTF-8. */
  read(name: string): Promise<string>;
  /** A binary file; its buffer starts at offset 0 and belongs to the caller alone. */
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
}

/** The part of a cancellation token that the service needs. */
export interface CancellationSignal {
  readonly isCancellationRequested: boolean;
}
