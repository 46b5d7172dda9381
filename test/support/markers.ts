import type { Span } from '../../server/src/core/span';

/** A text whose `[[…]]` marks are taken out, and the spans they stood around, in order. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
  /** Where `|` stood, if it did. */
  readonly cursor?: number;
}

/**
 * Reads a marker string: `le ministre [[Jean Dupont]] a dit|` → text, spans, cursor.
 * `\|` is a bar of the text. Marks may not overlap.
 */
export function readMarkers(marked: string): Marked {
  const spans: Span[] = [];
  let text = '';
  let open: number | undefined;
  let cursor: number | undefined;
  for (let at = 0; at < marked.length; at++) {
    const pair = marked.slice(at, at + 2);
    if (pair === '[[' || pair === ']]') {
      if (pair === '[[') open = text.length;
      else if (open !== undefined) spans.push({ start: open, end: text.length });
      at++;
    } else if (pair === '\\|') {
      text += '|';
      at++;
    } else if (marked[at] === '|') cursor = text.length;
    else text += marked.charAt(at);
  }
  return { text, spans, ...(cursor === undefined ? {} : { cursor }) };
}

/** The text with marks around the spans, for messages that a person can read. Spans may not overlap. */
export function showMarkers(text: string, spans: readonly Span[]): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    shown += `${text.slice(at, start)}[[${text.slice(start, end)}]]`;
    at = end;
  }
  return shown + text.slice(at);
}
