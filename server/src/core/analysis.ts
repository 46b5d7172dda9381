import type { Snapshot } from './snapshot';
import type { Span } from './span';

/** ISO 639-1 codes of the languages that have a pack in `lang/`. */
export type LanguageCode = 'fr' | 'en';

export type BlockKind =
  'headline' | 'dateline' | 'byline' | 'paragraph' | 'crosshead' | 'signature' | 'other';

/**
 * A piece of the article's layout, without the line breaks around it. Blocks stand in order and do not overlap.
 * A dateline that opens a paragraph (`PARIS, 12 fév 2025 (AFP) -`) is a block of its own in front of it.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
}

export interface Sentence extends Span {
  /** Index into `Analysis.blocks`. */
  readonly block: number;
}

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol' | 'space';

/** Tokens tile the text: the first starts at 0, each starts where the one before ends, the last ends at the end. */
export interface Token extends Span {
  readonly kind: TokenKind;
}

/** How deep a pair of quotation marks stands: 1 for the outermost. */
export interface MarkPair extends Span {
  /** The opening mark, with no inner space. */
  readonly open: Span;
  /** The closing mark; empty (start = end) where the paragraph ends before one, and the next one reopens. */
  readonly close: Span;
  readonly depth: number;
  /** Pairs that carry the same number are one quotation over several paragraphs. */
  readonly group?: number;
}

export const entityTypes = ['person', 'organization', 'place', 'group', 'event', 'work', 'other'] as const;
export type EntityType = (typeof entityTypes)[number];

/** Whether a word names a type of entity. */
export function isEntityType(word: string): word is EntityType {
  return entityTypes.some((type) => type === word);
}

export type MentionKind = 'name' | 'nominal' | 'pronoun';
export type Gender = 'female' | 'male' | 'mixed';
export type GrammaticalNumber = 'singular' | 'plural';

/** How a person's decision came about. Suggestions that nobody looked at bear none. */
export type DecisionKind = 'created' | 'accepted' | 'accepted-in-bulk' | 'corrected';

/** Stands on what a person decided; absent on what the analysis suggests. */
export interface DecisionMark {
  /** Id of the decision's record. */
  readonly id: string;
  readonly how: DecisionKind;
}

export interface Mention extends Span {
  readonly kind: MentionKind;
  /** Id of the entity that this mention stands for. */
  readonly entity: string;
  /** A place or building that acts for its government or institution (`Moscou affirme`). */
  readonly metonymic?: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  readonly decided?: DecisionMark;
}

export interface Entity {
  /** Unique in the article, stable for the same text. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest name in the text, as it stands there. */
  readonly name: string;
  /** Function as the article states it (`porte-parole de la présidence russe`). */
  readonly role?: string;
  /** Every function that the article states, `role` first; absent where there is one or none. */
  readonly roles?: readonly string[];
  /** Only where the text states it (title, feminine function, agreement); unknown stays absent. */
  readonly gender?: Gender;
  readonly number?: GrammaticalNumber;
  /** True for a source that the text does not name (`une source proche du dossier`). */
  readonly anonymous?: boolean;
  /** In document order. */
  readonly mentions: readonly Mention[];
  readonly decided?: DecisionMark;
}

export type QuoteKind = 'direct' | 'fragment' | 'indirect' | 'not-speech';

/** The verb (without auxiliaries and clitics) or preposition that attributes a quote. */
export interface Cue extends Span {
  readonly lemma: string;
}

/** The words that fill the source role, with title and apposition; `entity` once resolved. */
export interface SpeakerMention extends Span {
  readonly entity?: string;
}

/** By what a quote is found and tied to its speaker, or a marked stretch told from speech. */
export const quotePatterns = [
  'charge',
  'colon',
  'colon-subject',
  'content-clause',
  'continued',
  'crosshead',
  'floating',
  'floating-subject',
  'gerund',
  'headline',
  'incise-behind',
  'incise-clitic',
  'incise-inside',
  'incise-inverted',
  'incise-inverted-open',
  'incise-shared',
  'incise-subject',
  'incise-subject-open',
  'indirect-as',
  'indirect-bare',
  'indirect-clause',
  'indirect-incise',
  'indirect-infinitive',
  'indirect-inherited',
  'indirect-inserted',
  'indirect-nominal',
  'indirect-source',
  'label',
  'lead',
  'naming-word',
  'no-cue',
  'object',
  'passive',
  'predicate',
  'signature',
  'source-after',
  'source-before',
  'source-behind',
  'term',
  'title-case',
  'turn',
  'unattributed',
] as const;

