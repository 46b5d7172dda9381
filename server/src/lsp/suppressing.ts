import { parseSuppressions, suppressionsPath } from '../lint/suppressions';
import type { Held } from '../service/linting';
import { readIfThere, type ProjectFiles } from './projectFiles';

/** Folders above an article that are searched. */
const highest = 40;

/**
 * The suppressions for an article: those of the nearest folder at or above it that keeps any.
 * Out: undefined when there are none. A line or a file that cannot be read is told and passed over.
 */
export async function findSuppressions(
  uri: string,
  files: ProjectFiles,
  onProblem: (problem: string) => void,
): Promise<Held | undefined> {
  if (!/^[a-z][\w+.-]*:\/\//iu.test(uri)) return undefined;
  let folder = uri;
  for (let level = 0; level < highest; level++) {
    const above = folder.slice(0, folder.lastIndexOf('/'));
    if (above.endsWith('/') || !above.includes('://')) return undefined;
    folder = above;
    const file = `${folder}/${suppressionsPath}`;
    const { text, unreadable } = await readIfThere(file, files);
    if (unreadable !== undefined) onProblem(`${file} cannot be read and is left out: ${unreadable}`);
    if (text === undefined) continue;
    const { suppressions, bad } = parseSuppressions(text);
    for (const { line } of bad)
      onProblem(`${file}, line ${String(line)}: not a suppression; it is kept as it is`);
    return { root: folder, suppressions };
  }
  return undefined;
}
