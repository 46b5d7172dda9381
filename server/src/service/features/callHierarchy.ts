import type { Analysis, Entity, Quote } from '../../core/analysis';
import { certaintyOf } from '../../core/certainty';
import { containsSpan, lowerBound, textOf, type Span } from '../../core/span';
import { hedge } from '../hedging';
import type { Say } from '../messages';
import {
  countQuote,
  countQuotes,
  entityOf,
  mentionAt,
  oneLine,
  quoteAt,
  quotesOf,
  spokenQuotes,
  type QuoteCount,
} from '../look';
import { introduction } from './navigation';

/**
 * Who says what, as calls: a speaker calls their quotes, a quote calls those whom it names. So the incoming calls of a
 * person are the quotes that name them, the outgoing ones their own words.
 */
export interface CallItem {
  /** Enough to find the item again in the same text; no state is kept between requests. */
  readonly key: { readonly entity: string } | { readonly quote: number };
  readonly kind: 'entity' | 'quote';
  readonly type: Entity['type'];
  readonly name: string;
  readonly detail: string;
  readonly span: Span;
  /** The words that stand for it: the full name, the quote. */
  readonly selection: Span;
}

export interface Call {
  readonly item: CallItem;
  /** Where, in the caller: the words that attribute, or the mentions. */
  readonly at: readonly Span[];
}

/** How much of a quote an item shows, in UTF-16 code units. */
const width = 70;

/** The item at an offset: who or what is mentioned there, else the quote around it. */
export function prepareCalls(analysis: Analysis, offset: number, say: Say): CallItem | undefined {
  const entity = entityOf(analysis, mentionAt(analysis, offset)?.entity);
  if (entity !== undefined) return entityItem(analysis, entity, say);
  const quote = quoteAt(analysis, offset);
  return quote === undefined || quote.kind === 'not-speech'
    ? undefined
    : quoteItem(analysis, quote, countQuote(analysis, quote), say);
}

/** Who says a quote; which quotes name an entity. Empty when the text has changed and the item is gone. */
export function incomingCalls(analysis: Analysis, key: CallItem['key'], say: Say): Call[] {
  if ('entity' in key) {
    const mentions = entityOf(analysis, key.entity)?.mentions ?? [];
    const counts = countQuotes(analysis);
    return spokenQuotes(analysis).flatMap((quote): Call[] => {
      const at = mentions
        .slice(lowerBound(mentions, quote.start), lowerBound(mentions, quote.end))
        .filter((mention) => containsSpan(quote, mention))
        .map(plain);
      return at.length === 0 ? [] : [{ item: quoteItem(analysis, quote, counts.get(quote), say), at }];
    });
  }
  const quote = quoteFrom(analysis, key.quote);
  const speaker = entityOf(analysis, quote?.speakerEntity);
  if (quote === undefined || speaker === undefined) return [];
  return [{ item: entityItem(analysis, speaker, say), at: [plain(quote.cue ?? quote)] }];
}

/** What an entity says; whom a quote names. Empty when the text has changed and the item is gone. */
export function outgoingCalls(analysis: Analysis, key: CallItem['key'], say: Say): Call[] {
  if ('entity' in key)
    return quotesOf(analysis, key.entity).map((quote, index, { length }) => ({
      item: quoteItem(analysis, quote, { n: index + 1, of: length }, say),
      at: [plain(quote.cue ?? quote)],
    }));
  const quote = quoteFrom(analysis, key.quote);
  if (quote === undefined) return [];
  return analysis.entities.flatMap((entity): Call[] => {
    const at = entity.mentions.filter((mention) => containsSpan(quote, mention)).map(plain);
    return at.length === 0 ? [] : [{ item: entityItem(analysis, entity, say), at }];
  });
}

function quoteFrom(analysis: Analysis, start: number): Quote | undefined {
  return spokenQuotes(analysis).find((quote) => quote.start === start);
}

function entityItem(analysis: Analysis, entity: Entity, say: Say): CallItem {
  const selection = introduction(analysis, entity) ?? { start: 0, end: 0 };
  return {
    key: { entity: entity.id },
    kind: 'entity',
    type: entity.type,
    name: entity.name,
    detail: entity.role ?? say(`type.${entity.type}`),
    span: selection,
    selection,
  };
}

function quoteItem(analysis: Analysis, quote: Quote, count: QuoteCount | undefined, say: Say): CallItem {
  const place = count === undefined ? [] : [say('lens.count', { n: count.n, of: count.of })];
  const speaker =
    quote.speakerName === undefined
      ? say('speakerNotStated')
      : hedge(quote.speakerName, certaintyOf(quote.confidence), say);
  const detail = [speaker, ...place].join(' · ');
  return {
    key: { quote: quote.start },
    kind: 'quote',
    type: 'other',
    name: oneLine(textOf(analysis.snapshot.text, quote), width),
    detail,
    span: plain(quote),
    selection: plain(quote),
  };
}

function plain({ start, end }: Span): Span {
  return { start, end };
}
