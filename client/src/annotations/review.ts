import type { WireAnnotation, WirePosition, WireRange } from '../../../server/src/protocol';

/** Which annotation comes next in a review. Decisions only, on plain data, so that they can be tested without an editor. */

/** Somebody has to look at it: nobody has decided, or somebody said that it is to be checked. */
export function isToReview({ how, status }: WireAnnotation): boolean {
  return how === 'suggested' ? status === undefined || status === 'to-check' : status === 'to-check';
}

function compare(a: WirePosition, b: WirePosition): number {
  return a.line - b.line || a.character - b.character;
}

/** Document order, the longer one first when both start together. */
function compareRanges(a: WireRange, b: WireRange): number {
  return compare(a.start, b.start) || compare(b.end, a.end);
}

/**
 * The next annotation to review from a selection on, round the end of the article.
 * In: annotations in any order; the selection, which is an annotation itself or a place in the text.
 */
export function nextToReview(
  annotations: readonly WireAnnotation[],
  selection: WireRange,
  direction: 'next' | 'previous',
): WireAnnotation | undefined {
  const open = annotations.filter(isToReview).sort((a, b) => compareRanges(a.range, b.range));
  if (direction === 'next') return open.find(({ range }) => compareRanges(range, selection) > 0) ?? open[0];
  return open.findLast(({ range }) => compareRanges(range, selection) < 0) ?? open.at(-1);
}

/** Where whole words of a text are one of some names, as offsets (UTF-16). */
export function findNames(
  text: string,
  names: readonly string[],
): { readonly start: number; readonly end: number }[] {
  const patterns = names
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&').replace(/\s+/gu, '\\s+'));
  if (patterns.length === 0) return [];
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(whole)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}
