import type { Analysis, MarkPair, Quote } from '../core/analysis';
import { copyOf, lowerBound, overlaps, shiftSpan, type Span } from '../core/span';
import { findMarks, findOrphanClosers } from '../pipeline/marks';
import { findBoundaries } from './boundaries';
import { findMarkFaults } from './marks';
import type { Paragraph, PlacedParagraph } from './types';

/**
 * The blocks of an analysis as paragraph rules see them, with offsets relative to each block; each as it is asked for.
 * `within`: those alone that overlap it.
 */
export function* findParagraphs(analysis: Analysis, within?: Span): Iterable<PlacedParagraph> {
  const { text } = analysis.snapshot;
  for (const block of analysis.blocks) {
    if (within !== undefined && !overlaps(block, within)) continue;
    const own = copyOf(text, block);
    const by = -block.start;
    const pairs = startingIn(analysis.marks, block).map((pair) => movePair(pair, by));
    const quotes = startingIn(analysis.quotes, block).map((quote) => moveQuote(quote, by));
    const marks = once(() => findMarks(own));
    const orphans = once(() => {
      const closers = new Set(pairs.map(({ close }) => close.start));
      return findOrphanClosers(own, marks()).filter(({ start }) => !closers.has(start));
    });
    const quoted = once(() => merge(pairs));
    const faults = once(() => findMarkFaults({ text: own, marks: marks(), pairs, orphans: orphans() }));
    const boundaries = once(() => findBoundaries({ text: own, pairs, quotes, marks: marks() }));
    const paragraph: Paragraph = {
      text: own,
      kind: block.kind,
      sentences: startingIn(analysis.sentences, block).map((sentence) => shiftSpan(sentence, by)),
      pairs,
      quotes,
      get marks() {
        return marks();
      },
      get orphans() {
        return orphans();
      },
      get quoted() {
        return quoted();
      },
      get faults() {
        return faults();
      },
      get boundaries() {
        return boundaries();
      },
    };
    yield { start: block.start, paragraph };
  }
}

/** Tells paragraphs apart whose text is the same: what their rules see beyond it. */
export function signatureOf({ pairs, quotes, kind }: Paragraph): string {
  return JSON.stringify([
    kind,
    pairs.map(({ start, end, depth, group }) => [start, end, depth, group]),
    quotes.map(({ start, end, kind: read, cue, speaker, confidence, why }) => [
      start,
      end,
      read,
      confidence,
      cue?.start,
      cue?.lemma,
      speaker?.start,
      speaker?.end,
      why,
    ]),
  ]);
}

/** The items of a list sorted by start that start within a block. */
function startingIn<T extends Span>(list: readonly T[], block: Span): readonly T[] {
  return list.slice(lowerBound(list, block.start), lowerBound(list, block.end));
}

function movePair({ start, end, open, close, depth, group }: MarkPair, by: number): MarkPair {
  return {
    start: start + by,
    end: end + by,
    open: shiftSpan(open, by),
    close: shiftSpan(close, by),
    depth,
    ...(group === undefined ? {} : { group: 0 }),
  };
}

function moveQuote(quote: Quote, by: number): Paragraph['quotes'][number] {
  const { kind, cue, speaker, confidence, why } = quote;
  return {
    ...shiftSpan(quote, by),
    kind,
    confidence,
    why,
    ...(cue === undefined ? {} : { cue: { ...shiftSpan(cue, by), lemma: cue.lemma } }),
    ...(speaker === undefined ? {} : { speaker: shiftSpan(speaker, by) }),
  };
}

function merge(pairs: readonly MarkPair[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of pairs) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else merged.push({ start, end });
  }
  return merged;
}

/** Whether an offset stands between quotation marks. */
export function isQuoted({ quoted }: Paragraph, offset: number): boolean {
  return quoted.some(({ start, end }) => start <= offset && offset < end);
}

/** Computes a value the first time it is asked for. */
function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}
