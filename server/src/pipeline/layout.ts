import type { Block } from '../core/analysis';
import type { Span } from '../core/span';
import { finish, type Steps } from '../core/steps';
import type { ReadingPack } from '../lang/reading';
import { findPieces, settleCrossheads, toBlocks, type Piece, type Place } from './blocks';

/**
 * Stage "blocks": the layout of the article.
 * In: the text. Out: blocks in order, trimmed of white space, that cover all that is not white space.
 * Example: `PARIS (AFP) - Le ministre…` → dateline `PARIS (AFP) -`, paragraph `Le ministre…`.
 */
export function findBlocks(text: string, pack: ReadingPack): readonly Block[] {
  return layOut(text, pack).blocks;
}

/**
 * The layout of a text that is being edited: what stands before and behind an edit is laid out as it was.
 */
export interface Layout {
  readonly text: string;
  readonly pack: ReadingPack;
  readonly blocks: readonly Block[];
  readonly pieces: readonly LaidPiece[];
}

/** A piece with what it is, and what that depended on besides its words. */
interface LaidPiece extends Piece {
  readonly place: Place;
  /** Before crossheads are settled; offsets count from the piece's start. */
  readonly blocks: readonly Block[];
  /** Whether the body of the article has begun when the piece ends. */
  readonly bodyStarted: boolean;
}

/**
 * The blocks of the next version of a text.
 * In: the text, its pack, and the layout of a version before it, if there is one. Out: its layout, the same whether there
 * was one before.
 */
export function layOut(text: string, pack: ReadingPack, before?: Layout): Layout {
  return finish(layOutInSteps(text, pack, before));
}

/** So many pieces are a step. */
const piecesAtOnce = 200;

/** The same in steps. */
export function* layOutInSteps(text: string, pack: ReadingPack, before?: Layout): Steps<Layout> {
  const known = before?.pack === pack ? before : undefined;
  const found = known === undefined ? { pieces: findPieces(text), front: 0, back: 0 } : repiece(text, known);
  yield;
  const { pieces, front, back } = found;
  const moved = pieces.length - (known?.pieces.length ?? 0);
  let bodyStarted = false;
  const laid: LaidPiece[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (index % piecesAtOnce === 0) yield;
    const place: Place = {
      position: bodyStarted ? 0 : index,
      bodyStarted,
      isLast: index >= pieces.length - 2,
      hasNext: index + 1 < pieces.length,
    };
    const isKept = index < front || index >= pieces.length - back;
    const was = isKept ? known?.pieces[index < front ? index : index - moved] : undefined;
    const { start, end, apart } = piece;
    const facts =
      was !== undefined && isSamePlace(was.place, place)
        ? was
        : toBlocks(text.slice(start, end), place, pack);
    ({ bodyStarted } = facts);
    laid.push({ start, end, apart, place, blocks: facts.blocks, bodyStarted });
  }
  yield;
  const blocks = laid.flatMap((piece) =>
    piece.blocks.map(({ start, end, kind }) => ({
      start: start + piece.start,
      end: end + piece.start,
      kind,
    })),
  );
  yield;
  return { text, pack, blocks: settleCrossheads(text, blocks), pieces: laid };
}

function isSamePlace(a: Place, b: Place): boolean {
  return (
    a.position === b.position &&
    a.bodyStarted === b.bodyStarted &&
    a.isLast === b.isLast &&
    a.hasNext === b.hasNext
  );
}

/**
 * The pieces of a text from those of a version before it: only what lies between the blank lines around the edit is cut
 * anew.
 * Out: the pieces, and how many at the front and at the back are as they were.
 */
function repiece(
  text: string,
  { text: old, pieces }: Layout,
): { readonly pieces: readonly Piece[]; readonly front: number; readonly back: number } {
  const { start, end } = findEdit(old, text);
  const by = text.length - old.length;
  // The group of lines that the edit begins in, or the one before it.
  let front = pieces.length - 1;
  while (front > 0 && !(pieces[front]?.apart === true && (pieces[front]?.start ?? 0) < start)) front--;
  const from = front > 0 ? (pieces[front]?.start ?? 0) : 0;
  front = Math.max(0, front);
  // The first group with the whole blank line in front of it behind the edit.
  let first = front + 1;
  while (first < pieces.length && !(pieces[first]?.apart === true && (pieces[first - 1]?.end ?? 0) >= end))
    first++;
  const to = first < pieces.length ? (pieces[first]?.start ?? 0) + by : text.length;
  const shift = ({ start: at, end: until, apart }: Piece, offset: number): Piece => ({
    start: at + offset,
    end: until + offset,
    apart,
  });
  const now = [
    ...pieces.slice(0, front),
    ...findPieces(text.slice(from, to)).map((piece) => shift(piece, from)),
    ...pieces.slice(first).map((piece) => shift(piece, by)),
  ];
  let back = Math.max(0, pieces.length - first);
  // Of the lines between those blank ones, all that the edit has not touched.
  const isSame = (index: number, was: number, offset: number): boolean =>
    now[index]?.start === (pieces[was]?.start ?? NaN) + offset &&
    now[index].end === (pieces[was]?.end ?? NaN) + offset;
  while ((pieces[front]?.end ?? Infinity) <= start && isSame(front, front, 0)) front++;
  for (;;) {
    const was = pieces.length - 1 - back;
    if (was < front || (pieces[was]?.start ?? 0) < end || !isSame(now.length - 1 - back, was, by)) break;
    back++;
  }
  return { pieces: now, front, back };
}

/** Stretches of this length are compared as wholes, which costs next to nothing. */
const stride = 4096;

/** The stretch of a text that another version of it has otherwise: what lies between their common beginning and end. */
export function findEdit(before: string, after: string): Span {
  const most = Math.min(before.length, after.length);
  let front = 0;
  while (front + stride <= most && before.slice(front, front + stride) === after.slice(front, front + stride))
    front += stride;
  while (front < most && before.charCodeAt(front) === after.charCodeAt(front)) front++;
  const rest = most - front;
  const [beforeEnd, afterEnd] = [before.length, after.length];
  let back = 0;
  while (
    back + stride <= rest &&
    before.slice(beforeEnd - back - stride, beforeEnd - back) ===
      after.slice(afterEnd - back - stride, afterEnd - back)
  )
    back += stride;
  while (back < rest && before.charCodeAt(beforeEnd - 1 - back) === after.charCodeAt(afterEnd - 1 - back))
    back++;
  return { start: front, end: beforeEnd - back };
}
