/**
 * A half-open stretch of a text: `text.slice(span.start, span.end)`.
 * Offsets count UTF-16 code units of the text as it is, never of a normalised copy.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words a span covers. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/**
 * The words a span covers, as a string of their own. V8's `slice` holds on to the text that it was cut from: what is kept
 * for long would keep every version of a text that somebody types.
 */
export function copyOf(text: string, span: Span): string {
  return ` ${textOf(text, span)}`.slice(1);
}

/** Length in UTF-16 code units. */
export function lengthOf(span: Span): number {
  return span.end - span.start;
}

/** True when `inner` lies wholly within `outer` (equal spans contain each other). */
export function containsSpan(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when the offset touches the span; its end counts too, as a cursor behind the last letter does. */
export function touchesOffset(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** True when the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Document order: by start, the longer one first when both start together. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The span moved by `by` code units. */
export function shiftSpan(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/**
 * Index of the first item whose start is at or behind `offset`, in a list sorted by start; `list.length` if none.
 */
export function lowerBound(list: readonly Span[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && item.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
