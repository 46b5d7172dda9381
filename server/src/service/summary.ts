import type { Analysis, Entity, EntityType, Gender, LanguageCode, QuoteKind } from '../core/analysis';
import { certaintyOf, nameConfidence, type Certainty } from '../core/certainty';
import { ownPlaces } from '../core/places';
import { foldName } from '../core/fold';
import { wordEnd } from '../core/letters';
import { linesOf, type LineRange } from '../core/lines';
import { textOf, type Span } from '../core/span';
import { finish, mapInSteps, type Steps } from '../core/steps';
import { oneLine } from './look';

/**
 * What the workspace keeps of an article: who and what is named where, who says what. Holds lines instead of offsets, so
 * that it can be shown, kept on disk and searched without the article's text.
 */
export interface ArticleSummary {
  readonly language: LanguageCode;
  /** The headline, else the beginning. */
  readonly title: string;
  readonly words: number;
  readonly entities: readonly EntitySummary[];
  /** Speech alone, in document order. */
  readonly quotes: readonly QuoteSummary[];
}

export interface EntitySummary {
  readonly type: EntityType;
  readonly name: string;
  readonly role?: string;
  readonly gender?: Gender;
  readonly anonymous?: true;
  /** The article only describes it (`la maire`): in another article the same words are someone else. */
  readonly unnamed?: true;
  /** How sure its name and its type are; absent where they are. */
  readonly doubt?: Exclude<Certainty, 'sure'>;
  readonly place?: PlaceSummary;
  /** All mentions in document order, four numbers each: see `LineRange`. */
  readonly mentions: readonly number[];
}

export interface PlaceSummary {
  readonly name: string;
  readonly kind: string;
  /** ISO 3166-1 alpha-2; empty where none applies. */
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
}

export interface QuoteSummary {
  readonly kind: Exclude<QuoteKind, 'not-speech'>;
  /** The beginning, on one line. */
  readonly text: string;
  readonly words: number;
  readonly at: LineRange;
  /** Index into `entities`. */
  readonly speaker?: number;
  readonly cue?: string;
  /** How sure its speaker is; absent where it is. */
  readonly doubt?: Exclude<Certainty, 'sure'>;
}

/** How much of a headline or quote is kept, in UTF-16 code units. */
const width = 90;

const joiners = new Set(Array.from("-'’.", (character) => character.charCodeAt(0)));

/** Words in a text as people count them: runs of letters and digits, with what joins them. */
export function countWords(text: string): number {
  let words = 0;
  for (let at = 0; at < text.length;) {
    let end = wordEnd(text, at);
    if (end > at) words++;
    while (end > at) {
      at = end;
      if (joiners.has(text.charCodeAt(end))) end = wordEnd(text, ++at);
    }
    at++;
  }
  return words;
}

/** The summary of an analysed article. */
export function summarise(analysis: Analysis): ArticleSummary {
  return finish(summariseInSteps(analysis));
}

/** The same in steps. */
export function* summariseInSteps(analysis: Analysis): Steps<ArticleSummary> {
  const { text } = analysis.snapshot;
  const lines = linesOf(text);
  const places = new Map(ownPlaces(analysis).map((place) => [place.entity, place.chosen]));
  const positions = new Map(analysis.entities.map(({ id }, index) => [id, index]));
  const head = analysis.blocks.find(({ kind }) => kind === 'headline') ?? analysis.blocks[0];
  let words = 0;
  for (const block of analysis.blocks) {
    yield;
    words += countWords(textOf(text, block));
  }
  const quotes: QuoteSummary[] = [];
  for (const quote of analysis.quotes) {
    yield;
    const { kind, cue, confidence, speakerEntity } = quote;
    if (kind === 'not-speech') continue;
    const quoted = textOf(text, quote);
    const speaker = speakerEntity === undefined ? undefined : positions.get(speakerEntity);
    quotes.push({
      kind,
      text: oneLine(quoted, width),
      words: countWords(quoted),
      at: lines.rangeOf(quote),
      ...(speaker === undefined ? {} : { speaker }),
      ...(cue === undefined ? {} : { cue: cue.lemma }),
      ...doubtOf(confidence),
    });
  }
  return {
    language: analysis.language,
    title: head === undefined ? '' : oneLine(textOf(text, head), width),
    words,
    entities: yield* mapInSteps(analysis.entities, (entity) =>
      summariseEntity(entity, places.get(entity.id), lines.rangeOf),
    ),
    quotes,
  };
}

function summariseEntity(
  entity: Entity,
  place: PlaceSummary | undefined,
  rangeOf: (span: Span) => LineRange,
): EntitySummary {
  const { type, name, role, gender, anonymous, mentions } = entity;
  return {
    type,
    name: nameOf({ name }),
    ...(role === undefined ? {} : { role: oneLine(role, width) }),
    ...(gender === undefined ? {} : { gender }),
    ...(anonymous === true ? { anonymous } : {}),
    ...(mentions.some(({ kind }) => kind === 'name') ? {} : { unnamed: true as const }),
    ...doubtOf(nameConfidence(entity)),
    ...(place === undefined
      ? {}
      : {
          place: {
            name: place.name,
            kind: place.kind,
            country: place.country,
            lat: place.lat,
            lon: place.lon,
          },
        }),
    mentions: mentions.flatMap(rangeOf),
  };
}

function doubtOf(confidence: number): { readonly doubt?: Exclude<Certainty, 'sure'> } {
  const certainty = certaintyOf(confidence);
  return certainty === 'sure' ? {} : { doubt: certainty };
}

/** The name as a summary holds it. */
export function nameOf({ name }: Pick<Entity, 'name'>): string {
  return oneLine(name, width);
}

/**
 * What makes an entity of one article the same as one of another: its kind and its full name, whatever the case and the
 * accents. What has no name is itself in its own article alone.
 */
export function keyOf(
  { type, name, unnamed }: Pick<EntitySummary, 'type' | 'name'> & { readonly unnamed?: boolean },
  uri: string,
): string {
  return `${type} ${foldName(name)}${unnamed === true ? `\n${uri}` : ''}`;
}
