import type { WorkspaceFiles } from '../core/ports';
import { findFileConfig, type FileConfig } from '../lint/configFile';
import { rules } from '../lint/rules';
import { pathBelow } from './convert';

type Files = Pick<WorkspaceFiles, 'read'>;

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

/** The text of a file at an article's place; undefined where there is none. */
export function readAt(location: Location, path: string, files: Files): Promise<string | undefined> {
  return files.read(uriAt(location, path)).catch(() => undefined);
}

/** What the nearest `.verbatimrc.json` says about an article. */
export async function fileConfigOf(
  uri: string,
  files: Files,
  onProblem: (problem: string) => void,
): Promise<FileConfig | undefined> {
  const location = locationOf(uri);
  if (location === undefined) return undefined;
  return findFileConfig(location.path, (path) => readAt(location, path, files), rules, onProblem);
}
