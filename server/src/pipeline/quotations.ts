import type { Block, MarkPair } from '../core/analysis';
import { shiftSpan } from '../core/span';
import { findOrphanClosers } from './marks';
import type { DocumentStage, Draft, ParagraphReading } from './types';

/**
 * Stage "marks": the pairs of all paragraphs, quotations that run over several of them joined by a shared `group`.
 * In: blocks and their readings. Out: pairs in order.
 * A quotation goes on where the next paragraph opens with a mark again (press usage), or where a mark closes further
 * down that nothing opened there. An opening mark that neither happens to harms its own paragraph only.
 */
export const marksStage: DocumentStage<'blocks', 'marks'> = {
  id: 'marks',
  reads: ['blocks'],
  writes: ['marks'],
  run(draft) {
    const pairs: MarkPair[] = [];
    let group = 0;
    let index = 0;
    while (index < draft.blocks.length) {
      const chain = findChain(draft, index);
      if (chain !== undefined) group++;
      const last = chain ?? index;
      for (let at = index; at <= last; at++) {
        pairs.push(...placePairs(draft, at, chain === undefined ? undefined : { group, first: index, last }));
      }
      index = last + 1;
    }
    return { marks: pairs.sort((a, b) => a.start - b.start || b.end - a.end) };
  },
};

/** How many paragraphs without any mark may stand inside one quotation. */
const silentParagraphs = 3;

/** Index of the block where the quotation that block `from` leaves open ends; undefined if it leaves none open. */
function findChain(draft: Draft, from: number): number | undefined {
  let at = from;
  let open = openPair(draft, at);
  if (open === undefined || draft.blocks[at]?.kind !== 'paragraph') return undefined;
  if (!opensUtterance(draft, at, open)) return undefined;
  const family = familyOf(draft.readings[at], open);
  for (;;) {
    const next = at + 1;
    if (draft.blocks[next]?.kind !== 'paragraph') break;
    const reopened = reopeningPair(draft, next);
    if (reopened !== undefined) {
      at = next;
      open = openPair(draft, at);
      if (open === undefined || open.start !== reopened.start) return at;
      continue;
    }
    const closer = closerBelow(draft, next, family);
    return closer ?? (at > from ? at : undefined);
  }
  return at > from ? at : undefined;
}

/** A quotation that goes on opens its paragraph, a sentence, or what a colon or comma announces; `a dit "non` was forgotten. */
function opensUtterance(draft: Draft, index: number, open: MarkPair): boolean {
  const start = draft.blocks[index]?.start ?? 0;
  return /(?:^|[:,.!?…»”"])[\s\u00a0\u202f]*$/u.test(draft.text.slice(start, start + open.start));
}

/** The paragraph's pair that reaches to its end unclosed. */
function openPair(draft: Draft, index: number): MarkPair | undefined {
  return draft.readings[index]?.pairs.find(
    (pair) => pair.depth === 1 && pair.close.end === pair.close.start && pair.end > pair.open.end,
  );
}

/** The pair that begins with the paragraph. */
function reopeningPair(draft: Draft, index: number): MarkPair | undefined {
  const pair = draft.readings[index]?.pairs[0];
  return pair !== undefined && pair.start === 0 ? pair : undefined;
}

function familyOf(reading: ParagraphReading | undefined, pair: MarkPair): string | undefined {
  return reading?.marks.find(({ start }) => start === pair.start)?.family;
}

/** The block at or below `from` that closes a mark of the family without having opened it. */
function closerBelow(draft: Draft, from: number, family: string | undefined): number | undefined {
  for (let at = from; at <= from + silentParagraphs; at++) {
    const block = draft.blocks[at];
    const reading = draft.readings[at];
    if (block?.kind !== 'paragraph' || reading === undefined) return undefined;
    const first = reading.marks.find((mark) => mark.family === family);
    if (first === undefined) continue;
    const orphan = orphanOf(draft, at);
    return orphan !== undefined && orphan.family === family && orphan.start === first.start ? at : undefined;
  }
  return undefined;
}

function orphanOf(draft: Draft, index: number): ReturnType<typeof findOrphanClosers>[number] | undefined {
  const block = draft.blocks[index];
  const reading = draft.readings[index];
  if (block === undefined || reading === undefined) return undefined;
  return findOrphanClosers(draft.text.slice(block.start, block.end), reading.marks)[0];
}

interface Chain {
  readonly group: number;
  readonly first: number;
  readonly last: number;
}

/** The pairs of one block with absolute offsets, its part of a chained quotation among them. */
function placePairs(draft: Draft, index: number, chain: Chain | undefined): MarkPair[] {
  const block = draft.blocks[index];
  const reading = draft.readings[index];
  if (block === undefined || reading === undefined) return [];
  const pairs = reading.pairs.map((pair) => movePair(pair, block.start));
  if (chain === undefined) return flattenUnclosed(pairs);
  const own = index === chain.first ? openPair(draft, index) : reopeningPair(draft, index);
  if (own !== undefined) {
    return pairs.map((pair) =>
      pair.start === own.start + block.start ? { ...pair, group: chain.group } : pair,
    );
  }
  const piece = continuedPiece(draft, index, block, chain);
  const inside = pairs.map((pair) => (pair.end <= piece.end ? { ...pair, depth: pair.depth + 1 } : pair));
  return [piece, ...inside];
}

/** A paragraph that stands inside a quotation without a mark of its own in front. */
function continuedPiece(draft: Draft, index: number, block: Block, chain: Chain): MarkPair {
  const orphan = index === chain.last ? orphanOf(draft, index) : undefined;
  const open = { start: block.start, end: block.start };
  const close =
    orphan === undefined
      ? { start: block.end, end: block.end }
      : shiftSpan({ start: orphan.start, end: orphan.end }, block.start);
  return { start: block.start, end: close.end, open, close, depth: 1, group: chain.group };
}

/** A pair and its marks moved by a number of UTF-16 units. */
export function movePair(pair: MarkPair, by: number): MarkPair {
  return {
    ...pair,
    ...shiftSpan(pair, by),
    open: shiftSpan(pair.open, by),
    close: shiftSpan(pair.close, by),
  };
}

/** An unclosed mark that nothing continues keeps only itself, so that the pairs behind it stand at their own depth. */
function flattenUnclosed(pairs: readonly MarkPair[]): MarkPair[] {
  const open = pairs.find(
    (pair) => pair.depth === 1 && pair.close.end === pair.close.start && pair.end > pair.open.end,
  );
  if (open === undefined) return [...pairs];
  return pairs.map((pair) =>
    pair.start > open.start && pair.end <= open.end ? { ...pair, depth: pair.depth - 1 } : pair,
  );
}
