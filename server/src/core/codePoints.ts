import type { Span } from './span';

/**
 * Offsets of one text in its two units: UTF-16 code units, as JavaScript, LSP and this project count, and Unicode code
 * points, as W3C annotations, brat, spaCy and doccano count. A lone surrogate is one code point, as in Python.
 */
export interface OffsetConverter {
  /** Code points in the text. */
  readonly length: number;
  /** A UTF-16 offset in code points; one between the halves of a pair counts as the pair's start. */
  toCodePoint(offset: number): number;
  /** A code-point offset in UTF-16 units; one outside the text is brought to its nearer end. */
  toUtf16(offset: number): number;
  toCodePoints(span: Span): Span;
  toUtf16Span(span: Span): Span;
}

/** The converter of a text: one pass to build, a binary search a question. */
export function offsetConverter(text: string): OffsetConverter {
  // UTF-16 offset of each character that takes two units; most texts have none.
  const pairs: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if ((text.codePointAt(at) ?? 0) <= 0xffff) continue;
    pairs.push(at);
    at++;
  }
  const length = text.length - pairs.length;
  const toCodePoint = (offset: number): number => {
    const at = clamp(offset, text.length);
    // Within a pair, its second half is taken off too, which leaves the pair's start.
    return at - countWhere(pairs.length, (index) => (pairs[index] ?? 0) < at);
  };
  const toUtf16 = (offset: number): number => {
    const at = clamp(offset, length);
    // The pair number i starts at code point pairs[i] - i.
    return at + countWhere(pairs.length, (index) => (pairs[index] ?? 0) - index < at);
  };
  return {
    length,
    toCodePoint,
    toUtf16,
    toCodePoints: ({ start, end }) => ({ start: toCodePoint(start), end: toCodePoint(end) }),
    toUtf16Span: ({ start, end }) => ({ start: toUtf16(start), end: toUtf16(end) }),
  };
}

function clamp(offset: number, length: number): number {
  return Math.max(0, Math.min(length, Math.trunc(offset)));
}

/** How many of the first `size` indices satisfy a condition that holds for a beginning of them. */
function countWhere(size: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
