import type { Connection } from 'vscode-languageserver';
import type { TextChange } from '../annotations/move';
import { markWritten, moveState, openState, toSidecar, type AnnotationState } from '../annotations/state';
import {
  emptySidecar,
  mergeSidecars,
  parseSidecar,
  serialiseSidecar,
  sidecarVersion,
} from '../annotations/store';
import {
  annotationsChanged,
  readSidecarRequest,
  writeSidecarRequest,
  type SidecarParams,
  type SidecarText,
  type WriteSidecarParams,
} from '../protocol';

/** The annotations of the open articles, in step with their texts and their files. */
export interface Sidecars {
  /** Resolves when an article's annotations are there, or cannot be. */
  ready(uri: string): Promise<void>;
  /** As they stand now; undefined before they are read, and where the client keeps none. */
  get(uri: string): AnnotationState | undefined;
  /** Takes over a new state and writes its file. Out: what went wrong with the file, in the client's words. */
  put(uri: string, state: AnnotationState): Promise<string | undefined>;
  /** The text of an open article was edited. */
  edited(uri: string, change: TextChange): void;
  /** The article was saved: its annotations are anchored in what stands there now. */
  saved(uri: string): void;
  /** The file is another one now. */
  changed(uri: string): Promise<void>;
  closed(uri: string): void;
}

interface Entry {
  state?: AnnotationState;
  loading?: Promise<void>;
  /** What the file holds, as far as is known; undefined: there is none. */
  onDisk: string | undefined;
  /** The last writing failed: the file does not hold all that was decided. */
  behind: boolean;
  writing: Promise<unknown>;
}

/**
 * Keeps the annotations of open articles.
 * In: how to get the text of an open document, and whether the client reads and writes files.
 */
export function openSidecars(
  connection: Connection,
  textOf: (uri: string) => string | undefined,
  isServed: Promise<boolean>,
): Sidecars {
  const entries = new Map<string, Entry>();

  const read = async (uri: string): Promise<string | undefined> => {
    const answer = await connection.sendRequest<SidecarText>(readSidecarRequest, {
      uri,
    } satisfies SidecarParams);
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.text;
  };

  const load = async (uri: string, entry: Entry): Promise<void> => {
    if (!(await isServed)) return;
    try {
      entry.onDisk = await read(uri);
    } catch (error) {
      // Nothing is decided over what could not be read: writing would take its place.
      connection.console.warn(`annotations of ${uri} could not be read: ${String(error)}`);
      return;
    }
    const text = textOf(uri);
    if (text !== undefined)
      entry.state = openState(entry.onDisk === undefined ? emptySidecar : parseSidecar(entry.onDisk), text);
  };

  const entryOf = (uri: string): Entry => {
    const known = entries.get(uri);
    if (known !== undefined) return known;
    const made: Entry = { onDisk: undefined, behind: false, writing: Promise.resolve() };
    entries.set(uri, made);
    return made;
  };

  const write = async (uri: string, entry: Entry): Promise<string | undefined> => {
    if (entry.state === undefined || entry.state.sidecar.version > sidecarVersion) return undefined;
    const sidecar = toSidecar(entry.state);
    const text = serialiseSidecar(sidecar);
    if (text === entry.onDisk) return undefined;
    if (entry.onDisk === undefined && sidecar.decisions.size === 0) return undefined;
    const params: WriteSidecarParams = { uri, text };
    const { error } = await connection
      .sendRequest<SidecarText>(writeSidecarRequest, params)
      .catch((failure: unknown) => ({ error: String(failure) }));
    entry.behind = error !== undefined;
    if (error === undefined) {
      entry.onDisk = text;
      entry.state = markWritten(entry.state, sidecar);
    }
    return error;
  };
  /** One writing after the other, each of what stands then. */
  const queueWriting = (uri: string, entry: Entry): Promise<string | undefined> => {
    const queued = entry.writing.then(() => write(uri, entry));
    entry.writing = queued.catch(() => undefined);
    return queued;
  };
  const tell = (uri: string): void => {
    void connection.sendNotification(annotationsChanged, { uri } satisfies SidecarParams);
  };

  return {
    async ready(uri) {
      const entry = entryOf(uri);
      entry.loading ??= load(uri, entry);
      await entry.loading;
    },
    get: (uri) => entries.get(uri)?.state,
    async put(uri, state) {
      const entry = entryOf(uri);
      entry.state = state;
      const error = await queueWriting(uri, entry);
      tell(uri);
      return error;
    },
    edited(uri, change) {
      const entry = entries.get(uri);
      if (entry?.state !== undefined) entry.state = moveState(entry.state, [change]);
    },
    saved(uri) {
      const entry = entries.get(uri);
      if (entry?.state === undefined) return;
      queueWriting(uri, entry).then(
        (error) => {
          if (error !== undefined)
            connection.console.warn(`annotations of ${uri} could not be written: ${error}`);
        },
        (error: unknown) => connection.console.error(String(error)),
      );
    },
    async changed(uri) {
      const entry = entries.get(uri);
      if (entry?.loading === undefined) return;
      await entry.writing;
      const text = await read(uri).catch(() => entry.onDisk);
      const article = textOf(uri);
      if (text === entry.onDisk || article === undefined) return;
      const found = text === undefined ? emptySidecar : parseSidecar(text);
      // What could not be written is in memory alone; otherwise the file is the truth, whoever wrote it.
      const wanted =
        entry.behind && entry.state !== undefined ? mergeSidecars(found, toSidecar(entry.state)) : found;
      entry.onDisk = text;
      entry.state = openState(wanted, article);
      tell(uri);
    },
    closed(uri) {
      entries.delete(uri);
    },
  };
}
