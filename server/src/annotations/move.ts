import { textOf, type Span } from '../core/span';
import type { Decision } from './types';

/** An edit: the stretch of the text before it, and what stands there now. */
export interface TextChange extends Span {
  readonly text: string;
}

const letter = /[\p{L}\p{N}\p{M}]/u;

/**
 * Where a span goes when the text is edited.
 * In: the span, the edit, the text before it. Out: undefined when nothing of the span is left, or when other words
 * took its place. What is put in at its edges stays outside, unless it goes on with the word that stands there.
 */
export function moveSpan(span: Span, change: TextChange, before: string): Span | undefined {
  const { start, end } = span;
  const size = change.text.length;
  const by = size - (change.end - change.start);
  if (change.start === change.end) return moveBesideInsertion(span, change, before);
  if (change.end <= start) return { start: start + by, end: end + by };
  if (change.start >= end) return span;
  if (change.start <= start && change.end >= end) {
    const isExact = change.start === start && change.end === end;
    return isExact && isAlike(before.slice(start, end), change.text)
      ? { start, end: start + size }
      : undefined;
  }
  // One end is gone: new text that begins or ends right there belongs to the span, else it stays outside.
  const from = change.start < start ? change.start + size : start;
  const to = change.end > end ? change.start : end + by;
  return from < to ? { start: from, end: to } : undefined;
}

function moveBesideInsertion({ start, end }: Span, { start: at, text }: TextChange, before: string): Span {
  const size = text.length;
  if (at < start) return { start: start + size, end: end + size };
  if (at > end) return { start, end };
  if (at === start) {
    const joined = continues(text.at(-1), before[start])
      ? (/[\p{L}\p{N}\p{M}]*$/u.exec(text)?.[0].length ?? 0)
      : 0;
    return { start: start + size - joined, end: end + size };
  }
  if (at < end) return { start, end: end + size };
  const joined = continues(before[end - 1], text[0])
    ? (/^[\p{L}\p{N}\p{M}]*/u.exec(text)?.[0].length ?? 0)
    : 0;
  return { start, end: end + joined };
}

function continues(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && letter.test(left) && letter.test(right);
}

/**
 * Whether a mention whose words were edited is still the same name: a corrected letter, yes; another name, no.
 * Anything but a mention holds whatever is written in it.
 */
export function stillNames(
  before: Decision,
  oldText: string,
  after: Decision,
  newText: string,
  written: string | undefined,
): boolean {
  if (before.record !== 'mention' || after.record !== 'mention') return true;
  const now = textOf(newText, after.span);
  const was = written ?? textOf(oldText, before.span);
  return isAlike(was, now);
}

/** Whether words are the same but for a correction: most of them, beginning and end, is what it was. */
function isAlike(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length);
  let ahead = 0;
  while (ahead < most && a[ahead] === b[ahead]) ahead++;
  let behind = 0;
  while (behind < most - ahead && a[a.length - 1 - behind] === b[b.length - 1 - behind]) behind++;
  return (ahead + behind) / Math.max(a.length, b.length, 1) >= 0.6;
}
