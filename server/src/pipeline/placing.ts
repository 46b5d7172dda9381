import type { MarkPair } from '../core/analysis';
import { compareSpans, containsSpan, lowerBound, overlaps, shiftSpan, textOf, type Span } from '../core/span';
import { findAttributions } from './attributions';
import { movePair } from './quotations';
import { findSentences } from './sentences';
import type { Attribution, Draft, PipelineContext, Referent } from './types';

/** An attribution with absolute offsets, and where it stands. */
export interface Placed extends Attribution {
  readonly block: number;
  readonly group?: number;
}

/**
 * Attributions with absolute offsets, marked ones held against the document's own pairs: an opening mark that nothing
 * closes or continues makes no quote, a paragraph inside a longer quotation becomes one.
 */
export function placeAttributions(draft: Draft, context: PipelineContext): Placed[] {
  const outer = draft.marks.filter(({ depth }) => depth === 1);
  const byStart = new Map(outer.map((pair) => [pair.start, pair]));
  const placed: Placed[] = [];
  const taken = new Set<number>();
  draft.blocks.forEach((block, index) => {
    const reading = draft.readings[index];
    const piece = byStart.get(block.start);
    const continues = piece !== undefined && isContinued(piece) && piece.close.end > piece.close.start;
    const attributions =
      continues && reading !== undefined
        ? readContinued(textOf(draft.text, block), reading, movePair(piece, -block.start), context)
        : (reading?.attributions ?? []);
    for (const attribution of attributions) {
      const span = shiftSpan(attribution, block.start);
      const moved: Placed = {
        ...attribution,
        ...span,
        ...(attribution.cue === undefined
          ? {}
          : { cue: { ...attribution.cue, ...shiftSpan(attribution.cue, block.start) } }),
        ...(attribution.speaker === undefined
          ? {}
          : {
              speaker: {
                ...attribution.speaker,
                ...shiftSpan(attribution.speaker, block.start),
                head: shiftSpan(attribution.speaker.head, block.start),
              },
            }),
        block: index,
      };
      if (attribution.unmarked === true) {
        placed.push(moved);
        continue;
      }
      if (attribution.kind === 'indirect') {
        // A headline says again what the text attributes.
        if (block.kind !== 'headline' && !isInside(outer, span)) placed.push(moved);
        continue;
      }
      const pair = byStart.get(span.start);
      if (pair === undefined) continue;
      const closed = pair.close.end > pair.close.start;
      if (!closed && pair.group === undefined) continue;
      taken.add(pair.start);
      placed.push({ ...moved, end: pair.end, ...(pair.group === undefined ? {} : { group: pair.group }) });
    }
  });
  for (const pair of outer) {
    if (taken.has(pair.start) || pair.group === undefined) continue;
    const block = draft.blocks.findIndex((candidate) => overlaps(candidate, pair));
    placed.push({
      start: pair.start,
      end: pair.end,
      kind: 'direct',
      why: 'continued',
      block,
      group: pair.group,
    });
  }
  return placed.sort(compareSpans);
}

/** A piece that goes on from the paragraph before without a mark of its own in front. */
function isContinued({ open, group }: MarkPair): boolean {
  return group !== undefined && open.end === open.start;
}

/** `Ils attendent », assure la maire.`: who says the end of a quotation, its paragraph read again with that known. */
function readContinued(
  text: string,
  { tokens, pairs, names }: Draft['readings'][number],
  piece: MarkPair,
  context: PipelineContext,
): readonly Attribution[] {
  const behind = pairs.filter(({ start, depth }) => start >= piece.end && depth === 1);
  const marked = [piece, ...behind];
  const sentences = findSentences(text, tokens, marked, context.pack.attribution);
  return findAttributions({ text, tokens, sentences, pairs: marked, names }, context).attributions;
}

/** A paragraph that ends in a colon hands its cue and speaker to the quote that opens the next one. */
export function joinLeads(placed: readonly Placed[], draft: Draft): Placed[] {
  return placed.map((quote) => {
    const block = draft.blocks[quote.block];
    const before = draft.blocks[quote.block - 1];
    const lead = draft.readings[quote.block - 1]?.lead;
    const opens = block !== undefined && quote.start === block.start;
    if (!opens || before === undefined || lead?.speaker === undefined) return quote;
    if (quote.speaker !== undefined || quote.kind === 'not-speech') return quote;
    const { cue, speaker } = lead;
    return {
      ...quote,
      kind: 'direct',
      speaker: {
        ...speaker,
        ...shiftSpan(speaker, before.start),
        head: shiftSpan(speaker.head, before.start),
      },
      ...(cue === undefined ? {} : { cue: { ...cue, ...shiftSpan(cue, before.start) } }),
      why: 'lead',
    };
  });
}

/** How many words a term may have. */
const termLength = 4;

/** A short stretch that the article marks again and again is a term (`les "consultations citoyennes"`). */
export function setTermsApart(placed: readonly Placed[], draft: Draft): Placed[] {
  const isText = ({ block }: Placed): boolean => draft.blocks[block]?.kind === 'paragraph';
  const wording = (quote: Placed): string => foldQuoted(textOf(draft.text, quote));
  const counts = new Map<string, number>();
  for (const quote of placed) {
    if (quote.kind === 'indirect' || !isText(quote)) continue;
    const words = wording(quote);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return placed.map((quote) => {
    if (quote.kind !== 'fragment' || quote.why.startsWith('colon')) return quote;
    const words = wording(quote);
    const term = (counts.get(words) ?? 0) > 1 && words.split(' ').length <= termLength;
    if (!term || words === '') return quote;
    const { speaker: _speaker, cue: _cue, ...rest } = quote;
    return { ...rest, kind: 'not-speech', why: 'term' };
  });
}

/** The referents of all paragraphs with absolute offsets. */
export function placeReferents(draft: Draft): Referent[] {
  return draft.blocks.flatMap((block, index) =>
    (draft.readings[index]?.referents ?? []).map((referent) => ({
      ...referent,
      ...shiftSpan(referent, block.start),
      head: shiftSpan(referent.head, block.start),
    })),
  );
}

/** Whether one of the outermost pairs, in order and apart from each other, holds a span. */
function isInside(outer: readonly Span[], span: Span): boolean {
  const pair = outer[lowerBound(outer, span.start + 1) - 1];
  return pair !== undefined && containsSpan(pair, span);
}

/** Letters and digits only, lower case, for holding a fragment against a quote. */
export function foldQuoted(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
