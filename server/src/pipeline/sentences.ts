import type { MarkPair, Token } from '../core/analysis';
import { textOf, type Span } from '../core/span';

/**
 * Step "sentences": cuts a paragraph into sentences.
 * In: its text, tokens and mark pairs. Out: spans in order that cover all but the white space between them.
 * A sentence never ends inside a closed quotation; a stop behind an abbreviation belongs to that token already.
 * Example: `« Non. Jamais. » Il est parti.` → `« Non. Jamais. »`, `Il est parti.`
 */
export function findSentences(text: string, tokens: readonly Token[], pairs: readonly MarkPair[]): Span[] {
  const closed = pairs.filter((pair) => pair.depth === 1 && pair.close.end > pair.close.start);
  const sentences: Span[] = [];
  let start: number | undefined;
  let pairIndex = 0;
  let index = 0;
  const close = (end: number): void => {
    if (start !== undefined && end > start) sentences.push({ start, end });
    start = undefined;
  };
  while (index < tokens.length) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === 'space') {
      index++;
      continue;
    }
    start ??= token.start;
    while (pairIndex < closed.length && (closed[pairIndex]?.start ?? 0) < token.start) pairIndex++;
    const pair = closed[pairIndex];
    if (pair !== undefined && pair.start === token.start) {
      const inner = text.slice(pair.open.end, pair.close.start);
      while (index < tokens.length && (tokens[index]?.end ?? 0) <= pair.end) index++;
      if (/[.!?…][\s\u00a0\u202f]*$/u.test(inner) && opensSentence(text, tokens, index)) close(pair.end);
      continue;
    }
    index++;
    if (token.kind !== 'punctuation' || !/^(?:[.!?…]|\.{2,})$/u.test(textOf(text, token))) continue;
    index = takeClosers(text, tokens, index, closed);
    const end = tokens[index - 1]?.end ?? token.end;
    if (opensSentence(text, tokens, index)) close(end);
  }
  const last = tokens.findLast(({ kind }) => kind !== 'space');
  if (last !== undefined) close(last.end);
  return sentences;
}

/** Further stops, closing marks and brackets right behind a stop belong to its sentence (`».`, `."`, `?!`). */
function takeClosers(
  text: string,
  tokens: readonly Token[],
  from: number,
  closed: readonly MarkPair[],
): number {
  let index = from;
  for (;;) {
    const token = tokens[index];
    if (token === undefined) return index;
    const surface = textOf(text, token);
    const opens = closed.some((pair) => pair.start === token.start);
    const glued = token.kind === 'punctuation' && !opens && /^(?:[.!?…)\]»”’"']|\.{2,})$/u.test(surface);
    // French sets a no-break space before `»`.
    const spaced =
      token.kind === 'space' &&
      /^[ \u00a0\u202f]$/u.test(surface) &&
      startsWithCloser(text, tokens[index + 1]);
    if (!glued && !spaced) return index;
    index++;
  }
}

function startsWithCloser(text: string, token: Token | undefined): boolean {
  return token !== undefined && /^[»”]$/u.test(textOf(text, token));
}

/** Whether what follows begins a sentence: white space, then a capital, a figure, an opening mark or a dash. */
function opensSentence(text: string, tokens: readonly Token[], index: number): boolean {
  const space = tokens[index];
  if (space === undefined) return true;
  if (space.kind !== 'space') return false;
  const next = tokens[index + 1];
  if (next === undefined) return true;
  return /^[\p{Lu}\p{Lt}\p{Nd}«“"‘'([–—\-¿¡]/u.test(textOf(text, next));
}
