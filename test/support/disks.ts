import { openState, toSidecar } from '../../server/src/annotations/state';
import { emptySidecar, serialiseSidecar } from '../../server/src/annotations/store';
import type { Decision } from '../../server/src/annotations/types';
import { globMatcher } from '../../server/src/core/glob';
import type { Clock, Logger, Store, WorkspaceFiles } from '../../server/src/core/ports';
import { createAnalyser } from '../../server/src/service/analyser';
import { articleGlob, type IndexFolder, type IndexingPorts } from '../../server/src/service/indexing';
import { localSummariser } from '../../server/src/service/summariser';
import type { WorkspaceIndex } from '../../server/src/service/workspaceIndex';
import { gazetteer } from './inMemory';

/** A disk in memory. */
export interface Disk {
  readonly files: WorkspaceFiles;
  readonly reads: string[];
  write(uri: string, text: string, modified?: number): void;
  remove(uri: string): void;
}

/** In: the files by uri, with their texts. */
export function createDisk(first: Readonly<Record<string, string>>): Disk {
  const texts = new Map<string, { text: string; modified: number }>();
  const reads: string[] = [];
  const factsOf = (uri: string) => {
    const file = texts.get(uri);
    return file === undefined ? undefined : { uri, modified: file.modified, size: file.text.length };
  };
  const disk: Disk = {
    reads,
    files: {
      list: (folder, globs) => {
        const matches = globMatcher(globs);
        const found = [...texts.keys()].filter((uri) => matches(uri.slice(folder.length + 1)));
        return Promise.resolve(found.map(factsOf).filter((facts) => facts !== undefined));
      },
      facts: (uri) => Promise.resolve(factsOf(uri)),
      read: (uri) => {
        reads.push(uri);
        const file = texts.get(uri);
        return file === undefined ? Promise.reject(new Error('gone')) : Promise.resolve(file.text);
      },
    },
    write: (uri, text, modified = 1) => texts.set(uri, { text, modified }),
    remove: (uri) => texts.delete(uri),
  };
  for (const [uri, text] of Object.entries(first)) disk.write(uri, text);
  return disk;
}

/** Gives its bytes back in pieces of some hundred, so that records and pieces do not begin together. */
export function createStore(): Store & { bytes: Uint8Array } {
  const store = {
    bytes: new Uint8Array(0) as Uint8Array,
    async *read() {
      for (let at = 0; at < store.bytes.length; at += 97) yield store.bytes.subarray(at, at + 97);
    },
    async write(_: string, pieces: AsyncIterable<Uint8Array>) {
      const all: number[] = [];
      for await (const piece of pieces) all.push(...piece);
      store.bytes = Uint8Array.from(all);
    },
  };
  return store;
}

const clock: Clock = { now: () => 0, yield: () => Promise.resolve(), wait: () => Promise.resolve() };
const logger: Logger = { error: () => {}, warn: () => {}, info: () => {}, debug: () => {} };
/** A signal that never comes. */
export const go = { isCancellationRequested: false };
/** The folder that everything lies in. */
export const folder: IndexFolder = {
  uri: 'w:',
  globs: [articleGlob, 'txt/*.txt'],
  language: 'fr',
  dictionary: new Map(),
};

/** What an index over a disk stands on. */
export function portsOf({ files }: Disk, store?: Store, version = '1'): IndexingPorts {
  const analyser = Promise.resolve(createAnalyser({ gazetteer: gazetteer() }));
  const summariser = localSummariser(files, analyser, clock, logger);
  return { files, summariser, store, clock, logger, version };
}

/** The people of an index, sorted. */
export const names = (index: WorkspaceIndex): string[] =>
  [...index.collection.entities()]
    .filter(({ type }) => type === 'person')
    .map(({ name }) => name)
    .sort();

/** What the file beside an article holds after the given decisions. */
export function sidecarOf(text: string, decisions: readonly Decision[]): string {
  const live = new Map(decisions.map((decision) => [decision.id, decision]));
  return serialiseSidecar(toSidecar({ ...openState(emptySidecar, text), live }));
}
