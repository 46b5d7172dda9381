import type { FileFacts } from '../core/ports';
import { collect, type Collection } from './collection';
import type { PackedSummary } from './packedSummary';

/** What is known of a file on disk. */
export interface IndexedFile extends FileFacts {
  /** Of the text: a file that was only touched is not read again. */
  readonly hash: string;
  /** All else that its reading depends on: settings, and the state of the file with people's decisions. */
  readonly readUnder: string;
  readonly summary: PackedSummary;
}

/** Summaries of all articles of a workspace; an open buffer outranks its file. */
export interface WorkspaceIndex {
  /** What queries read: each article once. */
  readonly collection: Collection;
  files(): Iterable<IndexedFile>;
  file(uri: string): IndexedFile | undefined;
  /** Takes in what a file holds now. */
  put(file: IndexedFile): void;
  /** Forgets a file that is gone, or no article any more. */
  remove(uri: string): void;
  /** Takes in what an open buffer holds now. */
  open(uri: string, summary: PackedSummary): void;
  /** The file counts again. */
  close(uri: string): void;
  /** The articles that are known from buffers. */
  opened(): readonly string[];
}

/** An empty index. */
export function createWorkspaceIndex(): WorkspaceIndex {
  const collection = collect();
  const files = new Map<string, IndexedFile>();
  const buffers = new Set<string>();
  return {
    collection,
    files: () => files.values(),
    file: (uri) => files.get(uri),
    put(file) {
      files.set(file.uri, file);
      if (!buffers.has(file.uri)) collection.put(file.uri, file.summary);
    },
    remove(uri) {
      files.delete(uri);
      if (!buffers.has(uri)) collection.remove(uri);
    },
    open(uri, summary) {
      buffers.add(uri);
      collection.put(uri, summary);
    },
    close(uri) {
      if (!buffers.delete(uri)) return;
      const file = files.get(uri);
      if (file === undefined) collection.remove(uri);
      else collection.put(uri, file.summary);
    },
    opened: () => [...buffers],
  };
}
