import type { DecisionKind, EntityType, MentionKind, PlaceCandidate, QuoteKind } from '../core/analysis';
import type { Span } from '../core/span';

/**
 * What people decided about an article: plain readonly data, in two forms that differ only in how they say where.
 * Kept in a sidecar, a decision points into a paragraph (`Anchor`); in memory, it points into one text (`Span`).
 */

/** `declined`: the person asked not to have it stated. Only ever set by people. */
export type StatedGender = 'female' | 'male' | 'other' | 'declined' | 'unknown';

/** Where a fact-checker stands with an annotation. */
export type CheckStatus = 'to-check' | 'checked' | 'wrong';

/** What every decision carries. */
export interface Decided {
  /** Random, unique in all sidecars; never reused. */
  readonly id: string;
  /** Counts the changes of this decision, from 1. Of two versions the higher one wins. */
  readonly rev: number;
  /** Who decided last; absent where the setting is off. */
  readonly by?: string;
  /** When, ISO 8601 in UTC; absent where the setting is off. */
  readonly at?: string;
}

/** Somebody or something that a person named or confirmed. */
export interface EntityDecision extends Decided {
  readonly record: 'entity';
  readonly how: DecisionKind;
  readonly type: EntityType;
  readonly name: string;
  /** Every form under which the article names it (`Emmanuel Macron`, `Macron`); each is known in all paragraphs. */
  readonly names: readonly string[];
  readonly role?: string;
  readonly gender?: StatedGender;
}

/** A stretch of text that stands for an entity. `P` is how places are given. */
export interface MentionDecision<P = Span> extends Decided {
  readonly record: 'mention';
  readonly how: DecisionKind;
  readonly span: P;
  /** The suggestion that was decided on, where its span was another one. */
  readonly was?: P;
  readonly form: MentionKind;
  /** Id of an `EntityDecision`. */
  readonly entity: string;
  readonly metonymic?: boolean;
}

/** A quote as a person has settled it, all of it: what is absent here is stated nowhere. */
export interface QuoteDecision<P = Span> extends Decided {
  readonly record: 'quote';
  readonly how: DecisionKind;
  /** One part a paragraph, in document order; at least one. */
  readonly parts: readonly P[];
  readonly was?: P;
  readonly kind: QuoteKind;
  /** The words that name the speaker. */
  readonly speaker?: P;
  /** Id of the `EntityDecision` that speaks. */
  readonly speakerEntity?: string;
  /** Who speaks, for a speaker that is no entity. */
  readonly speakerName?: string;
  readonly cue?: P;
}

/** Where an entity of type `place` is. */
export interface PlaceDecision extends Decided {
  readonly record: 'place';
  readonly how: DecisionKind;
  /** Id of an `EntityDecision`. */
  readonly entity: string;
  /** `null`: none of the known places. */
  readonly place: PlaceCandidate | null;
}

/** A suggestion that a person refused. */
export interface Rejection<P = Span> extends Decided {
  readonly record: 'rejection';
  /** `name`: every mention of this name in the article. */
  readonly layer: 'mention' | 'quote' | 'name';
  /** Of a mention or quote. */
  readonly span?: P;
  /** Of a name, as the text writes it. */
  readonly name?: string;
}

/** What a person says about an annotation, decided on or only suggested. */
export interface Note<P = Span> extends Decided {
  readonly record: 'note';
  readonly layer: 'mention' | 'quote';
  /** The annotation's span. */
  readonly span: P;
  readonly text?: string;
  readonly status?: CheckStatus;
}

export type Decision<P = Span> =
  EntityDecision | MentionDecision<P> | QuoteDecision<P> | PlaceDecision | Rejection<P> | Note<P>;

/**
 * Where something stands: in the paragraph whose text was this, at these UTF-16 offsets from its start. An edit
 * elsewhere changes nothing here.
 */
export interface Anchor {
  /** Id of a `ParagraphRecord`. */
  readonly paragraph: string;
  /** Which one of several paragraphs of the same text, from 0; absent for the first. */
  readonly nth?: number;
  readonly start: number;
  readonly end: number;
  /** The words themselves. */
  readonly exact: string;
}

/** First line of a sidecar. */
export interface HeadRecord {
  readonly record: 'head';
  readonly version: number;
}

/** The text of a paragraph as somebody decided on it; its id is made from that text, so that branches cannot clash. */
export interface ParagraphRecord {
  readonly record: 'paragraph';
  readonly id: string;
  readonly text: string;
}

/** What stays of a decision that was taken back, so that an older copy cannot bring it back. */
export interface Tombstone extends Decided {
  readonly record: 'deleted';
}

/** A decision as its line in the sidecar says it. */
export type StoredDecision = Decision<Anchor> | Tombstone;

/** One line of a sidecar. */
export type AnnotationRecord = HeadRecord | ParagraphRecord | StoredDecision;

/** A decision whose place in the text could not be found again for sure. */
export interface Orphan {
  readonly decision: Decision<Anchor>;
  /** The paragraph in which it last stood. */
  readonly paragraph: string;
}

/**
 * Decisions over one text, at absolute UTF-16 offsets: what imports make and exports read.
 * Each list is in document order (entities and places in the order in which they were made).
 */
export interface AnnotationSet {
  readonly entities: readonly EntityDecision[];
  readonly mentions: readonly MentionDecision[];
  readonly quotes: readonly QuoteDecision[];
  readonly places: readonly PlaceDecision[];
  readonly rejections: readonly Rejection[];
  readonly notes: readonly Note[];
}
