import { entityTypes, type LanguageCode } from '../core/analysis';
import { foldName } from '../core/fold';
import { finish, flatMapInSteps, mapInSteps, type Steps } from '../core/steps';
import type { ArticleSummary, EntitySummary } from './summary';

/**
 * A summary as bytes: about 4 KB for an article of 600 words, a fifth of what its objects would take, nothing that a
 * garbage collection has to walk, and the same in a thread, in memory and on disk.
 *
 * A number for the width of all numbers (2 or 4 bytes; little-endian, as every processor that we run on), then numbers:
 * the head, where each string ends, entities, places, mentions, quotes; then the strings, UTF-8; then the quotes' words
 * as a search compares them, a line each.
 */
export type PackedSummary = Uint8Array<ArrayBuffer>;

/** A packed summary with what it takes to read it where it lies; `summaryView.ts` reads. */
export interface SummaryView {
  readonly bytes: PackedSummary;
  readonly numbers: Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;
  /** How many entities and quotes there are. */
  readonly entities: number;
  readonly quotes: number;
  /** Where things begin: in `numbers`, and for the strings and the folded quotes in `bytes`. */
  readonly entitiesAt: number;
  readonly placesAt: number;
  readonly mentionsAt: number;
  readonly quotesAt: number;
  readonly stringsAt: number;
  readonly foldedAt: number;
}

/** What flags count. */
export const languages = ['fr', 'en'] as const satisfies readonly LanguageCode[];
export const genders = ['female', 'male', 'mixed'] as const;
export const kinds = ['direct', 'fragment', 'indirect'] as const;
export const doubts = ['likely', 'guess'] as const;

/** Bytes in front of the numbers. */
const start = 4;
/** Numbers of the head: language, words, then how many strings, entities, places, mentions, quotes and bytes of strings. */
export const headSize = 8;
/** Flags, name, role, place, and how many mentions there are up to its last. */
export const entitySize = 5;
/** Name, kind, country, latitude, longitude: all strings, so that no digit is lost. */
export const placeSize = 5;
export const mentionSize = 4;
/** Flags, text, words, the range, speaker, cue. */
export const quoteSize = 9;

const encoder = new TextEncoder();

/** The summary as bytes; its title is its first string. Half a surrogate pair becomes a replacement character. */
export function packSummary(summary: ArticleSummary): PackedSummary {
  return finish(packInSteps(summary));
}

/** The same in steps. */
export function* packInSteps({
  language,
  title,
  words,
  entities,
  quotes,
}: ArticleSummary): Steps<PackedSummary> {
  const strings = new Map<string, number>();
  const string = (value: string): number => {
    const known = strings.get(value);
    if (known !== undefined) return known;
    strings.set(value, strings.size);
    return strings.size - 1;
  };
  const optional = (value: string | undefined): number => (value === undefined ? 0 : string(value) + 1);
  string(title);
  const places: number[] = [];
  const mentions: number[] = [];
  const packedEntities = yield* flatMapInSteps(entities, (entity) => {
    for (const number of entity.mentions) mentions.push(number);
    if (entity.place !== undefined) {
      const { name, kind, country, lat, lon } = entity.place;
      places.push(string(name), string(kind), string(country), string(String(lat)), string(String(lon)));
    }
    return [
      flagsOf(entity),
      string(entity.name),
      optional(entity.role),
      entity.place === undefined ? 0 : places.length / placeSize,
      mentions.length / mentionSize,
    ];
  });
  const packedQuotes = yield* flatMapInSteps(quotes, ({ kind, text, words, at, speaker, cue, doubt }) => [
    kinds.indexOf(kind) + (doubt === undefined ? 0 : doubts.indexOf(doubt) + 1) * 4,
    string(text),
    words,
    ...at,
    speaker === undefined ? 0 : speaker + 1,
    optional(cue),
  ]);
  const ends: number[] = [];
  yield;
  for (const value of strings.keys()) ends.push((ends.at(-1) ?? 0) + value.length);
  const text = encoder.encode([...strings.keys()].join(''));
  const lines = yield* mapInSteps(quotes, (quote) => foldName(quote.text));
  const folded = encoder.encode(lines.join('\n'));
  const head = [
    languages.indexOf(language),
    words,
    strings.size,
    entities.length,
    places.length / placeSize,
    mentions.length / mentionSize,
    quotes.length,
    text.length,
  ];
  yield;
  const parts = [head, ends, packedEntities, places, mentions, packedQuotes];
  const count = parts.reduce((sum, { length }) => sum + length, 0);
  const width = parts.every((part) => part.every((number) => number <= 0xffff)) ? 2 : 4;
  const bytes = new Uint8Array(start + count * width + text.length + folded.length);
  bytes[0] = width;
  const numbers = numbersIn(bytes, count);
  let at = 0;
  for (const part of parts) {
    numbers.set(part, at);
    at += part.length;
  }
  bytes.set(text, start + count * width);
  bytes.set(folded, start + count * width + text.length);
  return bytes;
}

/** Type, gender, anonymous, unnamed, doubt: 3, 2, 1, 1 and 2 bits from the lowest on. */
function flagsOf({ type, gender, anonymous, unnamed, doubt }: EntitySummary): number {
  return (
    entityTypes.indexOf(type) |
    ((gender === undefined ? 0 : genders.indexOf(gender) + 1) << 3) |
    (anonymous === true ? 1 << 5 : 0) |
    (unnamed === true ? 1 << 6 : 0) |
    ((doubt === undefined ? 0 : doubts.indexOf(doubt) + 1) << 7)
  );
}

/** In: what `packSummary` made. */
export function viewSummary(bytes: PackedSummary): SummaryView {
  const head = numbersIn(bytes, headSize);
  const [, , strings = 0, entities = 0, places = 0, mentions = 0, quotes = 0, text = 0] = head;
  const entitiesAt = headSize + strings;
  const placesAt = entitiesAt + entities * entitySize;
  const mentionsAt = placesAt + places * placeSize;
  const quotesAt = mentionsAt + mentions * mentionSize;
  const count = quotesAt + quotes * quoteSize;
  const stringsAt = start + count * head.BYTES_PER_ELEMENT;
  return {
    bytes,
    numbers: numbersIn(bytes, count),
    entities,
    quotes,
    entitiesAt,
    placesAt,
    mentionsAt,
    quotesAt,
    stringsAt,
    foldedAt: stringsAt + text,
  };
}

function numbersIn(bytes: PackedSummary, count: number): SummaryView['numbers'] {
  return bytes[0] === 2
    ? new Uint16Array(bytes.buffer, bytes.byteOffset + start, count)
    : new Uint32Array(bytes.buffer, bytes.byteOffset + start, count);
}
