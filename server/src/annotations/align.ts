import diff from 'fast-diff';
import type { Span } from '../core/span';

/** A stretch that stands in both texts. */
export interface Kept {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

const token = /[\p{L}\p{N}\p{M}]+|[^]/gu;

type Edit = readonly [kind: -1 | 0 | 1, tokens: readonly string[]];

/**
 * What two versions of a text have in common, word by word, so that a name is never put together from letters of
 * others.
 * Out: kept stretches in order, offsets in the old text (`from`) and the new one (`to`).
 */
export function align(before: string, after: string): Kept[] {
  if (before === after) return [{ from: 0, to: 0, length: before.length }];
  const kept: Kept[] = [];
  let [from, to] = [0, 0];
  for (const [kind, tokens] of slide(diffTokens(before, after))) {
    const length = lengthOf(tokens);
    if (kind === diff.EQUAL && length > 0) kept.push({ from, to, length });
    if (kind !== diff.INSERT) from += length;
    if (kind !== diff.DELETE) to += length;
  }
  return kept;
}

function diffTokens(before: string, after: string): Edit[] {
  // Each different token is one code unit of an alphabet made for the occasion, as in diff-match-patch's line mode.
  const letters = new Map<string, string>();
  const words = new Map<string, string>();
  const encode = (text: string): string =>
    (text.match(token) ?? [])
      .map((word) => {
        const known = letters.get(word);
        if (known !== undefined) return known;
        const next = letters.size + 1;
        // Surrogates are left out: the differ keeps pairs of them together.
        const letter = String.fromCharCode(next < 0xd800 ? next : Math.min(next + 0x800, 0xffff));
        letters.set(word, letter);
        words.set(letter, word);
        return letter;
      })
      .join('');
  return diff(encode(before), encode(after)).map(([kind, code]): Edit => [
    kind,
    code.split('').map((letter) => words.get(letter) ?? ''),
  ]);
}

/**
 * Moves edits that could as well stand a little further on to where sentences and words begin: what was put in in
 * front of `Dulac said` is `Dulac waits. `, not `waits. Dulac `.
 */
function slide(edits: readonly Edit[]): Edit[] {
  const slid = [...edits];
  for (let at = 1; at + 1 < slid.length; at++) {
    const [left, middle, right] = [slid[at - 1], slid[at], slid[at + 1]];
    if (left?.[0] !== diff.EQUAL || right?.[0] !== diff.EQUAL || middle === undefined) continue;
    const around = [...left[1], ...middle[1], ...right[1]];
    const size = middle[1].length;
    let first = left[1].length;
    while (first > 0 && around[first - 1] === around[first + size - 1]) first--;
    let best = first;
    for (let start = first; ; start++) {
      if (boundary(around, start) >= boundary(around, best)) best = start;
      if (start + size >= around.length || around[start] !== around[start + size]) break;
    }
    slid[at - 1] = [diff.EQUAL, around.slice(0, best)];
    slid[at] = [middle[0], around.slice(best, best + size)];
    slid[at + 1] = [diff.EQUAL, around.slice(best + size)];
  }
  return slid;
}

/** How good a place to begin something new this is. */
function boundary(tokens: readonly string[], at: number): number {
  const before = tokens[at - 1];
  if (before === undefined || at === tokens.length || /[\n\r]/u.test(before)) return 4;
  if (!/\s/u.test(before)) return 0;
  return /[.!?…»”"]/u.test(tokens[at - 2] ?? '') ? 3 : 1;
}

function lengthOf(tokens: readonly string[]): number {
  return tokens.reduce((sum, word) => sum + word.length, 0);
}

/** Up to this length, in UTF-16 code units, a span is a name: it is found whole, or not at all. */
const shortLength = 24;
/** So much of a longer one must still be there. */
const enough = 0.6;

/**
 * Where a span stands after a change.
 * Out: undefined when that is not sure: a short span without marks of its own that changed, or one that nothing beside it kept company while the
 * same words stand elsewhere too; a longer one of which too little is left.
 */
export function follow(before: string, after: string, kept: readonly Kept[], span: Span): Span | undefined {
  const whole = kept.find(({ from, length }) => from <= span.start && span.end <= from + length);
  if (whole !== undefined) {
    const start = span.start - whole.from + whole.to;
    const found = { start, end: start + span.end - span.start };
    const isSure = isAccompanied(before, after, kept, span, found) || isAlone(before, after, span);
    return isSure ? found : undefined;
  }
  const isShort = span.end - span.start <= shortLength;
  if (isShort && !isQuoted(before.slice(span.start, span.end))) return undefined;
  return followLong(before, after, kept, span);
}

/** Between marks, also a short stretch has ends of its own. */
function isQuoted(words: string): boolean {
  return /^["«“‘'][^]+["»”’']$/u.test(words);
}

/** A neighbour may have moved away this far, in UTF-16 code units: some words were put in between. */
const distance = 25;

/** The word right before or behind the span (or the paragraph's edge) was kept, and is still near. */
function isAccompanied(
  before: string,
  after: string,
  kept: readonly Kept[],
  span: Span,
  found: Span,
): boolean {
  const ahead = /([\p{L}\p{N}]+)[^\p{L}\p{N}]*$/u.exec(
    before.slice(Math.max(0, span.start - 40), span.start),
  );
  const left =
    ahead === null ? undefined : newPlace(kept, span.start - ahead[0].length, (ahead[1] ?? '').length);
  if (ahead === null && span.start < 40 ? found.start <= distance : isNear(found.start, left?.end))
    return true;
  const behind = /^[^\p{L}\p{N}]*([\p{L}\p{N}]+)/u.exec(before.slice(span.end, span.end + 40));
  const word = (behind?.[1] ?? '').length;
  const right = behind === null ? undefined : newPlace(kept, span.end + behind[0].length - word, word);
  if (behind === null) return before.length - span.end < 40 && after.length - found.end <= distance;
  return isNear(right?.start, found.end);
}

function isNear(far: number | undefined, near: number | undefined): boolean {
  return far !== undefined && near !== undefined && far >= near && far - near <= distance;
}

/** Where a kept stretch went. */
function newPlace(kept: readonly Kept[], start: number, length: number): Span | undefined {
  const run = kept.find((one) => one.from <= start && start + length <= one.from + one.length);
  return run === undefined
    ? undefined
    : { start: start - run.from + run.to, end: start + length - run.from + run.to };
}

/** The words of the span stand once in each version. */
function isAlone(before: string, after: string, span: Span): boolean {
  const words = before.slice(span.start, span.end);
  return (
    before.indexOf(words) === before.lastIndexOf(words) && after.indexOf(words) === after.lastIndexOf(words)
  );
}

/** A span that changed inside: most of it must be left, and both ends are where they were or where their marks are. */
function followLong(before: string, after: string, kept: readonly Kept[], span: Span): Span | undefined {
  const inside = kept.flatMap(({ from, to, length }) => {
    const start = Math.max(from, span.start);
    const end = Math.min(from + length, span.end);
    return start < end ? [{ start, end, to: to + start - from }] : [];
  });
  const first = inside[0];
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const left = inside.reduce((sum, { start, end }) => sum + end - start, 0);
  const found = { start: first.to, end: last.to + last.end - last.start };
  if (left < (span.end - span.start) * enough || found.end - found.start > (span.end - span.start) * 2)
    return undefined;
  // What the words beside a lost end were replaced by: its mark may stand there.
  const until = Math.max(
    0,
    ...kept.filter(({ to }) => to < found.start).map(({ to, length }) => to + length),
  );
  const from = Math.min(after.length, ...kept.filter(({ to }) => to >= found.end).map(({ to }) => to));
  const start =
    first.start === span.start
      ? found.start
      : after.slice(until, found.start).lastIndexOf(before.charAt(span.start));
  const end =
    last.end === span.end ? found.end : after.slice(found.end, from).indexOf(before.charAt(span.end - 1));
  const isMarked = /[^\p{L}\p{N}\s]/u;
  if (first.start !== span.start) {
    if (!isMarked.test(before.charAt(span.start)) || start < 0) return undefined;
  }
  if (last.end !== span.end) {
    if (!isMarked.test(before.charAt(span.end - 1)) || end < 0) return undefined;
  }
  return {
    start: first.start === span.start ? found.start : until + start,
    end: last.end === span.end ? found.end : found.end + end + 1,
  };
}
