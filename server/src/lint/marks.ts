import type { MarkPair } from '../core/analysis';
import type { Span } from '../core/span';
import type { Mark } from '../pipeline/types';
import type { MarkStyle } from './presets';
import type { Edit, MarkFaults, Paragraph } from './types';

/** Sorts out the marks that do not pair. */
export function findMarkFaults({
  text,
  marks,
  pairs,
  orphans,
}: Pick<Paragraph, 'text' | 'marks' | 'pairs' | 'orphans'>): MarkFaults {
  const paired = new Set(pairs.flatMap(({ start, close }) => (isClosed(close) ? [start, close.start] : [])));
  const reversed = marks.filter((mark) => !paired.has(mark.start) && isReversed(text, mark));
  const facing = new Set(reversed.map(({ start }) => start));
  const known = new Set([...pairs, ...orphans].map(({ start }) => start));
  const open = [
    ...pairs.filter(({ close, group }) => !isClosed(close) && group === undefined),
    ...marks
      .filter((mark) => isMain(mark) && mark.canOpen && !paired.has(mark.start) && !known.has(mark.start))
      .map((mark) => innerOpen(mark, pairs)),
  ]
    .filter(({ start }) => !facing.has(start))
    .sort((a, b) => a.start - b.start);
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
  // A mark that the analysis takes for a closing one, with another of its kind that then closes nothing behind it.
  const misplaced = orphans.filter((mark, index) => {
    const next = orphans[index + 1];
    const glued = /[,:]/u.test(text.charAt(mark.start - 1)) && /\s/u.test(text.charAt(mark.end));
    return glued && mark.family === 'straight' && next?.family === 'straight';
  });
  const closed = misplaced.flatMap((mark) => orphans[orphans.indexOf(mark) + 1]?.start ?? []);
  // `"We made a decision.“`: the reversed mark is what closes it.
  const closedByReversed = open.filter(({ open: { end } }) => {
    const next = marks.find(({ start }) => start >= end);
    return next !== undefined && facing.has(next.start);
  });
  const matched = new Set([
    ...mismatched.flatMap(([pair, mark]) => [pair.start, mark.start]),
    ...misplaced.map(({ start }) => start),
    ...closed,
    ...closedByReversed.map(({ start }) => start),
  ]);
  return {
    unclosed: open.filter(({ start }) => !matched.has(start)),
    unopened: orphans.filter(({ start }) => !matched.has(start) && !facing.has(start)),
    mismatched,
    reversed,
    misplaced,
  };
}

/** A mark that stayed open inside a pair, which the pairing leaves out: it reaches to that pair's end. */
function innerOpen({ start, end }: Mark, pairs: readonly MarkPair[]): MarkPair {
  const outer = pairs.findLast((pair) => pair.start < start && end <= pair.end);
  const limit = outer?.close.start ?? end;
  return {
    start,
    end: limit,
    open: { start, end },
    close: { start: limit, end: limit },
    depth: (outer?.depth ?? 0) + 1,
  };
}

/** A mark that can be nothing but a quotation mark; an apostrophe or a plus may be something else. */
export function isMain({ family }: Mark): boolean {
  return family !== 'single' && family !== 'plus';
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

/** The pair that a nested one stands in. */
export function parentOf(pairs: readonly MarkPair[], pair: MarkPair): MarkPair | undefined {
  return pairs.findLast(
    (outer) => outer.depth === pair.depth - 1 && outer.start < pair.start && pair.end <= outer.end,
  );
}

/** A pair's opening mark with the space behind it, and its closing mark with the space before it. */
export function marksWithSpace(text: string, { open, close }: MarkPair): readonly [Span, Span] {
  const inner = text.slice(open.end, close.start);
  const lead = inner.length - inner.trimStart().length;
  const tail = lead === inner.length ? 0 : inner.length - inner.trimEnd().length;
  return [
    { start: open.start, end: open.end + lead },
    { start: close.start - tail, end: close.end },
  ];
}

/** Edits that give a pair other marks, with the inner space that goes with them. */
export function remark(text: string, pair: MarkPair, marks: MarkStyle, innerSpace: string): Edit[] {
  const [open, close] = marksWithSpace(text, pair);
  const space = marks.open === '«' || marks.open === '‹' ? innerSpace : '';
  return [
    { ...open, newText: marks.open + space },
    { ...close, newText: space + marks.close },
  ];
}
