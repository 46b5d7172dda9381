import type { Analysis, EntityType } from '../core/analysis';
import type { Certainty } from '../core/certainty';
import { foldName } from '../core/fold';
import { copyOf } from '../core/span';
import type { Steps } from '../core/steps';
import { packInSteps, packSummary, viewSummary, type PackedSummary, type SummaryView } from './packedSummary';
import { keyOf, summariseInSteps, type ArticleSummary, type PlaceSummary } from './summary';
import {
  countMentions,
  entityFlags,
  entityName,
  entityPlace,
  entityRole,
  quoteSpeaker,
  quoteWords,
  stringsOf,
  titleOf,
} from './summaryView';

export interface SummarisedArticle {
  readonly uri: string;
  readonly summary: SummaryView;
  /** What each entity of the summary is over all articles. */
  readonly entities: readonly CollectedEntity[];
  /** The folded title: lists of thousands are sorted by it at once. */
  readonly order: string;
}

/** An entity in one of the articles that name it. */
export interface Occurrence {
  readonly article: SummarisedArticle;
  /** Index of the entity in the article's summary. */
  readonly entity: number;
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
  /** In how many articles it says something. */
  readonly speaking: number;
  /** In how many places its name is sure, and in how many likely. */
  readonly sure: number;
  readonly likely: number;
  /** Where it occurs, in the order of arrival: for `occurrencesOf`. */
  readonly places: readonly number[];
}

/** Articles and, kept in step with them, the entities they share. One article is a collection too. */
export interface Collection {
  readonly size: number;
  put(uri: string, summary: PackedSummary): void;
  remove(uri: string): void;
  articles(): Iterable<SummarisedArticle>;
  entities(): Iterable<CollectedEntity>;
  entity(key: string): CollectedEntity | undefined;
  /** Where an entity of the collection occurs: the first `most` of the articles. */
  occurrencesOf(entity: CollectedEntity, most?: number): Occurrence[];
  /** The first of them that passes; the others are not looked at. */
  findOccurrence(
    entity: CollectedEntity,
    passes: (occurrence: Occurrence) => boolean,
  ): Occurrence | undefined;
}

type MutableEntity = { -readonly [Key in keyof CollectedEntity]: CollectedEntity[Key] } & {
  places: number[];
};

interface MutableArticle extends SummarisedArticle {
  readonly entities: readonly MutableEntity[];
}

/** A place is the number of the article times this, and the index of the entity: no article has so many. */
const articleStep = 2 ** 20;

/** A collection of the given articles; more can be put in. */
export function collect(
  first: readonly { readonly uri: string; readonly summary: ArticleSummary }[] = [],
): Collection {
  const numbers = new Map<string, number>();
  const articles: (MutableArticle | undefined)[] = [];
  const free: number[] = [];
  const entities = new Map<string, MutableEntity>();

  const remove = (uri: string): void => {
    const number = numbers.get(uri);
    const article = number === undefined ? undefined : articles[number];
    if (number === undefined || article === undefined) return;
    numbers.delete(uri);
    articles[number] = undefined;
    free.push(number);
    const said = countSaid(article.summary);
    countSpeaking(article.entities, said, -1);
    article.entities.forEach((entity, index) => {
      count(entity, article.summary, index, said, -1);
      entity.places = entity.places.filter((place) => place !== number * articleStep + index);
      if (entity.places.length === 0) entities.delete(entity.key);
    });
  };

  const put = (uri: string, packed: PackedSummary): void => {
    remove(uri);
    const number = free.pop() ?? articles.length;
    const summary = viewSummary(packed);
    const strings = stringsOf(summary);
    const said = countSaid(summary);
    const own = Array.from({ length: summary.entities }, (_, index): MutableEntity => {
      const flags = entityFlags(summary, index);
      const name = entityName(summary, index, strings);
      const key = keyOf({ type: flags.type, name, unnamed: flags.unnamed }, uri);
      const place = number * articleStep + index;
      const known = entities.get(key);
      const entity = known ?? newEntity(key, flags.type, name, place);
      if (known === undefined) entities.set(key, entity);
      else known.places.push(place);
      entity.role ??= roleOf(summary, index, strings);
      count(entity, summary, index, said, 1);
      return entity;
    });
    countSpeaking(own, said, 1);
    articles[number] = { uri, summary, entities: own, order: foldName(titleOf(summary, strings)) };
    numbers.set(uri, number);
  };

  const occurrenceAt = (place: number): Occurrence | undefined => {
    const article = articles[Math.floor(place / articleStep)];
    return article === undefined ? undefined : { article, entity: place % articleStep };
  };

  for (const { uri, summary } of first) put(uri, packSummary(summary));
  return {
    get size() {
      return numbers.size;
    },
    put,
    remove,
    *articles() {
      for (const article of articles) if (article !== undefined) yield article;
    },
    entities: () => entities.values(),
    entity: (key) => entities.get(key),
    occurrencesOf: ({ places }, most = places.length) =>
      places.slice(0, most).flatMap((place) => occurrenceAt(place) ?? []),
    findOccurrence({ places }, passes) {
      for (const place of places) {
        const occurrence = occurrenceAt(place);
        if (occurrence !== undefined && passes(occurrence)) return occurrence;
      }
      return undefined;
    },
  };
}

