import { sidecarEnding } from '../annotations/store';
import type { EntityType } from '../core/analysis';
import { hashOf } from '../core/hash';
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
  /** Names that the user knows better. */
  readonly dictionary: ReadonlyMap<string, EntityType>;
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
    if (facts === undefined || facts.readUnder !== file.readUnder) continue;
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

/** Brings single files of the folders in step, after a change on disk; with an article's decisions, the article. */
export async function indexFiles(
  index: WorkspaceIndex,
  uris: readonly string[],
  folderOf: (uri: string) => IndexFolder | undefined,
  ports: IndexingPorts,
  signal: CancellationSignal,
): Promise<void> {
  const wanted: Wanted[] = [];
  const articles = new Set(uris.map(articleOf));
  for (const uri of articles) {
    const folder = folderOf(uri);
    const facts = folder === undefined ? undefined : await ports.files.facts(uri);
    if (folder === undefined || facts === undefined) index.remove(uri);
    else wanted.push(wantedOf(facts, folder, await ports.files.facts(`${uri}${sidecarEnding}`)));
  }
  const known = new Map(
    [...articles].flatMap((uri) => {
      const file = index.file(uri);
      return file === undefined ? [] : [[uri, file] as const];
    }),
  );
  await readFiles(index, wanted, known, ports, signal, () => {});
}

interface Wanted extends FileFacts, Pick<IndexFolder, 'language' | 'dictionary'> {
  readonly sidecar?: string;
  /** See `IndexedFile`. */
  readonly readUnder: string;
}

function wantedOf(facts: FileFacts, folder: IndexFolder, sidecar: FileFacts | undefined): Wanted {
  const { language, dictionary } = folder;
  const words = dictionary.size === 0 ? '' : hashOf(JSON.stringify([...dictionary]));
  const decided = sidecar === undefined ? '' : `${String(sidecar.modified)}/${String(sidecar.size)}`;
  return {
    ...facts,
    language,
    dictionary,
    ...(sidecar === undefined ? {} : { sidecar: sidecar.uri }),
    readUnder: `${language} ${words} ${decided}`,
  };
}

/** The article whose decisions a file holds; any other file itself. */
function articleOf(uri: string): string {
  return uri.endsWith(sidecarEnding) ? uri.slice(0, -sidecarEnding.length) : uri;
}

/** Globs of the files that hold people's decisions on the articles of some globs. */
export function sidecarGlobs(globs: readonly string[]): string[] {
  return globs.map((glob) => `${glob}${sidecarEnding}`);
}

async function listArticles(
  folders: readonly IndexFolder[],
  files: WorkspaceFiles,
  signal: CancellationSignal,
): Promise<Map<string, Wanted>> {
  const found = new Map<string, Wanted>();
  for (const folder of folders) {
    const globs = [...folder.globs, ...sidecarGlobs(folder.globs)];
    const listed = await files.list(folder.uri, globs, signal);
    const sidecars = new Map(
      listed.filter(({ uri }) => uri.endsWith(sidecarEnding)).map((facts) => [articleOf(facts.uri), facts]),
    );
    for (const facts of listed) {
      if (facts.uri.endsWith(sidecarEnding)) continue;
      found.set(facts.uri, wantedOf(facts, folder, sidecars.get(facts.uri)));
    }
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
  const jobs = wanted.map(({ uri, language, dictionary, sidecar, readUnder }): SummaryJob => {
    const before = known.get(uri);
    return {
      uri,
      language,
      dictionary,
      ...(sidecar === undefined ? {} : { sidecar }),
      ...(before?.readUnder === readUnder ? { known: before.hash } : {}),
    };
  });
  for await (const { uri, hash, summary = known.get(uri)?.summary } of summariser.run(jobs, signal)) {
    const file = facts.get(uri);
    if (file !== undefined && summary !== undefined) {
      const { modified, size, readUnder } = file;
      index.put({ uri, modified, size, readUnder, hash, summary });
    }
    onFile();
  }
}
