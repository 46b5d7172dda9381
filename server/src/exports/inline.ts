import type { Block } from '../core/analysis';
import { compareSpans, textOf, type Span } from '../core/span';
import { indexSpans } from '../core/spanIndex';
import type { MarkedArticle } from './marked';
import type { StandoffSpan } from './standoff';

/** An annotation within running text, or the piece of it that stands in one branch of the tree. */
export interface InlineNode {
  readonly span: StandoffSpan;
  /** 1 for the piece that holds the start. */
  readonly piece: number;
  /** The piece that holds the end. */
  readonly last: boolean;
  readonly children: readonly (InlineNode | string)[];
}

/** The pieces written so far, to number those of one annotation over the blocks of an article. */
type PieceCount = Map<string, number>;

/** Nests the annotations of a stretch of text into a tree; stretches are asked for in order. */
export type Nester = (stretch: Span) => readonly (InlineNode | string)[];

/**
 * Nests the annotations of an article, stretch by stretch, as XML and HTML need it.
 * In: the text, and all its spans in document order.
 * Out: text and nodes in order. An annotation that crosses another's end, or the stretch's, is cut into pieces, so
 * that nothing is lost; of spans that are equal a quote is outside, a cue inside.
 */
export function createNester(text: string, spans: readonly StandoffSpan[]): Nester {
  const counts: PieceCount = new Map();
  const index = indexSpans(spans, (span) => span);
  return (stretch) => {
    const within = index.overlapping(stretch).map((span) => ({
      span,
      start: Math.max(span.start, stretch.start),
      end: Math.min(span.end, stretch.end),
    }));
    return build(text, stretch, within.sort(comparePieces), counts);
  };
}

interface Piece extends Span {
  readonly span: StandoffSpan;
}

/** Quotes around speakers, these around names, these around cues. */
const layers = 'qsmc';

function comparePieces(a: Piece, b: Piece): number {
  return compareSpans(a, b) || layers.indexOf(a.span.id.charAt(0)) - layers.indexOf(b.span.id.charAt(0));
}

function build(
  text: string,
  { start, end }: Span,
  pieces: readonly Piece[],
  counts: PieceCount,
): (InlineNode | string)[] {
  const nodes: (InlineNode | string)[] = [];
  const waiting = [...pieces];
  let at = start;
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const outer = next;
    if (outer.start > at) nodes.push(text.slice(at, outer.start));
    const inside: Piece[] = [];
    const crossing: Piece[] = [];
    while (waiting[0] !== undefined && waiting[0].start < outer.end) {
      const inner = waiting.shift();
      if (inner === undefined) break;
      inside.push({ ...inner, end: Math.min(inner.end, outer.end) });
      if (inner.end > outer.end) crossing.push({ ...inner, start: outer.end });
    }
    if (crossing.length > 0) {
      waiting.unshift(...crossing);
      waiting.sort(comparePieces);
    }
    const piece = (counts.get(outer.span.id) ?? 0) + 1;
    counts.set(outer.span.id, piece);
    nodes.push({
      span: outer.span,
      piece,
      last: outer.end === outer.span.end,
      children: build(text, outer, inside, counts),
    });
    at = outer.end;
  }
  if (at < end) nodes.push(textOf(text, { start: at, end }));
  return nodes;
}

/** Blocks that make one paragraph on the page, with the white space in front of each but the first. */
export type PageParagraph = readonly { readonly block: Block; readonly gap: string }[];

/** The article's blocks as paragraphs: a dateline and what follows it in the same line are one. */
export function pageParagraphs({ text, blocks }: MarkedArticle): readonly PageParagraph[] {
  const paragraphs: { block: Block; gap: string }[][] = [];
  for (const block of blocks) {
    const last = paragraphs.at(-1);
    const before = last?.at(-1)?.block;
    const gap = before === undefined ? '' : text.slice(before.end, block.start);
    if (last !== undefined && before?.kind === 'dateline' && !/[\r\n]/u.test(gap)) last.push({ block, gap });
    else paragraphs.push([{ block, gap: '' }]);
  }
  return paragraphs;
}