/** A collection of one article, made in steps. */
export function* collectInSteps(uri: string, analysis: Analysis): Steps<Collection> {
  const collection = collect();
  const packed = yield* packInSteps(yield* summariseInSteps(analysis));
  yield;
  collection.put(uri, packed);
  return collection;
}

/** Most entities occur once: an array that has been pushed to would hold room for sixteen more. */
function newEntity(key: string, type: EntityType, name: string, place: number): MutableEntity {
  return {
    key,
    type,
    name: ownCopy(name),
    role: undefined,
    mentions: 0,
    quotes: 0,
    quotedWords: 0,
    speaking: 0,
    sure: 0,
    likely: 0,
    places: [place],
  };
}

/** In how many articles an entity occurs: in one it may be two of the same name. */
export function countArticles({ places }: CollectedEntity): number {
  return new Set(places.map((place) => Math.floor(place / articleStep))).size;
}

/** Tells whether folded words stand in the name of an entity. */
export function isNamed({ key }: CollectedEntity, folded: string): boolean {
  const at = key.indexOf(folded, key.indexOf(' ') + 1);
  const end = key.indexOf('\n');
  return at >= 0 && (end < 0 || at + folded.length <= end);
}

/** How sure it is that an entity is what it is taken for: as sure as in the article that is surest of it. */
export function certaintyIn({ sure, likely }: Pick<CollectedEntity, 'sure' | 'likely'>): Certainty {
  return sure > 0 ? 'sure' : likely > 0 ? 'likely' : 'guess';
}

/** Where a place is, as the first article says that found it. */
export function placeIn(collection: Collection, entity: CollectedEntity): PlaceSummary | undefined {
  const placeAt = ({ article, entity: index }: Occurrence): PlaceSummary | undefined =>
    entityPlace(article.summary, index);
  const found = collection.findOccurrence(entity, (occurrence) => placeAt(occurrence) !== undefined);
  return found === undefined ? undefined : placeAt(found);
}

/** The quotes of an entity in an article, in document order: their indices. */
export function quotesOf({ article: { summary }, entity }: Occurrence): number[] {
  const quotes: number[] = [];
  for (let quote = 0; quote < summary.quotes; quote++)
    if (quoteSpeaker(summary, quote) === entity) quotes.push(quote);
  return quotes;
}

/** Quotes of each entity of an article, and the words in them: two numbers each. */
function countSaid(summary: SummaryView): Uint32Array {
  const said = new Uint32Array(summary.entities * 2);
  for (let quote = 0; quote < summary.quotes; quote++) {
    const at = quoteSpeaker(summary, quote) * 2;
    if (at < 0) continue;
    said[at] = (said[at] ?? 0) + 1;
    said[at + 1] = (said[at + 1] ?? 0) + quoteWords(summary, quote);
  }
  return said;
}

/** Counts for whoever says something in an article that they do. */
function countSpeaking(own: readonly MutableEntity[], said: Uint32Array, sign: 1 | -1): void {
  const speakers = new Set(own.filter((_, index) => (said[index * 2] ?? 0) > 0));
  for (const speaker of speakers) speaker.speaking += sign;
}

function count(
  entity: MutableEntity,
  summary: SummaryView,
  index: number,
  said: Uint32Array,
  sign: 1 | -1,
): void {
  const { doubt } = entityFlags(summary, index);
  entity.mentions += sign * countMentions(summary, index);
  entity.quotes += sign * (said[index * 2] ?? 0);
  entity.quotedWords += sign * (said[index * 2 + 1] ?? 0);
  if (doubt === undefined) entity.sure += sign;
  else if (doubt === 'likely') entity.likely += sign;
}

function roleOf(summary: SummaryView, index: number, strings: string): string | undefined {
  const role = entityRole(summary, index, strings);
  return role === undefined ? undefined : ownCopy(role);
}

/** The same words, not holding on to the text that they were cut out of. */
function ownCopy(words: string): string {
  return copyOf(words, { start: 0, end: words.length });
}
