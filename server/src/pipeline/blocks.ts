import type { Block, BlockKind } from '../core/analysis';
import type { Span } from '../core/span';
import type { ReadingPack } from '../lang/reading';
import { findDateline, isDateLine } from './datelines';
import { partsOfPiece } from './longPieces';

/** A paragraph by its line breaks alone. */
export interface Piece extends Span {
  /** A blank line stands before it, or nothing. */
  readonly apart: boolean;
}

/**
 * The paragraphs of a text by its line breaks alone, trimmed, in order, whatever its language: hard-wrapped lines are
 * one piece, every other line is one. What is longer than any paragraph is several.
 */
export function findPieces(text: string): Piece[] {
  return groupLines(text, findLines(text)).flatMap((piece) =>
    partsOfPiece(text.slice(piece.start, piece.end)).map(({ start, end }) => ({
      start: piece.start + start,
      end: piece.start + end,
      apart: piece.apart && start === 0,
    })),
  );
}

/** What a piece must know of where it stands. */
export interface Place {
  /** Its number in the text; 0 once the body has begun, as nothing asks for it then. */
  readonly position: number;
  readonly bodyStarted: boolean;
  /** Among the last two pieces. */
  readonly isLast: boolean;
  readonly hasNext: boolean;
}

/**
 * What one piece is, before crossheads are settled.
 * In: its words, and where it stands. Out: one block, or a dateline and its paragraph, offsets from the piece's start.
 */
export function toBlocks(
  content: string,
  place: Place,
  pack: ReadingPack,
): { readonly blocks: readonly Block[]; readonly bodyStarted: boolean } {
  const kind = kindOf({ content, pack, ...place });
  if (kind !== 'paragraph')
    return { blocks: [{ start: 0, end: content.length, kind }], bodyStarted: place.bodyStarted };
  const dateline = findDateline(content, pack);
  if (dateline === undefined) return { blocks: [{ start: 0, end: content.length, kind }], bodyStarted: true };
  const rest = trimSpan(content, { start: dateline.rest, end: content.length });
  return {
    blocks: [
      { start: 0, end: dateline.end, kind: 'dateline' },
      ...(rest === undefined ? [] : [{ ...rest, kind } as const]),
    ],
    bodyStarted: true,
  };
}

interface Context extends Place {
  readonly content: string;
  readonly pack: ReadingPack;
}

/** White space, line breaks and the byte order mark; JavaScript's `\s` holds them all but NEL. */
const edge = /[\s\u0085]/u;

function trimSpan(text: string, span: Span): Span | undefined {
  let { start, end } = span;
  while (start < end && edge.test(text.charAt(start))) start++;
  while (end > start && edge.test(text.charAt(end - 1))) end--;
  return end > start ? { start, end } : undefined;
}

/** Lines that hold more than white space. LF, CRLF, CR, NEL, U+2028 and U+2029 end a line. */
function findLines(text: string): Piece[] {
  const lines: Piece[] = [];
  const breaks = /\r\n|[\n\r\u0085\u2028\u2029]/gu;
  let start = 0;
  let apart = true;
  for (;;) {
    const found = breaks.exec(text);
    const line = trimSpan(text, { start, end: found === null ? text.length : found.index });
    if (line === undefined) apart = true;
    else {
      lines.push({ ...line, apart });
      apart = false;
    }
    if (found === null) return lines;
    start = breaks.lastIndex;
  }
}

/** A line this long that ends in mid-sentence was broken by a program that wraps, not by the writer. */
const wrapMinimum = 45;
const wrapMaximum = 100;

/** Joins hard-wrapped lines to one piece; every other line is a piece of its own. */
function groupLines(text: string, lines: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  while (from < lines.length) {
    let to = from + 1;
    while (to < lines.length && lines[to]?.apart === false) to++;
    const group = lines.slice(from, to);
    const first = group[0];
    const last = group.at(-1);
    if (first !== undefined && last !== undefined && isWrapped(text, group))
      pieces.push({ start: first.start, end: last.end, apart: true });
    else pieces.push(...group);
    from = to;
  }
  return pieces;
}