export type QuotePattern = (typeof quotePatterns)[number];

export interface Quote extends Span {
  readonly kind: QuoteKind;
  readonly cue?: Cue;
  readonly speaker?: SpeakerMention;
  /** Id of the entity that speaks, even where no words name it here (a floating quote). */
  readonly speakerEntity?: string;
  /** The resolved name; absent when nobody is stated. */
  readonly speakerName?: string;
  /** 0 to 1: the share of the quotes found like this one that are right, with their speaker. */
  readonly confidence: number;
  /** The pattern that decided, for the hover and for debugging; `decided` by a person. */
  readonly why: QuotePattern | 'decided';
  /** Quotes that carry the same number are one quotation over several paragraphs. */
  readonly group?: number;
  readonly decided?: DecisionMark;
}

export interface PlaceCandidate {
  readonly id: string;
  readonly name: string;
  /** continent, country, region, admin1, admin2, city, water, mountain, island, landmark, or seat (of power). */
  readonly kind: string;
  /** What sort of town: capital, seat (of a region), quarter (of a larger one), former. */
  readonly feature?: string;
  /** ISO 3166-1 alpha-2; empty where none applies (a continent, a sea). */
  readonly country: string;
  /** GeoNames' code of the first-order region (`TX`), and that region's name. */
  readonly admin1: string;
  readonly region?: string;
  /** Degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
  /** How far the place reaches from its point, in kilometres. */
  readonly radiusKm: number;
  readonly population: number;
}

/**
 * What decided for a place: a person; that there is but one of the name; what is named as holding it, a people's
 * adjective or a common noun beside it; the article's countries, regions and other places; or kind and inhabitants alone.
 */
export type PlaceReason =
  | 'decided'
  | 'only'
  | 'container'
  | 'adjective'
  | 'kind'
  | 'country'
  | 'region'
  | 'near'
  | 'prior'
  | 'unknown';

/**
 * Where an entity of type `place` is, or the place that another's name holds: the candidates in order, the first one chosen unless
 * all are refused.
 */
export interface Place {
  /** Entity id. */
  readonly entity: string;
  readonly chosen?: PlaceCandidate;
  readonly candidates: readonly PlaceCandidate[];
  readonly why: PlaceReason;
  /**
   * Where none was found: another place that it lies in or near, as the article tells. Its point stands for this one's,
   * its extent for how far off that may be.
   */
  readonly near?: PlaceCandidate;
  /**
   * Where the entity is no place itself: the stretches within its name that name one (`[[Mansfield]] Police Department`).
   * Absent for an entity of type `place`, whose mentions are the stretches.
   */
  readonly inside?: readonly Span[];
  readonly decided?: DecisionMark;
}

/** A date in the text and what it means. */
export interface DateMention extends Span {
  /**
   * ISO 8601: a day (`2025-02-12`), a month (`2025-02`) or a year (`2025`); absent where the article does not tell the
   * day of writing that a relative date needs.
   */
  readonly value?: string;
  /** Last day of a stretch that begins at `value`. */
  readonly until?: string;
}

/** A stage that failed: its layer is empty, the rest went on. */
export interface Problem {
  readonly stage: string;
  readonly message: string;
  readonly span?: Span;
}

/**
 * Everything known about one text. Layers are sorted by start and may overlap one another. Tokens, which tile the text, are
 * made where somebody asks for them (`tokensOf`): a book has hundreds of thousands, and no feature needs them all.
 */
export interface Analysis {
  readonly snapshot: Snapshot;
  readonly language: LanguageCode;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly marks: readonly MarkPair[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly places: readonly Place[];
  readonly dates: readonly DateMention[];
  readonly problems: readonly Problem[];
}
