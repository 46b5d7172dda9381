import type { MarkPair } from '../core/analysis';
import type { Mark } from '../pipeline/types';
import type { MarkStyle } from './presets';
import type { Paragraph } from './types';

/** What is wrong with the marks of a paragraph; each mark is in one list only, so that one mistake is one report. */
export interface MarkFaults {
  /** Opened and never closed, in a quotation that no other paragraph continues. */
  readonly unclosed: readonly MarkPair[];
  /** Closes what nothing opened. */
  readonly unopened: readonly Mark[];
  /** An opening mark and the mark of another kind that closes it. */
  readonly mismatched: readonly (readonly [MarkPair, Mark])[];
  /** Marks that face the wrong way: `decision.“`, ` ”Yes`. */
  readonly reversed: readonly Mark[];
}

/** Sorts out the marks that do not pair. */
export function findMarkFaults({ text, marks, pairs, orphans }: Paragraph): MarkFaults {
  const paired = new Set(pairs.flatMap(({ start, close }) => (isClosed(close) ? [start, close.start] : [])));
  const reversed = marks.filter((mark) => !paired.has(mark.start) && isReversed(text, mark));
  const facing = new Set(reversed.map(({ start }) => start));
  const open = pairs.filter(
    ({ close, group, open: mark }) => !isClosed(close) && group === undefined && !facing.has(mark.start),
  );
  const loose = [
    ...orphans,
    ...marks.filter(
      (mark) => mark.family === 'single' && mark.canClose && !mark.canOpen && !paired.has(mark.start),
    ),
  ]
    .filter(({ start }) => !facing.has(start))
    .sort((a, b) => a.start - b.start);
  const mismatched: (readonly [MarkPair, Mark])[] = [];
  for (const pair of open) {
    const next = marks.find(({ start }) => start >= pair.open.end);
    const closer = next === undefined ? undefined : loose.find(({ start }) => start === next.start);
    if (closer !== undefined) mismatched.push([pair, closer]);
  }
  const matched = new Set(mismatched.flatMap(([pair, mark]) => [pair.start, mark.start]));
  return {
    unclosed: open.filter(({ start }) => !matched.has(start)),
    unopened: orphans.filter(({ start }) => !matched.has(start) && !facing.has(start)),
    mismatched,
    reversed,
  };
}

/** Whether a pair's closing mark is there. */
export function isClosed(close: MarkPair['close']): boolean {
  return close.end > close.start;
}

/** The marks of one pair as they stand in the text. */
export function marksOf(text: string, { open, close }: MarkPair): MarkStyle {
  return { open: text.slice(open.start, open.end), close: text.slice(close.start, close.end) };
}

/** The closing mark that belongs to an opening one. */
export function closerOf(open: string): string {
  return closers.get(open) ?? open;
}

/** The mark that faces the other way. */
export function flipped(mark: string): string {
  return closers.get(mark) ?? [...closers].find(([, close]) => close === mark)?.[0] ?? mark;
}

const closers: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['‘', '’'],
  ['‹', '›'],
]);

/** Glued to a word on the side where a mark that faces its way has none. Guillemets with a space on both sides are left. */
function isReversed(text: string, mark: Mark): boolean {
  const character = text.slice(mark.start, mark.end);
  const before = text.charAt(mark.start - 1);
  const after = text.charAt(mark.end);
  const gluedBefore = /[\p{L}\p{N}.,!?…]/u.test(before);
  const gluedAfter = /[\p{L}\p{N}]/u.test(after);
  const freeBefore = before === '' || /[\s(]/u.test(before);
  const freeAfter = after === '' || /[\s.,;:!?)]/u.test(after);
  if (character === '“' || character === '«') return gluedBefore && freeAfter;
  if (character === '”' || character === '»') return freeBefore && gluedAfter;
  return false;
}