function isWrapped(text: string, group: readonly Span[]): boolean {
  const broken = group.slice(0, -1);
  if (broken.length === 0) return false;
  const midSentence = broken.filter(({ start, end }) => {
    const length = end - start;
    return length >= wrapMinimum && length <= wrapMaximum && !/[.!?…:»”"]$/u.test(text.slice(start, end));
  });
  return midSentence.length * 2 > broken.length;
}

function kindOf(context: Context): BlockKind {
  const { content, pack, bodyStarted, isLast, hasNext, position } = context;
  if (bodyStarted && isLast && isSignature(content)) return 'signature';
  if (isDateLine(content, pack)) return 'dateline';
  if (isAside(content, pack)) return 'other';
  if (position < 5 && !bodyStarted && isByline(content, pack)) return 'byline';
  if (!bodyStarted && hasNext && position < 2 && isHeadline(content, pack)) return 'headline';
  if (/^[-–—]\s+\S.{0,100}\s[-–—]$/u.test(content)) return 'crosshead';
  if (bodyStarted && hasNext && isShortLine(content)) return 'crosshead';
  return 'paragraph';
}

/** `AFP`, `(AFP)`, `© Reuters`, or the initials of those who wrote: `abc/def/gh`, `abc/def/`. */
function isSignature(content: string): boolean {
  return (
    /^(?:©\s*)?\(?\p{Lu}[\p{Lu}\p{Nd}.]{1,7}\)?$/u.test(content) ||
    /^\p{Ll}{2,4}(?:[-/]\p{L}{2,5}){1,6}\/?$/u.test(content) ||
    /^(?:©|\()\s*\p{Lu}[\p{L} .]{1,30}\)?$/u.test(content)
  );
}

function isAside(content: string, pack: ReadingPack): boolean {
  if (/^(?:https?:\/\/|www\.)\S+$/u.test(content)) return true;
  const lower = content.toLowerCase();
  return content.length < 120 && pack.asides.some((opening) => lower.startsWith(opening));
}

/** `Par Jean Dupont`, `By Jane Doe and John Roe`: an opening word, then capitals, no full stop. */
function isByline(content: string, pack: ReadingPack): boolean {
  if (content.length > 100 || /[.!?:]$/u.test(content)) return false;
  const lower = content.toLowerCase();
  const opening = pack.bylines.find((word) => lower.startsWith(`${word} `));
  return opening !== undefined && /^\p{Lu}/u.test(content.slice(opening.length).trimStart());
}

const headlineMaximum = 180;

/** A line in front of the text that is no sentence: short, without a full stop, not the opening of a quote that goes on. */
function isHeadline(content: string, pack: ReadingPack): boolean {
  if (content.length > headlineMaximum || /[.;:,][\s\u00a0\u202f]?["»”]?$/u.test(content)) return false;
  return findDateline(content, pack) === undefined;
}

const crossheadMaximum = 70;

/** A short line between paragraphs: few words, a capital or a mark in front, no punctuation that ends or goes on. */
function isShortLine(content: string): boolean {
  if (content.length > crossheadMaximum || /[.!;:,…][\s\u00a0\u202f]?["»”]?$/u.test(content)) return false;
  if (/^["«“].*["»”]$/u.test(content) && content.length > 40) return false;
  return /^[\p{Lu}\p{Nd}"«“]/u.test(content) && content.split(/\s+/u).length <= 9;
}

/** A short line is a crosshead only between paragraphs; several in a row are a list. */
export function settleCrossheads(text: string, blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => {
    if (block.kind !== 'crosshead' || /^[-–—]/u.test(text.slice(block.start, block.end))) return block;
    const next = blocks[index + 1];
    const before = blocks[index - 1];
    const between = next?.kind === 'paragraph' && before !== undefined && before.kind !== 'crosshead';
    return between ? block : { ...block, kind: 'other' };
  });
}
