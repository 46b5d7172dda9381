import type { Analysis, BlockKind, EntityType, MentionKind, QuoteKind } from '../core/analysis';
import { textOf, type Span } from '../core/span';

/** One article as `verbatim annotate` prints it; `article-record.schema.json` describes it for others. */
export interface ArticleRecord {
  readonly id: string;
  readonly language: string;
  readonly blocks: readonly { readonly kind: BlockKind; readonly start: number; readonly end: number }[];
  readonly entities: readonly EntityRecord[];
  readonly quotes: readonly QuoteRecord[];
  readonly places: readonly PlaceRecord[];
  readonly problems: readonly {
    readonly stage: string;
    readonly message: string;
    readonly start?: number;
    readonly end?: number;
  }[];
}

interface SpanRecord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface EntityRecord {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly role?: string;
  readonly mentions: readonly (SpanRecord & { readonly kind: MentionKind })[];
}

interface QuoteRecord extends SpanRecord {
  readonly kind: QuoteKind;
  readonly speaker: (SpanRecord & { readonly entity: string | null }) | null;
  readonly speakerName: string | null;
  readonly cue: SpanRecord | null;
  readonly confidence: number;
}

interface PlaceRecord extends SpanRecord {
  readonly entity: string;
  readonly name: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly country: string | null;
  readonly radiusKm: number | null;
  /** True where the point is that of a place which the text names as holding it or near it. */
  readonly approximate: boolean;
  /** Gazetteer id; null for a place in no gazetteer. */
  readonly id: string | null;
  readonly kind: string | null;
}

/**
 * The record of one analysis.
 * In: the analysis and the article's id. Out: plain data, UTF-16 offsets, each span with its text.
 */
export function toRecord(analysis: Analysis, id: string): ArticleRecord {
  const { text } = analysis.snapshot;
  const spanOf = ({ start, end }: Span): SpanRecord => ({ start, end, text: textOf(text, { start, end }) });
  return {
    id,
    language: analysis.language,
    blocks: analysis.blocks.map(({ kind, start, end }) => ({ kind, start, end })),
    entities: analysis.entities.map((entity) => ({
      id: entity.id,
      type: entity.type,
      name: entity.name,
      ...(entity.role === undefined ? {} : { role: entity.role }),
      mentions: entity.mentions.map((mention) => ({ ...spanOf(mention), kind: mention.kind })),
    })),
    quotes: analysis.quotes.map((quote) => ({
      ...spanOf(quote),
      kind: quote.kind,
      speaker:
        quote.speaker === undefined
          ? null
          : { ...spanOf(quote.speaker), entity: quote.speaker.entity ?? null },
      speakerName: quote.speakerName ?? null,
      cue: quote.cue === undefined ? null : spanOf(quote.cue),
      confidence: Math.round(quote.confidence * 100) / 100,
    })),
    places: placeRecords(analysis, spanOf),
    problems: analysis.problems.map(({ stage, message, span }) => ({
      stage,
      message,
      ...(span === undefined ? {} : { start: span.start, end: span.end }),
    })),
  };
}

/** A place known by its surroundings alone is no nearer than this, in kilometres. */
const leastDoubt = 50;

/** One record for each mention of a place, and for each within another name, in document order. */
function placeRecords(analysis: Analysis, spanOf: (span: Span) => SpanRecord): PlaceRecord[] {
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  return analysis.places
    .flatMap((place): PlaceRecord[] => {
      const entity = entities.get(place.entity);
      const { chosen, near } = place;
      const at = chosen ?? near;
      const spans = place.inside ?? entity?.mentions.filter(({ kind }) => kind === 'name') ?? [];
      return spans.map((span) => ({
        ...spanOf(span),
        entity: place.entity,
        name: chosen?.name ?? entity?.name ?? '',
        lat: at?.lat ?? null,
        lon: at?.lon ?? null,
        country: at === undefined || at.country === '' ? null : at.country,
        radiusKm:
          at === undefined ? null : chosen === undefined ? Math.max(at.radiusKm, leastDoubt) : at.radiusKm,
        approximate: chosen === undefined && near !== undefined,
        id: chosen?.id ?? null,
        kind: chosen?.kind ?? null,
      }));
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
