import { lowerBound, overlaps, type Span } from './span';

/** Items found by where they stand. */
export interface SpanIndex<T> {
  /** The items that share a code unit with a span, in document order. */
  overlapping(span: Span): T[];
}

/** An index over items, each with the span that it stands on. */
export function indexSpans<T>(items: Iterable<T>, spanOf: (item: T) => Span): SpanIndex<T> {
  const entries = [...items]
    .map((item) => {
      const { start, end } = spanOf(item);
      return { start, end, item };
    })
    .sort((a, b) => a.start - b.start);
  const longest = entries.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return {
    overlapping(span) {
      const found: T[] = [];
      for (let at = lowerBound(entries, span.start - longest); at < entries.length; at++) {
        const entry = entries[at];
        if (entry === undefined || entry.start >= span.end) break;
        if (overlaps(entry, span)) found.push(entry.item);
      }
      return found;
    },
  };
}
