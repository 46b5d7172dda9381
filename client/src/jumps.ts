import type { WirePosition, WireQuote } from '../../server/src/protocol';

export type Direction = 'next' | 'previous';

/** Document order of two positions. */
function compare(a: WirePosition, b: WirePosition): number {
  return a.line - b.line || a.character - b.character;
}

/** The quote a jump ends at, and whether it went round the end of the article. */
export interface Jump {
  readonly quote: WireQuote;
  readonly wrapped: boolean;
}

/**
 * The next or previous quote from a position, round the end of the article.
 * In: quotes in document order; with `speaker`, only that speaker's count. Out: undefined where there is none.
 */
export function findJump(
  quotes: readonly WireQuote[],
  from: WirePosition,
  direction: Direction,
  speaker?: string,
): Jump | undefined {
  const own = speaker === undefined ? quotes : quotes.filter((quote) => quote.speaker === speaker);
  if (direction === 'next') {
    const ahead = own.find(({ range }) => compare(range.start, from) > 0);
    const quote = ahead ?? own[0];
    return quote === undefined ? undefined : { quote, wrapped: ahead === undefined };
  }
  const behind = own.findLast(({ range }) => compare(range.start, from) < 0);
  const quote = behind ?? own.at(-1);
  return quote === undefined ? undefined : { quote, wrapped: behind === undefined };
}

/**
 * The quote whose speaker a jump follows: the one around the position, else the last one before it, else the first.
 */
export function quoteNear(quotes: readonly WireQuote[], at: WirePosition): WireQuote | undefined {
  const around = quotes.find(({ range }) => compare(range.start, at) <= 0 && compare(at, range.end) <= 0);
  return around ?? quotes.findLast(({ range }) => compare(range.start, at) <= 0) ?? quotes[0];
}

/** The quotes of one speaker, or of nobody. */
export interface QuoteGroup {
  readonly name?: string;
  readonly quotes: readonly WireQuote[];
}

/** Quotes by speaker: speakers in the order in which they first speak, quotes of nobody at the end. */
export function groupQuotes(quotes: readonly WireQuote[]): QuoteGroup[] {
  const groups = new Map<string | undefined, WireQuote[]>();
  for (const quote of quotes) {
    const own = groups.get(quote.speaker);
    if (own === undefined) groups.set(quote.speaker, [quote]);
    else own.push(quote);
  }
  const unstated = groups.get(undefined);
  groups.delete(undefined);
  const stated = [...groups.values()].map((own): QuoteGroup => {
    const name = own[0]?.speakerName;
    return name === undefined ? { quotes: own } : { name, quotes: own };
  });
  return unstated === undefined ? stated : [...stated, { quotes: unstated }];
}

/** How much of a quote stands in front of its speaker in a list, and how much of it is searched, in UTF-16 code units. */
const headWidth = 50;
const searched = 400;

/**
 * A quote for one line of a list that searches words: what stands first, and what goes to the end of the line, where it may
 * be cut off. Out: one line each; where there is a rest, both have an ellipsis.
 */
export function splitQuote(words: string): { readonly head: string; readonly rest: string } {
  const line = words.replace(/\s+/gu, ' ').slice(0, searched);
  if (line.length <= headWidth) return { head: line, rest: '' };
  const space = line.lastIndexOf(' ', headWidth);
  const at = space > 0 ? space : headWidth;
  return { head: `${line.slice(0, at)}…`, rest: `…${line.slice(at).trimStart()}` };
}
