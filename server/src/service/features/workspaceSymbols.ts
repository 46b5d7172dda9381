import { foldName } from '../../core/fold';
import type { LineRange } from '../../core/lines';
import type { Steps } from '../../core/steps';
import type { CollectedEntity, Collection } from '../collection';
import { hedge } from '../hedging';
import type { Say } from '../messages';
import type { SummaryView } from '../packedSummary';
import { needleOf, quotesWith } from '../quoteSearch';
import {
  entityFlags,
  entityName,
  mentionRange,
  quoteDoubt,
  quoteRange,
  quoteSpeaker,
  quoteText,
  stringsOf,
  titleOf,
} from '../summaryView';

/** Someone, something or some words to go to, in one article. */
export interface ArticleSymbol {
  readonly name: string;
  readonly kind: 'person' | 'organization' | 'place' | 'group' | 'quote';
  /** The article; before it how sure the name is where it is not, or the speaker of a quote. */
  readonly container: string;
  readonly uri: string;
  readonly range: LineRange;
}

/** More than anyone scrolls through; the editor asks again with every letter. */
const limit = 200;
/** Someone who is everywhere leaves room for others. */
const articlesOfOne = 20;
/** Letters from which on quotes are searched too. */
const quoteQuery = 3;

/**
 * People, organisations, places and quotes over all articles.
 * In: a collection, who puts doubt into words, and a query as typed; each of its words must occur in a name, in order, or the whole of it in a quote; case and accents
 * do not count. Out: names first, whole words before parts, who is mentioned most first; then quotes. In steps.
 */
export function* workspaceSymbols(collection: Collection, query: string, say: Say): Steps<ArticleSymbol[]> {
  const wanted = foldName(query);
  const words = wanted.split(' ');
  const found: { readonly entity: CollectedEntity; readonly rank: number }[] = [];
  for (const entity of collection.entities()) {
    yield;
    const rank = kindOf(entity) === undefined ? 0 : rankOf(entity.key, wanted, words);
    if (rank > 0) found.push({ entity, rank });
  }
  found.sort((a, b) => b.rank - a.rank || b.entity.mentions - a.entity.mentions);
  const symbols: ArticleSymbol[] = [];
  for (const { entity } of found) {
    if (symbols.length >= limit) break;
    yield;
    symbols.push(...symbolsOf(collection, entity, say));
  }
  if (wanted.length >= quoteQuery)
    symbols.push(...(yield* quoteSymbols(collection, wanted, limit - symbols.length, say)));
  return symbols.slice(0, limit);
}

function kindOf({ type }: CollectedEntity): Exclude<ArticleSymbol['kind'], 'quote'> | undefined {
  return type === 'event' || type === 'work' || type === 'other' ? undefined : type;
}

/** 0 where the name does not hold the query; the key is the type, the folded name, and the article of what has no name. */
function rankOf(key: string, wanted: string, words: readonly string[]): number {
  if (wanted === '') return 1;
  const start = key.indexOf(' ') + 1;
  // Nearly every key fails here; the rest is for the few.
  if (key.indexOf(words[0] ?? '', start) === -1) return 0;
  const line = key.indexOf('\n');
  const end = line === -1 ? key.length : line;
  const at = key.indexOf(wanted, start);
  if (at >= 0 && at < end) return key.charAt(at - 1) === ' ' ? 3 : 2;
  let from = start;
  for (const word of words) {
    const next = key.indexOf(word, from);
    if (next === -1 || next >= end) return 0;
    from = next + word.length;
  }
  return 1;
}

function symbolsOf(collection: Collection, entity: CollectedEntity, say: Say): ArticleSymbol[] {
  const kind = kindOf(entity);
  if (kind === undefined) return [];
  return collection
    .occurrencesOf(entity, articlesOfOne)
    .map(({ article: { uri, summary }, entity: index }) => {
      const strings = stringsOf(summary);
      const title = titleOf(summary, strings);
      const { doubt } = entityFlags(summary, index);
      return {
        name: entityName(summary, index, strings),
        kind,
        container: doubt === undefined ? title : `${say(`doubt.${doubt}`)} · ${title}`,
        uri,
        range: mentionRange(summary, index),
      };
    });
}

function* quoteSymbols(
  collection: Collection,
  wanted: string,
  room: number,
  say: Say,
): Steps<ArticleSymbol[]> {
  const needle = needleOf(wanted);
  const symbols: ArticleSymbol[] = [];
  for (const { uri, summary } of collection.articles()) {
    if (symbols.length >= room) break;
    yield;
    for (const quote of quotesWith(summary, needle)) {
      const strings = stringsOf(summary);
      symbols.push({
        name: quoteText(summary, quote, strings),
        kind: 'quote',
        container: containerOf(summary, quote, strings, say),
        uri,
        range: quoteRange(summary, quote),
      });
    }
  }
  return symbols;
}

function containerOf(summary: SummaryView, quote: number, strings: string, say: Say): string {
  const speaker = quoteSpeaker(summary, quote);
  const title = titleOf(summary, strings);
  if (speaker < 0) return title;
  const name = entityName(summary, speaker, strings);
  return `${hedge(name, quoteDoubt(summary, quote) ?? 'sure', say)} · ${title}`;
}
