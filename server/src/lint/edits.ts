import type { Analysis } from '../core/analysis';
import { lowerBound, overlaps } from '../core/span';
import { finish, type Steps } from '../core/steps';
import type { Diagnostic, Edit, TitledFix } from './types';

/** The text after edits that do not overlap, in any order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let changed = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    changed += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return changed + text.slice(at);
}

/**
 * The fixes that can be applied together.
 * In: diagnostics in document order, and which fixes may be used. Out: for each diagnostic its first such fix, unless
 * one before it already touches the same stretch; the next round finds those again.
 */
export function compatibleEdits(
  diagnostics: readonly Diagnostic[],
  mayUse: (fix: TitledFix) => boolean,
): Edit[] {
  const taken: Edit[] = [];
  for (const { fixes } of diagnostics) {
    const fix = fixes.find(mayUse);
    if (fix === undefined || fix.edits.some((edit) => collides(taken, edit))) continue;
    for (const edit of fix.edits) taken.splice(lowerBound(taken, edit.start), 0, edit);
  }
  return taken;
}

/** Whether an edit touches one of those in a sorted list: two insertions at one place would have no order. */
function collides(taken: readonly Edit[], edit: Edit): boolean {
  const at = lowerBound(taken, edit.start);
  const next = taken[at];
  const before = taken[at - 1];
  return (next !== undefined && next.start <= edit.end) || (before !== undefined && before.end >= edit.start);
}

/** Rounds after which fixing gives up; every rule's fix mends what it found, so few are ever needed. */
const rounds = 10;

/**
 * Applies fixes until none is left.
 * In: the text, and how to find its diagnostics. Out: the mended text and how many fixes went in.
 */
export function fixText(
  text: string,
  find: (text: string) => readonly Diagnostic[],
  mayUse: (fix: TitledFix) => boolean = ({ kind }) => kind === 'safe',
): Mended {
  const steps = function* (now: string): Steps<readonly Diagnostic[]> {
    yield;
    return find(now);
  };
  return finish(fixInSteps(text, steps, mayUse));
}

/** A text after its fixes, and how many those were. */
interface Mended {
  readonly text: string;
  readonly applied: number;
}

/** The same in steps. */
export function* fixInSteps(
  text: string,
  find: (text: string) => Steps<readonly Diagnostic[]>,
  mayUse: (fix: TitledFix) => boolean,
): Steps<Mended> {
  let current = text;
  let applied = 0;
  for (let round = 0; round < rounds; round++) {
    const edits = compatibleEdits(yield* find(current), mayUse);
    if (edits.length === 0) break;
    applied += edits.length;
    current = applyEdits(current, edits);
  }
  return { text: current, applied };
}

/**
 * Whether an edit leaves every letter and digit between quotation marks as it is.
 * A writer may mend marks and spaces in a quotation, never the words.
 */
export function keepsQuotedWords({ snapshot, marks }: Analysis, edit: Edit): boolean {
  const touched = marks.some(
    (pair) => overlaps(pair, edit) || (pair.start < edit.start && edit.end < pair.end),
  );
  return !touched || wordsOf(snapshot.text.slice(edit.start, edit.end)) === wordsOf(edit.newText);
}

function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
