import type { Block, Entity, MarkPair, Mention, Place, Problem, Quote, Sentence } from '../core/analysis';
import { copyOf, lowerBound, type Span } from '../core/span';
import { chooseCuts, rankOf, type CutPlace, type PartLength } from './cuts';
import type { DateExpression } from './types';

/**
 * Very long texts (a book, a day's wire in one file) are read in sections, so that a keystroke costs one of them. A text
 * of ordinary length is one section. Where a text is cut depends on what stands there (`cuts.ts`): an edit moves the cuts
 * beside it at most, and the same cuts are made whether a text is read at once or as it is typed, so the results are the
 * same.
 */

/** A run of blocks with the text around them. Sections tile the text. */
export interface Section extends Span {
  /** Index of its first block, and of the block behind its last. */
  readonly first: number;
  readonly last: number;
}

/** Up to so many UTF-16 code units a text is one section: some 6,500 words, longer than all but the rarest article. */
const whole = 40_000;
const lengths: PartLength = { least: 6500, most: 20_000 };

/** The sections of a text. In: the text and its blocks. Out: at least one section. */
export function cutSections(text: string, blocks: readonly Block[]): Section[] {
  const cuts =
    text.length > whole ? chooseCuts({ start: 0, end: text.length }, placesToCut(text, blocks), lengths) : [];
  const sections: Section[] = [];
  let start = 0;
  let first = 0;
  for (const end of cuts) {
    const last = lowerBound(blocks, end);
    sections.push({ start, end, first, last });
    start = end;
    first = last;
  }
  return [...sections, { start, end: text.length, first, last: blocks.length }];
}

/** In front of which blocks a text may be cut, rather before one that begins something than before any other. */
function placesToCut(text: string, blocks: readonly Block[]): CutPlace[] {
  const places: CutPlace[] = [];
  for (const block of blocks) {
    // A quotation that goes on, or a floating quote, stays with what it goes on from.
    if (/^[\s\-–—]*["«“'‘+]/u.test(text.slice(block.start, block.start + 4))) continue;
    const begins = block.kind === 'headline' || block.kind === 'dateline' || block.kind === 'crosshead';
    const { start, end } = block;
    places.push({ start, end, rank: rankOf(text, block) + (begins ? 0 : 1) });
  }
  return places;
}

/** What was read of a section; offsets and block numbers count from the section's beginning. */
export interface SectionReading {
  readonly sentences: readonly Sentence[];
  readonly marks: readonly MarkPair[];
  /** How many quotations over several paragraphs there are: the highest `group`. */
  readonly groups: number;
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly places: readonly Place[];
  readonly dates: readonly DateExpression[];
  readonly problems: readonly Problem[];
}

/** The text of a section, and its blocks with offsets in it. */
export function cutOut(
  text: string,
  blocks: readonly Block[],
  { start, end, first, last }: Section,
): [text: string, blocks: readonly Block[]] {
  const own = blocks
    .slice(first, last)
    .map((block) => ({ start: block.start - start, end: block.end - start, kind: block.kind }));
  return [copyOf(text, { start, end }), own];
}
