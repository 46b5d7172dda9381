import type { Span } from './span';

/** `[line, character, endLine, endCharacter]`, zero-based, UTF-16: a range that needs no text to be shown. */
export type LineRange = readonly [line: number, character: number, endLine: number, endCharacter: number];

/** Turns spans of one text into lines and characters. Lines end with `\n`, `\r\n` or `\r`, as in the protocol. */
export interface Lines {
  readonly rangeOf: (span: Span) => LineRange;
}

/** The lines of a text. */
export function linesOf(text: string): Lines {
  const starts = [0];
  for (const { index, 0: found } of text.matchAll(/\r\n|\n|\r/gu)) starts.push(index + found.length);
  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  };
  return {
    rangeOf({ start, end }) {
      const first = lineAt(start);
      const last = lineAt(end);
      return [first, start - (starts[first] ?? 0), last, end - (starts[last] ?? 0)];
    },
  };
}
