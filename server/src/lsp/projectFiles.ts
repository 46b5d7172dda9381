import type { WorkspaceFiles } from '../core/ports';
import { findFileConfig, type FileConfig } from '../lint/configFile';
import { rules } from '../lint/rules';
import { pathBelow } from './convert';

/** The files beside an article: whether one is there, and what it holds. */
export type ProjectFiles = Pick<WorkspaceFiles, 'facts' | 'read'>;

/** What a file holds: nothing where there is none, and why not where it is there but cannot be read. */
export interface FoundText {
  readonly text?: string;
  readonly unreadable?: string;
}

/** Where an article lies: what its URI says before the path, and the path, decoded. */
export interface Location {
  readonly place: string;
  readonly path: string;
}

/** Undefined for an article that lies in no folder, such as an untitled one. */
export function locationOf(uri: string): Location | undefined {
  const [, place, path] = /^([a-z][\w+.-]*:\/\/[^/]*)(\/.*)$/iu.exec(uri) ?? [];
  if (place === undefined || path === undefined) return undefined;
  return { place, path: `/${pathBelow(`${place}/`, uri)}` };
}

/** The URI of a path at the same place. */
export function uriAt({ place }: Location, path: string): string {
  return place + path.split('/').map(encodeURIComponent).join('/');
}

/** What stands in a file that need not be there. */
export async function readIfThere(uri: string, files: ProjectFiles): Promise<FoundText> {
  if ((await files.facts(uri)) === undefined) return {};
  try {
    return { text: await files.read(uri) };
  } catch (error) {
    return { unreadable: error instanceof Error ? error.message : String(error) };
  }
}

/** What the nearest `.verbatimrc.json` says about an article; one that cannot be read is told and passed over. */
export async function fileConfigOf(
  uri: string,
  files: ProjectFiles,
  onProblem: (problem: string) => void,
): Promise<FileConfig | undefined> {
  const location = locationOf(uri);
  if (location === undefined) return undefined;
  const load = async (path: string): Promise<string | undefined> => {
    const { text, unreadable } = await readIfThere(uriAt(location, path), files);
    if (unreadable !== undefined) onProblem(`${path} cannot be read and is left out: ${unreadable}`);
    return text;
  };
  return findFileConfig(location.path, load, rules, onProblem);
}
