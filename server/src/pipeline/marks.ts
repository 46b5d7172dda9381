import type { MarkPair } from '../core/analysis';
import type { Mark } from './types';

/**
 * Step "marks": the quotation marks of a paragraph, and how they pair.
 * In: the paragraph's text. Out: each mark with what it may do.
 * Apostrophes (`l'Etat`, `'90s`, `don't`) and primes (`5'10"`) are left alone; a `+` counts beside a word, as AFP
 * nests quotations (`"Il a dit +non+"`).
 */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const { index } of text.matchAll(anyMark)) {
    const mark = index < (marks.at(-1)?.end ?? 0) ? undefined : markAt(text, index);
    if (mark !== undefined) marks.push(mark);
  }
  return marks;
}

const anyMark = /[«»“„”"‘'’+]/gu;

const blank = /[\s\u0085]/u;
const wordCharacter = /[\p{L}\p{M}\p{Nd}]/u;

function markAt(text: string, at: number): Mark | undefined {
  const character = text.charAt(at);
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const one = (family: Mark['family'], canOpen: boolean, canClose: boolean, length = 1): Mark => ({
    start: at,
    end: at + length,
    family,
    canOpen,
    canClose,
  });
  switch (character) {
    case '«':
      return one('guillemet', true, false);
    case '»':
      return one('guillemet', false, true);
    case '“':
    case '„':
      return one('double', true, false);
    case '”':
      return one('double', false, true);
    case '"':
      if (/\p{Nd}/u.test(before) && /\p{Nd}/u.test(after)) return undefined;
      return straightMark(before, after, (open, close) => one('straight', open, close));
    case '‘':
      return isElidedDecade(text, at) ? undefined : one('single', true, false);
    case "'":
    case '’':
      if (after === character && character === "'") {
        return straightMark(before, text.charAt(at + 2), (open, close) => one('straight', open, close, 2));
      }
      return singleMark(text, at, before, after);
    case '+':
      return plusMark(before, after, (open, close) => one('plus', open, close));
    default:
      return undefined;
  }
}

function straightMark(before: string, after: string, make: (open: boolean, close: boolean) => Mark): Mark {
  const spaceBefore = before === '' || blank.test(before);
  const spaceAfter = after === '' || blank.test(after);
  // Loose on both sides (`" Non "`) or glued on both: alternation decides.
  if (spaceBefore === spaceAfter) {
    const opensBehind = /[([{'’«“–—-]/u.test(before);
    const closesBefore = /[.,;:!?)\]}»”…–—-]/u.test(after);
    return make(opensBehind || !closesBefore, !opensBehind || closesBefore);
  }
  return make(spaceBefore, spaceAfter);
}

/** `'` and `’` are apostrophes between letters and behind one that elides; the rest may be marks. */
function singleMark(text: string, at: number, before: string, after: string): Mark | undefined {
  const wordBefore = wordCharacter.test(before);
  const wordAfter = wordCharacter.test(after);
  if (wordBefore && wordAfter) return undefined;
  if (/\p{Nd}/u.test(before)) return undefined;
  if (isElidedDecade(text, at)) return undefined;
  const curly = text.charAt(at) === '’';
  const canOpen = !curly && wordAfter && (before === '' || blank.test(before) || /[("“«[–—]/u.test(before));
  const canClose = !wordAfter && (wordBefore || /[.,!?…;:)\]]/u.test(before));
  return canOpen || canClose ? { start: at, end: at + 1, family: 'single', canOpen, canClose } : undefined;
}

/** `'90s`, `’14`, `'em`. */
function isElidedDecade(text: string, at: number): boolean {
  return /^.(?:\p{Nd}{2}(?:s\b|\b)|(?:em|tis|twas|til|cause)\b)/u.test(text.slice(at, at + 8));
}

function plusMark(
  before: string,
  after: string,
  make: (open: boolean, close: boolean) => Mark,
): Mark | undefined {
  const canOpen =
    (before === '' || blank.test(before) || /["«“('’]/u.test(before)) && wordCharacter.test(after);
  const canClose = !wordCharacter.test(after) && after !== '+' && /[\p{L}\p{M}.!?…,]/u.test(before);
  return canOpen || canClose ? make(canOpen, canClose) : undefined;
}

interface Open {
  readonly mark: Mark;
  readonly index: number;
}

/**
 * Pairs the marks of one paragraph.
 * Out: pairs in order of their start, depth 1 outermost. An opening mark that nothing closes reaches to the
 * paragraph's end with an empty `close`, unless another mark of its kind opens behind it: then the closing mark was
 * forgotten, and the pair covers the mark alone.
 */
export function pairParagraph(text: string, marks: readonly Mark[]): MarkPair[] {
  const { closed, open } = matchMarks(text, marks);
  const pairs = closed.map(([first, last]) => ({
    first,
    end: last.end,
    close: { start: last.start, end: last.end },
  }));
  const lastClosed = new Map<Mark['family'], number>();
  for (const [{ family, start }] of closed)
    lastClosed.set(family, Math.max(start, lastClosed.get(family) ?? 0));
  for (const mark of open) {
    const forgotten = (lastClosed.get(mark.family) ?? 0) > mark.start;
    const end = forgotten ? mark.end : text.trimEnd().length;
    pairs.push({ first: mark, end: Math.max(end, mark.end), close: { start: end, end } });
  }
  pairs.sort((a, b) => a.first.start - b.first.start || b.end - a.end);
  const ends: number[] = [];
  return pairs.map(({ first, end, close }) => {
    while (ends.length > 0 && (ends.at(-1) ?? 0) <= first.start) ends.pop();
    ends.push(end);
    return {
      start: first.start,
      end,
      open: { start: first.start, end: first.end },
      close,
      depth: ends.length,
    };
  });
}

/** Marks that close without one open before them in the paragraph: a quotation may have begun further up. */
export function findOrphanClosers(text: string, marks: readonly Mark[]): Mark[] {
  return matchMarks(text, marks).orphans;
}

interface Matched {
  readonly closed: readonly (readonly [Mark, Mark])[];
  readonly open: readonly Mark[];
  readonly orphans: Mark[];
}

function matchMarks(text: string, marks: readonly Mark[]): Matched {
  const closed: [Mark, Mark][] = [];
  const orphans: Mark[] = [];
  let stack: Open[] = [];
  marks.forEach((mark, index) => {
    const openAt = findOpen(stack, mark);
    const nested = stack.length > 0;
    const closes = mark.canClose && openAt >= 0 && !isApostrophe(text, mark, marks, index);
    if (closes) {
      const open = stack[openAt];
      if (open !== undefined) closed.push([open.mark, mark]);
      // Inner marks that stayed open are dropped: single quotes and pluses that were none.
      stack = stack.slice(0, openAt);
      return;
    }
    if (mark.canOpen && (mark.family !== 'plus' || nested)) stack.push({ mark, index });
    else if (mark.canClose && mark.family !== 'single' && mark.family !== 'plus' && !isPrime(text, mark))
      orphans.push(mark);
  });
  const open = stack
    .map((entry) => entry.mark)
    .filter(({ family }) => family !== 'single' && family !== 'plus');
  return { closed, open, orphans };
}

/** Nobody nests deeper; what lies below in the stack was never closed. */
const deepest = 32;

/** Index in the stack of the innermost open mark of the same family; -1 for none. */
function findOpen(stack: readonly Open[], mark: Mark): number {
  for (let at = stack.length - 1; at >= Math.max(0, stack.length - deepest); at--) {
    if (stack[at]?.mark.family === mark.family) return at;
  }
  return -1;
}

/** A plural possessive (`the boys' room`) while a later mark closes the quotation properly. */
function isApostrophe(text: string, mark: Mark, marks: readonly Mark[], index: number): boolean {
  if (mark.family !== 'single' || !/s/iu.test(text.charAt(mark.start - 1))) return false;
  if (!/^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 2))) return false;
  const later = marks.slice(index + 1, index + 12).find(({ family }) => family === 'single');
  return later !== undefined && later.canClose && !later.canOpen;
}

/** A straight mark behind a figure is inches or seconds (`15"`). */
function isPrime(text: string, mark: Mark): boolean {
  return mark.family === 'straight' && /\p{Nd}/u.test(text.charAt(mark.start - 1));
}
