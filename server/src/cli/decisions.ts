import { openState, setOf } from '../annotations/state';
import { parseSidecar, sidecarEnding } from '../annotations/store';
import type { AnnotationSet } from '../annotations/types';
import { readIfThere } from './input';
import { complain } from './output';

/** What people decided about an article, as it stands in the file beside it. */
export interface Decisions {
  /** The file's content, for whoever keeps results that depend on it. */
  readonly content: string;
  /** The decisions over a text of the article, be it edited since; those that have lost their place are left out. */
  over(text: string): AnnotationSet;
  /** How many of them have lost their place in a text. */
  lostIn(text: string): number;
}

/**
 * The decisions beside an article; undefined when there are none, or when `fail` has been told why they cannot be read.
 * Lines that cannot be read are told.
 */
export async function readDecisions(
  file: string,
  fail: (message: string) => void,
): Promise<Decisions | undefined> {
  const sidecar = file + sidecarEnding;
  const input = await readIfThere(sidecar);
  if (input === undefined) return undefined;
  if ('problem' in input) {
    fail(input.problem);
    return undefined;
  }
  const { text: content } = input;
  const parsed = parseSidecar(content);
  for (const { line } of parsed.unreadable)
    complain(`${sidecar}, line ${String(line)}: not readable, left out`);
  return {
    content,
    over: (text) => setOf(openState(parsed, text)),
    lostIn: (text) => openState(parsed, text).orphans.size,
  };
}
