import type { CancellationSignal, Clock, FileFacts, Logger, Store, WorkspaceFiles } from '../core/ports';
import type { LanguageChoice } from './analyser';
import { readIndexCache, writeIndexCache } from './indexCache';
import type { Summariser, SummaryJob } from './summariser';
import type { IndexedFile, WorkspaceIndex } from './workspaceIndex';

/** A folder of the workspace, with its settings. */
export interface IndexFolder {
  readonly uri: string;
  /** Globs of the files that are articles. */
  readonly globs: readonly string[];
  readonly language: LanguageChoice;
}

/** Files that are articles everywhere. */
export const articleGlob = '**/*.{news,article}';

export interface IndexingPorts {
  readonly files: WorkspaceFiles;
  readonly summariser: Summariser;
  readonly store: Store | undefined;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Of what analyses: another version's summaries are not taken over. */
  readonly version: string;
}

/** How far the index is. */
export interface IndexProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Brings an index in step with the folders: what was kept and has not changed is taken over, the rest is read, what is
 * gone is forgotten, and the outcome is kept. May be stopped at any moment by the signal; the index then holds what was
 * read so far.
 * Out: true where it ran to the end.
 */
export async function indexFolders(
  index: WorkspaceIndex,
  folders: readonly IndexFolder[],
  ports: IndexingPorts,
  signal: CancellationSignal,
  onProgress: (progress: IndexProgress) => void,
): Promise<boolean> {
  const wanted = await listArticles(folders, ports.files, signal);
  if (signal.isCancellationRequested) return false;
  for (const { uri } of Array.from(index.files())) if (!wanted.has(uri)) index.remove(uri);
  const total = wanted.size;
  let done = 0;
  const report = (): void => onProgress({ done, total });
  report();
  const outdated = new Map<string, IndexedFile>();
  for await (const file of knownFiles(index, ports)) {
    if (signal.isCancellationRequested) return false;
    const facts = wanted.get(file.uri);
    if (facts === undefined || facts.language !== file.language) continue;
    if (facts.modified === file.modified && facts.size === file.size) {
      if (index.file(file.uri) !== file) index.put(file);
      wanted.delete(file.uri);
      done++;
    } else outdated.set(file.uri, file);
  }
  report();
  await readFiles(index, [...wanted.values()], outdated, ports, signal, () => {
    done++;
    report();
  });
  if (signal.isCancellationRequested) return false;
  if (ports.store !== undefined && wanted.size > 0) {
    await writeIndexCache(ports.store, ports.version, index, ports.clock).catch((error: unknown) =>
      ports.logger.warn(`The index could not be kept for the next session: ${String(error)}`),
    );
  }
  return true;
}

/** Brings single files of the folders in step, after a change on disk. */
export async function indexFiles(
  index: WorkspaceIndex,
  uris: readonly string[],
  folderOf: (uri: string) => IndexFolder | undefined,
  ports: IndexingPorts,
  signal: CancellationSignal,
): Promise<void> {
  const wanted: Wanted[] = [];
  for (const uri of uris) {
    const folder = folderOf(uri);
    const facts = folder === undefined ? undefined : await ports.files.facts(uri);
    if (folder === undefined || facts === undefined) index.remove(uri);
    else wanted.push({ ...facts, language: folder.language });
  }
  const known = new Map(
    uris.flatMap((uri) => {
      const file = index.file(uri);
      return file === undefined ? [] : [[uri, file] as const];
    }),
  );
  await readFiles(index, wanted, known, ports, signal, () => {});
}

interface Wanted extends FileFacts {
  readonly language: LanguageChoice;
}

async function listArticles(
  folders: readonly IndexFolder[],
  files: WorkspaceFiles,
  signal: CancellationSignal,
): Promise<Map<string, Wanted>> {
  const found = new Map<string, Wanted>();
  for (const { uri, globs, language } of folders) {
    for (const facts of await files.list(uri, globs, signal)) found.set(facts.uri, { ...facts, language });
  }
  return found;
}

/** What the index holds already, or else what the last session kept. */
async function* knownFiles(
  index: WorkspaceIndex,
  { store, version, clock, logger }: IndexingPorts,
): AsyncGenerator<IndexedFile> {
  const held = Array.from(index.files());
  if (held.length > 0) yield* held;
  else if (store !== undefined) yield* readIndexCache(store, version, clock, logger);
}

async function readFiles(
  index: WorkspaceIndex,
  wanted: readonly Wanted[],
  known: ReadonlyMap<string, IndexedFile>,
  { summariser }: IndexingPorts,
  signal: CancellationSignal,
  onFile: () => void,
): Promise<void> {
  const facts = new Map(wanted.map((file) => [file.uri, file]));
  const jobs = wanted.map(({ uri, language }): SummaryJob => {
    const before = known.get(uri);
    return { uri, language, ...(before?.language === language ? { known: before.hash } : {}) };
  });
  for await (const { uri, hash, summary = known.get(uri)?.summary } of summariser.run(jobs, signal)) {
    const file = facts.get(uri);
    if (file !== undefined && summary !== undefined) index.put({ ...file, hash, summary });
    onFile();
  }
}
