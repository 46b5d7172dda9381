import type { EntityType } from '../core/analysis';
import type { Certainty } from '../core/certainty';
import { foldName } from '../core/fold';
import { countMentions, keyOf, type ArticleSummary, type EntitySummary, type QuoteSummary } from './summary';

export interface SummarisedArticle {
  readonly uri: string;
  readonly summary: ArticleSummary;
  /** The folded title: lists of thousands are sorted by it at once. */
  readonly order: string;
}

/** An entity in one of the articles that name it. */
export interface Occurrence {
  readonly article: SummarisedArticle;
  readonly entity: EntitySummary;
  /** What it says there, in document order. */
  readonly quotes: readonly QuoteSummary[];
}

/** An entity over all articles of a collection. */
export interface CollectedEntity {
  readonly key: string;
  readonly type: EntityType;
  readonly name: string;
  readonly role: string | undefined;
  readonly mentions: number;
  readonly quotes: number;
  /** Words in its quotes. */
  readonly quotedWords: number;
  readonly occurrences: readonly Occurrence[];
}

/** Articles and, kept in step with them, the entities they share. One article is a collection too. */
export interface Collection {
  /** Grows with each change, so that what is derived can be kept. */
  readonly version: number;
  readonly size: number;
  put(uri: string, summary: ArticleSummary): void;
  remove(uri: string): void;
  get(uri: string): ArticleSummary | undefined;
  articles(): Iterable<SummarisedArticle>;
  entities(): Iterable<CollectedEntity>;
  entity(key: string): CollectedEntity | undefined;
}

interface MutableEntity {
  readonly key: string;
  readonly type: EntityType;
  name: string;
  role: string | undefined;
  mentions: number;
  quotes: number;
  quotedWords: number;
  occurrences: Occurrence[];
}

/** A collection of the given articles; more can be put in. */
export function collect(first: readonly Omit<SummarisedArticle, 'order'>[] = []): Collection {
  const articles = new Map<string, SummarisedArticle>();
  const entities = new Map<string, MutableEntity>();
  let version = 0;

  const count = (known: MutableEntity, { entity, quotes }: Occurrence, sign: 1 | -1): void => {
    known.mentions += sign * countMentions(entity);
    known.quotes += sign * quotes.length;
    known.quotedWords += sign * quotes.reduce((sum, { words }) => sum + words, 0);
  };

  const remove = (uri: string): void => {
    const article = articles.get(uri);
    if (article === undefined) return;
    version++;
    articles.delete(uri);
    for (const key of new Set(article.summary.entities.map((entity) => keyOf(entity, uri)))) {
      const known = entities.get(key);
      if (known === undefined) continue;
      for (const occurrence of known.occurrences) {
        if (occurrence.article === article) count(known, occurrence, -1);
      }
      known.occurrences = known.occurrences.filter((occurrence) => occurrence.article !== article);
      if (known.occurrences.length === 0) entities.delete(key);
    }
  };

  const put = (uri: string, summary: ArticleSummary): void => {
    remove(uri);
    version++;
    const article = { uri, summary, order: foldName(summary.title) };
    articles.set(uri, article);
    const said = saidBy(summary);
    summary.entities.forEach((entity, index) => {
      const key = keyOf(entity, uri);
      const occurrence = { article, entity, quotes: said.get(index)?.slice() ?? none };
      const known = entities.get(key);
      if (known !== undefined) {
        known.role ??= entity.role;
        known.occurrences.push(occurrence);
        count(known, occurrence, 1);
        return;
      }
      // Most entities occur once: an array that has been pushed to would hold room for sixteen more.
      const { type, name, role } = entity;
      const occurrences = [occurrence];
      const first = { key, type, name, role, mentions: 0, quotes: 0, quotedWords: 0, occurrences };
      count(first, occurrence, 1);
      entities.set(key, first);
    });
  };

  for (const { uri, summary } of first) put(uri, summary);
  return {
    get version() {
      return version;
    },
    get size() {
      return articles.size;
    },
    put,
    remove,
    get: (uri) => articles.get(uri)?.summary,
    articles: () => articles.values(),
    entities: () => entities.values(),
    entity: (key) => entities.get(key),
  };
}

/** How sure it is that an entity is what it is taken for: as sure as in the article that is surest of it. */
export function certaintyIn({ occurrences }: Pick<CollectedEntity, 'occurrences'>): Certainty {
  if (occurrences.some(({ entity }) => entity.doubt === undefined)) return 'sure';
  return occurrences.some(({ entity }) => entity.doubt === 'likely') ? 'likely' : 'guess';
}

const none: readonly QuoteSummary[] = [];

function saidBy({ quotes }: ArticleSummary): ReadonlyMap<number, readonly QuoteSummary[]> {
  const said = new Map<number, QuoteSummary[]>();
  for (const quote of quotes) {
    if (quote.speaker === undefined) continue;
    const own = said.get(quote.speaker);
    if (own === undefined) said.set(quote.speaker, [quote]);
    else own.push(quote);
  }
  return said;
}
