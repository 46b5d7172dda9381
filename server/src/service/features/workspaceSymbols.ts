import { certaintyOf } from '../../core/certainty';
import { foldName } from '../../core/fold';
import type { LineRange } from '../../core/lines';
import type { CollectedEntity, Collection, SummarisedArticle } from '../collection';
import { hedge } from '../hedging';
import type { Say } from '../messages';
import { mentionRange, type QuoteSummary } from '../summary';

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
 * do not count. Out: names first, whole words before parts, who is mentioned most first; then quotes.
 */
export function workspaceSymbols(collection: Collection, query: string, say: Say): ArticleSymbol[] {
  const wanted = foldName(query);
  const words = wanted.split(' ');
  const found: { readonly entity: CollectedEntity; readonly rank: number }[] = [];
  for (const entity of collection.entities()) {
    const rank = kindOf(entity) === undefined ? 0 : rankOf(entity.key, wanted, words);
    if (rank > 0) found.push({ entity, rank });
  }
  found.sort((a, b) => b.rank - a.rank || b.entity.mentions - a.entity.mentions);
  const symbols: ArticleSymbol[] = [];
  for (const { entity } of found) {
    if (symbols.length >= limit) break;
    symbols.push(...symbolsOf(entity, say));
  }
  if (wanted.length >= quoteQuery)
    symbols.push(...quoteSymbols(collection, wanted, limit - symbols.length, say));
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

function symbolsOf(entity: CollectedEntity, say: Say): ArticleSymbol[] {
  const kind = kindOf(entity);
  if (kind === undefined) return [];
  return entity.occurrences.slice(0, articlesOfOne).map(({ article, entity: { name, mentions, doubt } }) => ({
    name,
    kind,
    container:
      doubt === undefined ? article.summary.title : `${say(`doubt.${doubt}`)} · ${article.summary.title}`,
    uri: article.uri,
    range: mentionRange(mentions, 0),
  }));
}

function quoteSymbols(collection: Collection, wanted: string, room: number, say: Say): ArticleSymbol[] {
  const pattern = looseMatcher(wanted);
  const symbols: ArticleSymbol[] = [];
  for (const article of collection.articles()) {
    for (const quote of article.summary.quotes) {
      if (symbols.length >= room) return symbols;
      if (!pattern.test(quote.text)) continue;
      symbols.push({
        name: quote.text,
        kind: 'quote',
        container: containerOf(article, quote, say),
        uri: article.uri,
        range: quote.at,
      });
    }
  }
  return symbols;
}

function containerOf(
  { summary }: SummarisedArticle,
  { speaker, confidence }: QuoteSummary,
  say: Say,
): string {
  const name = speaker === undefined ? undefined : summary.entities[speaker]?.name;
  return name === undefined
    ? summary.title
    : `${hedge(name, certaintyOf(confidence), say)} · ${summary.title}`;
}

/** The Latin letters that fold to each letter, as a character class: `e` gives `[eEéÉèÈ…]`. */
const variants: ReadonlyMap<string, string> = (() => {
  const found = new Map<string, string>();
  for (let code = 0x41; code < 0x250; code++) {
    const char = String.fromCharCode(code);
    const folded = /\p{L}/u.test(char) ? foldName(char) : '';
    if (folded.length === 1) found.set(folded, (found.get(folded) ?? '') + char);
  }
  return found;
})();

/**
 * A pattern for a folded text within a text that is not: folding every quote of an archive at every keystroke would take
 * a hundred times as long.
 */
function looseMatcher(folded: string): RegExp {
  const words = folded.split(' ').map((word) =>
    Array.from(word)
      .map((char) => {
        const known = variants.get(char);
        return known === undefined ? char.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&') : `[${known}]`;
      })
      .join('\\p{M}*'),
  );
  return new RegExp(words.join('[^\\p{L}\\p{N}]+'), 'u');
}
