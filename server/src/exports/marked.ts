import type { CheckStatus, StatedGender } from '../annotations/types';
import type { Block, DecisionKind, EntityType, LanguageCode, MentionKind, QuoteKind } from '../core/analysis';
import type { Span } from '../core/span';

/** How an annotation came about: nobody has looked at a suggestion yet. */
export type Origin = DecisionKind | 'suggested';

/** What every annotation carries besides its content. */
export interface Annotated {
  readonly how: Origin;
  readonly status?: CheckStatus;
  readonly note?: string;
}

export interface MarkedMention extends Span, Annotated {
  readonly kind: MentionKind;
}

export interface MarkedEntity extends Annotated {
  /** Unique in the article. */
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly role?: string;
  /** Only where a person set it; never a guess. */
  readonly gender?: StatedGender;
  readonly anonymous?: boolean;
  /** In document order. */
  readonly mentions: readonly MarkedMention[];
  /** Where it is, for a place that is known. */
  readonly place?: MarkedPlace;
}

export interface MarkedPlace {
  /** Who chose it among places of the name. */
  readonly how: Origin;
  /** Gazetteer id: `gn:2988507` is GeoNames' 2988507. */
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** ISO 3166-1 alpha-2; empty where none applies. */
  readonly country: string;
  readonly admin1: string;
  /** Degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
  /** Kilometres. */
  readonly radiusKm: number;
}

export interface MarkedQuote extends Span, Annotated {
  readonly kind: QuoteKind;
  readonly cue?: Span;
  /** The words that fill the source role. */
  readonly speaker?: Span;
  /** Id of the entity that speaks. */
  readonly speakerEntity?: string;
  /** The resolved name, also where no entity bears it. */
  readonly speakerName?: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Quotes with the same number are one quotation over several paragraphs. */
  readonly group?: number;
}

/**
 * An article with its annotations, wherever they come from: what every export writes and every import gives back.
 * Offsets are UTF-16 offsets into `text`; quotes and each entity's mentions are sorted, and layers may overlap.
 */
export interface MarkedArticle {
  /** What the article is called where it comes from: a path, or an id of an archive. */
  readonly id: string;
  readonly text: string;
  readonly language: LanguageCode;
  readonly headline?: string;
  /** The dateline's date, ISO 8601. */
  readonly date?: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Span[];
  readonly entities: readonly MarkedEntity[];
  readonly quotes: readonly MarkedQuote[];
}
