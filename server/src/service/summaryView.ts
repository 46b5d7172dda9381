import { entityTypes, type EntityType, type Gender, type LanguageCode } from '../core/analysis';
import type { LineRange } from '../core/lines';
import {
  doubts,
  entitySize,
  genders,
  headSize,
  kinds,
  languages,
  mentionSize,
  placeSize,
  quoteSize,
  type SummaryView,
} from './packedSummary';
import type { EntitySummary, PlaceSummary, QuoteSummary } from './summary';

// A packed summary read where it lies. Numbers cost nothing; whatever holds words decodes all strings of the article,
// unless it is given them (`stringsOf`).

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** All strings of a summary, one behind the other; what is cut out of it holds on to all. */
export function stringsOf({ bytes, stringsAt, foldedAt }: SummaryView): string {
  return decoder.decode(bytes.subarray(stringsAt, foldedAt));
}

function stringAt({ numbers }: SummaryView, index: number, strings: string): string {
  const from = index === 0 ? 0 : numbers[headSize + index - 1];
  return strings.slice(from, numbers[headSize + index]);
}

function optionalAt(view: SummaryView, number: number, strings: string): string | undefined {
  return number === 0 ? undefined : stringAt(view, number - 1, strings);
}

/** The language that the article was read in. */
export function languageOf({ numbers }: SummaryView): LanguageCode {
  return languages[numbers[0] ?? 0] ?? 'fr';
}

/** What the article is called. Like all that takes `strings`: reading several of one view, pass them once. */
export function titleOf(view: SummaryView, strings = stringsOf(view)): string {
  return stringAt(view, 0, strings);
}

/** Words of the article. */
export function wordsOf({ numbers }: SummaryView): number {
  return numbers[1] ?? 0;
}

/** All that its flags tell of an entity. */
export interface EntityFlags {
  readonly type: EntityType;
  readonly gender?: Gender;
  readonly anonymous: boolean;
  readonly unnamed: boolean;
  readonly doubt?: NonNullable<EntitySummary['doubt']>;
}

function entityNumber({ numbers, entitiesAt }: SummaryView, index: number, field: number): number {
  return numbers[entitiesAt + index * entitySize + field] ?? 0;
}

/** What is known of an entity besides its words. */
export function entityFlags(view: SummaryView, index: number): EntityFlags {
  const flags = entityNumber(view, index, 0);
  const gender = entityGender(view, index);
  const doubt = doubts[((flags >> 7) & 3) - 1];
  return {
    type: entityTypes[flags & 7] ?? 'other',
    ...(gender === undefined ? {} : { gender }),
    anonymous: isAnonymousEntity(view, index),
    unnamed: isUnnamedEntity(view, index),
    ...(doubt === undefined ? {} : { doubt }),
  };
}

/** See `EntitySummary`. */
export function entityGender(view: SummaryView, index: number): Gender | undefined {
  return genders[((entityNumber(view, index, 0) >> 3) & 3) - 1];
}

/** See `EntitySummary`. */
export function isUnnamedEntity(view: SummaryView, index: number): boolean {
  return (entityNumber(view, index, 0) & (1 << 6)) !== 0;
}

/** A source that is not named on purpose. */
export function isAnonymousEntity(view: SummaryView, index: number): boolean {
  return (entityNumber(view, index, 0) & (1 << 5)) !== 0;
}

/** See `EntitySummary`. */
export function entityName(view: SummaryView, index: number, strings = stringsOf(view)): string {
  return stringAt(view, entityNumber(view, index, 1), strings);
}

/** See `EntitySummary`. */
export function entityRole(view: SummaryView, index: number, strings = stringsOf(view)): string | undefined {
  return optionalAt(view, entityNumber(view, index, 2), strings);
}

/** Where an entity is, if it is a place that was found. */
export function entityPlace(view: SummaryView, index: number): PlaceSummary | undefined {
  const place = entityNumber(view, index, 3);
  if (place === 0) return undefined;
  const strings = stringsOf(view);
  const at = view.placesAt + (place - 1) * placeSize;
  const [name = '', kind = '', country = '', lat = '', lon = ''] = Array.from(
    view.numbers.subarray(at, at + placeSize),
    (string) => stringAt(view, string, strings),
  );
  return { name, kind, country, lat: Number(lat), lon: Number(lon) };
}

/** How often an entity is mentioned. */
export function countMentions(view: SummaryView, index: number): number {
  return entityNumber(view, index, 4) - mentionsBefore(view, index);
}

function mentionsBefore(view: SummaryView, index: number): number {
  return index === 0 ? 0 : entityNumber(view, index - 1, 4);
}

/** The nth mention of an entity, from 0. */
export function mentionRange(view: SummaryView, index: number, nth = 0): LineRange {
  return rangeAt(view, view.mentionsAt + (mentionsBefore(view, index) + nth) * mentionSize);
}

/** All mentions of an entity, in document order. */
export function mentionRanges(view: SummaryView, index: number): LineRange[] {
  return Array.from({ length: countMentions(view, index) }, (_, nth) => mentionRange(view, index, nth));
}

function rangeAt({ numbers }: SummaryView, at: number): LineRange {
  return [numbers[at] ?? 0, numbers[at + 1] ?? 0, numbers[at + 2] ?? 0, numbers[at + 3] ?? 0];
}

function quoteNumber({ numbers, quotesAt }: SummaryView, index: number, field: number): number {
  return numbers[quotesAt + index * quoteSize + field] ?? 0;
}

/** See `QuoteSummary`. */
export function quoteKind(view: SummaryView, index: number): QuoteSummary['kind'] {
  return kinds[quoteNumber(view, index, 0) & 3] ?? 'direct';
}

/** How unsure a quote is; undefined where it is sure. */
export function quoteDoubt(view: SummaryView, index: number): QuoteSummary['doubt'] {
  return doubts[(quoteNumber(view, index, 0) >> 2) - 1];
}

/** The words of a quote, as they are kept. */
export function quoteText(view: SummaryView, index: number, strings = stringsOf(view)): string {
  return stringAt(view, quoteNumber(view, index, 1), strings);
}

/** Words of a quote. */
export function quoteWords(view: SummaryView, index: number): number {
  return quoteNumber(view, index, 2);
}

/** Where a quote stands, in lines and UTF-16 characters. */
export function quoteRange(view: SummaryView, index: number): LineRange {
  return rangeAt(view, view.quotesAt + index * quoteSize + 3);
}

/** Index of the entity that says it; -1 where that is not known. */
export function quoteSpeaker(view: SummaryView, index: number): number {
  return quoteNumber(view, index, 7) - 1;
}

/** The words of the cue; undefined for none. */
export function quoteCue(view: SummaryView, index: number, strings = stringsOf(view)): string | undefined {
  return optionalAt(view, quoteNumber(view, index, 8), strings);
}
