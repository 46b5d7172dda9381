import type { Analysis } from '../core/analysis';
import { compareSpans, textOf, type Span } from '../core/span';
import type {
  AnnotationSet,
  Decided,
  Decision,
  EntityDecision,
  MentionDecision,
  PlaceDecision,
  QuoteDecision,
} from './types';

export const emptySet: AnnotationSet = {
  entities: [],
  mentions: [],
  quotes: [],
  places: [],
  rejections: [],
  notes: [],
};

/** A list of decisions as a set: by kind, spans in document order. */
export function toSet(decisions: Iterable<Decision>): AnnotationSet {
  const all = [...decisions];
  const of = <K extends Decision['record']>(record: K): Extract<Decision, { record: K }>[] =>
    all.filter((decision): decision is Extract<Decision, { record: K }> => decision.record === record);
  const bySpan = (a: { readonly span: Span }, b: { readonly span: Span }): number =>
    compareSpans(a.span, b.span);
  return {
    entities: of('entity'),
    mentions: of('mention').sort(bySpan),
    quotes: of('quote').sort((a, b) => compareSpans(extentOf(a.parts), extentOf(b.parts))),
    places: of('place'),
    rejections: of('rejection').sort((a, b) => compareSpans(a.span ?? nowhere, b.span ?? nowhere)),
    notes: of('note').sort(bySpan),
  };
}

const nowhere: Span = { start: 0, end: 0 };

/** The whole stretch from the first part to the last. */
export function extentOf(parts: readonly Span[]): Span {
  return { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
}

/** All decisions of a set in one list. */
export function decisionsOf(set: AnnotationSet): readonly Decision[] {
  return [...set.entities, ...set.mentions, ...set.quotes, ...set.places, ...set.rejections, ...set.notes];
}

/**
 * A whole analysis as annotations, suggestions included, for exports that know one kind of annotation only.
 * In: an analysis, decisions applied or not. Out: ids are the decisions' own where a person decided, else made from
 * the place in the list; suggestions are marked `accepted-in-bulk`, revision 0. Quotes of one group are one quote.
 */
export function toAnnotations(analysis: Analysis): AnnotationSet {
  const { text } = analysis.snapshot;
  const suggestion = (id: string, decided: { readonly id: string } | undefined): Decided => ({
    id: decided?.id ?? id,
    rev: decided === undefined ? 0 : 1,
  });
  const entities = analysis.entities.map((entity): EntityDecision => ({
    record: 'entity',
    // The analysis names entities by their decision already: references must hold.
    id: entity.id,
    rev: entity.decided === undefined ? 0 : 1,
    how: entity.decided?.how ?? 'accepted-in-bulk',
    type: entity.type,
    name: entity.name,
    names: [
      ...new Set(entity.mentions.filter(({ kind }) => kind === 'name').map((span) => textOf(text, span))),
    ],
    ...(entity.role === undefined ? {} : { role: entity.role }),
  }));
  const mentions = analysis.mentions.map((mention, index): MentionDecision => ({
    record: 'mention',
    ...suggestion(`m${String(index + 1)}`, mention.decided),
    how: mention.decided?.how ?? 'accepted-in-bulk',
    span: { start: mention.start, end: mention.end },
    form: mention.kind,
    entity: mention.entity,
    ...(mention.metonymic === true ? { metonymic: true } : {}),
  }));
  const places = analysis.places.map((place, index): PlaceDecision => ({
    record: 'place',
    ...suggestion(`p${String(index + 1)}`, place.decided),
    how: place.decided?.how ?? 'accepted-in-bulk',
    entity: place.entity,
    place: place.chosen ?? null,
  }));
  return { ...emptySet, entities, mentions, places, quotes: quotesOf(analysis, suggestion) };
}

function quotesOf(
  analysis: Analysis,
  suggestion: (id: string, decided: { readonly id: string } | undefined) => Decided,
): QuoteDecision[] {
  const groups = new Map<string, QuoteDecision>();
  analysis.quotes.forEach((quote, index) => {
    const part = { start: quote.start, end: quote.end };
    const key = quote.group === undefined ? `#${String(index)}` : `g${String(quote.group)}`;
    const known = groups.get(key);
    if (known !== undefined) {
      groups.set(key, { ...known, parts: [...known.parts, part] });
      return;
    }
    groups.set(key, {
      record: 'quote',
      ...suggestion(`q${String(index + 1)}`, quote.decided),
      how: quote.decided?.how ?? 'accepted-in-bulk',
      parts: [part],
      kind: quote.kind,
      ...(quote.speaker === undefined
        ? {}
        : { speaker: { start: quote.speaker.start, end: quote.speaker.end } }),
      ...(quote.speakerEntity === undefined ? {} : { speakerEntity: quote.speakerEntity }),
      ...(quote.speakerName === undefined ? {} : { speakerName: quote.speakerName }),
      ...(quote.cue === undefined ? {} : { cue: { start: quote.cue.start, end: quote.cue.end } }),
    });
  });
  return [...groups.values()];
}
