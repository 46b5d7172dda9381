import type { Block, Entity, MarkPair, Mention, Place, Problem, Quote, Sentence } from '../core/analysis';
import { copyOf, type Span } from '../core/span';
import type { DateExpression } from './types';

/**
 * Very long texts (a book, a day's wire in one file) are read in sections, so that a keystroke costs one of them. A text
 * of ordinary length is one section. Where a text is cut depends on what stands there, not on a count from its
 * beginning: after an edit the next cut is where it was. The same cuts are made whether a text is read at once or as it
 * is typed, so the results are the same.
 */

/** A run of blocks with the text around them. Sections tile the text. */
export interface Section extends Span {
  /** Index of its first block, and of the block behind its last. */
  readonly first: number;
  readonly last: number;
}

/** Up to so many UTF-16 code units a text is one section: some 6,500 words, longer than all but the rarest article. */
const whole = 40_000;
/** No section is cut before it has so many; from `most` on it is cut at any paragraph. */
const least = 12_000;
const most = 24_000;
/** One paragraph in so many is a place to cut where no crosshead comes. */
const oneIn = 4;

/** The sections of a text. In: the text and its blocks. Out: at least one section. */
export function cutSections(text: string, blocks: readonly Block[]): Section[] {
  const sections: Section[] = [];
  let start = 0;
  let first = 0;
  if (text.length > whole) {
    blocks.forEach((block, index) => {
      if (index === first || !cutsBefore(text, block, block.start - start)) return;
      sections.push({ start, end: block.start, first, last: index });
      start = block.start;
      first = index;
    });
  }
  return [...sections, { start, end: text.length, first, last: blocks.length }];
}

function cutsBefore(text: string, block: Block, length: number): boolean {
  if (length < least) return false;
  // A quotation that goes on, or a floating quote, stays with what it goes on from.
  if (/^[\s\-–—]*["«“'‘+]/u.test(text.slice(block.start, block.start + 4))) return false;
  if (block.kind === 'headline' || block.kind === 'dateline' || block.kind === 'crosshead') return true;
  return length >= most || sumOf(text, block) % oneIn === 0;
}

/** A number that depends on the beginning of a block alone. */
function sumOf(text: string, { start, end }: Block): number {
  let sum = 0;
  for (let at = start; at < Math.min(end, start + 80); at++) sum = (sum * 31 + text.charCodeAt(at)) % 65_521;
  return sum;
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
