import type { Analysis, Entity, Mention, Quote, Token } from '../core/analysis';
import { lengthOf, textOf, touchesOffset, type Span } from '../core/span';
import { packOf } from '../lang/registry';
import { tileTokens } from '../pipeline/tokens';

/** Look-ups in an analysis that several features share. */

/** The entity of an id. */
export function entityOf(analysis: Analysis, id: string | undefined): Entity | undefined {
  return id === undefined ? undefined : analysis.entities.find((entity) => entity.id === id);
}

/** All tokens of a text; they tile it. */
export function tokensOf({ snapshot: { text }, blocks, language }: Analysis): readonly Token[] {
  return tileTokens(text, { start: 0, end: text.length }, blocks, packOf(language).reading);
}

/** The tokens of the block that an offset touches; none outside of blocks. */
export function tokensAt(
  { snapshot: { text }, blocks, language }: Analysis,
  offset: number,
): readonly Token[] {
  return blocks
    .filter((block) => touchesOffset(block, offset))
    .flatMap((block) => tileTokens(text, block, [block], packOf(language).reading));
}

function innermost<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  return spans
    .filter((span) => touchesOffset(span, offset))
    .reduce<T | undefined>(
      (best, span) => (best === undefined || lengthOf(span) < lengthOf(best) ? span : best),
      undefined,
    );
}

/** The shortest mention that touches an offset. */
export function mentionAt(analysis: Analysis, offset: number): Mention | undefined {
  return innermost(analysis.mentions, offset);
}

/** The shortest quote that touches an offset. */
export function quoteAt(analysis: Analysis, offset: number): Quote | undefined {
  return innermost(analysis.quotes, offset);
}

/** Everything that is speech, in document order. */
export function spokenQuotes(analysis: Analysis): readonly Quote[] {
  return analysis.quotes.filter(({ kind }) => kind !== 'not-speech');
}

/** Where a quote stands among those of its speaker, from 1; undefined for a quote of nobody. */
export function countQuote(analysis: Analysis, quote: Quote): QuoteCount | undefined {
  if (quote.speakerEntity === undefined) return undefined;
  const own = quotesOf(analysis, quote.speakerEntity);
  return { n: own.indexOf(quote) + 1, of: own.length };
}

/** What one entity says, in document order. */
export function quotesOf(analysis: Analysis, entity: string): readonly Quote[] {
  return spokenQuotes(analysis).filter(({ speakerEntity }) => speakerEntity === entity);
}

/** Where a quote stands among those of its speaker, from 1. */
export interface QuoteCount {
  readonly n: number;
  readonly of: number;
}

/** `countQuote` for every quote with a speaker at once, for who needs them all. */
export function countQuotes(analysis: Analysis): ReadonlyMap<Quote, QuoteCount> {
  const counts = new Map<Quote, QuoteCount>();
  for (const quotes of quotesBySpeaker(analysis).values())
    quotes.forEach((quote, index) => counts.set(quote, { n: index + 1, of: quotes.length }));
  return counts;
}

/** What each entity says, in document order; speakers by their first quote. */
export function quotesBySpeaker(analysis: Analysis): ReadonlyMap<string, readonly Quote[]> {
  const grouped = new Map<string, Quote[]>();
  for (const quote of spokenQuotes(analysis)) {
    if (quote.speakerEntity === undefined) continue;
    const own = grouped.get(quote.speakerEntity);
    if (own === undefined) grouped.set(quote.speakerEntity, [quote]);
    else own.push(quote);
  }
  return grouped;
}

/** The words of a marked quote without its marks and the blanks inside them; any other quote as it is. */
export function innerSpan(text: string, quote: Span): Span {
  const words = textOf(text, quote);
  const open = /^["«“‘'+]\s*/u.exec(words)?.[0].length ?? 0;
  const close = /\s*["»”’'+]$/u.exec(words.slice(open))?.[0].length ?? 0;
  return open === 0 || close === 0
    ? { start: quote.start, end: quote.end }
    : { start: quote.start + open, end: quote.end - close };
}

/** White space folded and the end cut, for one line in the editor. `width` counts UTF-16 code units. */
export function oneLine(text: string, width: number): string {
  // Of a long text the beginning is enough, but for one that is mostly white space.
  const beginning = text.slice(0, width * 4);
  const start = onOneLine(beginning);
  const line = beginning.length === text.length || start.length > width ? start : onOneLine(text);
  if (line.length <= width) return line;
  const cut = line.slice(0, width - 1);
  // Never half a surrogate pair.
  return `${/[\ud800-\udbff]$/u.test(cut) ? cut.slice(0, -1) : cut}…`;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
