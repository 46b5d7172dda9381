import type { Analysis, Entity, Mention, Place, Quote } from '../core/analysis';
import { foldName } from '../core/fold';
import { compareSpans, textOf, type Span } from '../core/span';
import { indexSpans } from '../core/spanIndex';
import { matches } from './matching';
import { adoptEntities } from './adopt';
import type { AnnotationSet, QuoteDecision } from './types';

/**
 * An analysis with people's decisions on top: what they refused is gone, what they settled stands as they settled
 * it, and the rest stays as suggested.
 * In: the analysis and the decisions over the same text. Out: a new analysis; what a person decided bears `decided`,
 * and an entity that a person confirmed goes by the id of its decision.
 */
export function applyDecisions(analysis: Analysis, set: AnnotationSet): Analysis {
  if (Object.values(set).every((list: readonly unknown[]) => list.length === 0)) return analysis;
  const kept = settleMentions(analysis, set);
  const { entities, mentions, adopted } = adoptEntities(analysis, set, kept);
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    ...analysis,
    mentions,
    entities,
    quotes: settleQuotes(analysis, set, adopted, known),
    places: settlePlaces(analysis, set, adopted, known),
  };
}

/** The suggested mentions that no decision refuses or replaces. */
function settleMentions(analysis: Analysis, set: AnnotationSet): Mention[] {
  const { text } = analysis.snapshot;
  const refused = indexSpans(refusedSpans(set, 'mention'), (span) => span);
  const names = new Set(
    set.rejections.flatMap(({ layer, name }) =>
      layer === 'name' && name !== undefined ? [foldName(name)] : [],
    ),
  );
  const decided = indexSpans(set.mentions, ({ span }) => span);
  const replaced = indexSpans(
    set.mentions.flatMap(({ was }) => (was === undefined ? [] : [was])),
    (span) => span,
  );
  return analysis.mentions.filter((mention) => {
    const isMatched = (span: Span): boolean => matches(span, mention);
    if (refused.overlapping(mention).some(isMatched)) return false;
    if (replaced.overlapping(mention).some(isMatched)) return false;
    if (mention.kind === 'name' && names.size > 0 && names.has(foldName(textOf(text, mention)))) return false;
    return !decided
      .overlapping(mention)
      .some(({ span, form }) => form === mention.kind || matches(span, mention));
  });
}

function refusedSpans({ rejections }: AnnotationSet, wanted: 'mention' | 'quote'): Span[] {
  return rejections.flatMap(({ layer, span }) => (layer === wanted && span !== undefined ? [span] : []));
}

type EntityId = (id: string | undefined, span?: Span) => string | undefined;

function settleQuotes(
  analysis: Analysis,
  set: AnnotationSet,
  adopted: EntityId,
  known: ReadonlyMap<string, Entity>,
): Quote[] {
  const replaced = indexSpans(
    [
      ...refusedSpans(set, 'quote'),
      ...set.quotes.flatMap(({ parts, was }) => (was === undefined ? parts : [...parts, was])),
    ],
    (span) => span,
  );
  const suggested = analysis.quotes
    .filter((quote) => !replaced.overlapping(quote).some((span) => matches(span, quote)))
    .map((quote) => renameSpeaker(quote, adopted, known));
  const group = Math.max(0, ...analysis.quotes.map((quote) => quote.group ?? 0));
  const lemmaOf = lemmasIn(analysis);
  const decided = set.quotes.flatMap((quote, index) => toQuotes(quote, lemmaOf, known, group + 1 + index));
  return [...suggested, ...decided].sort(compareSpans);
}

/** The speaker of a suggested quote under the id its entity goes by now; a refused entity speaks no more. */
function renameSpeaker(quote: Quote, adopted: EntityId, known: ReadonlyMap<string, Entity>): Quote {
  const { speaker, speakerEntity, speakerName, ...rest } = quote;
  const id = adopted(speakerEntity, speaker);
  const entity = id === undefined ? undefined : known.get(id);
  const name = entity?.name ?? (speakerEntity === undefined ? speakerName : undefined);
  const of = adopted(speaker?.entity, speaker);
  return {
    ...rest,
    ...(speaker === undefined
      ? {}
      : { speaker: { start: speaker.start, end: speaker.end, ...(of === undefined ? {} : { entity: of }) } }),
    ...(entity === undefined ? {} : { speakerEntity: entity.id }),
    ...(name === undefined ? {} : { speakerName: name }),
  };
}

/** A decided quote as the analysis says it: one quote a part, joined by a group where there are several. */
function toQuotes(
  decision: QuoteDecision,
  lemmaOf: (cue: Span) => string,
  known: ReadonlyMap<string, Entity>,
  group: number,
): Quote[] {
  const { id, how, parts, kind, speaker, cue } = decision;
  const entity = decision.speakerEntity === undefined ? undefined : known.get(decision.speakerEntity);
  const name = entity?.name ?? decision.speakerName;
  return parts.map((part, index): Quote => ({
    start: part.start,
    end: part.end,
    kind,
    ...(cue === undefined || index > 0 ? {} : { cue: { ...cue, lemma: lemmaOf(cue) } }),
    ...(speaker === undefined || index > 0
      ? {}
      : { speaker: { ...speaker, ...(entity === undefined ? {} : { entity: entity.id }) } }),
    ...(entity === undefined ? {} : { speakerEntity: entity.id }),
    ...(name === undefined ? {} : { speakerName: name }),
    confidence: 1,
    why: 'decided',
    ...(parts.length > 1 ? { group } : {}),
    decided: { id, how },
  }));
}

/** The lemma that the analysis reads in a cue; its own words where it reads none. */
function lemmasIn({ quotes, snapshot }: Analysis): (cue: Span) => string {
  const read = indexSpans(
    quotes.flatMap(({ cue }) => cue ?? []),
    (cue) => cue,
  );
  return (span) =>
    read.overlapping(span).find((cue) => matches(cue, span))?.lemma ??
    textOf(snapshot.text, span).toLowerCase();
}

function settlePlaces(
  analysis: Analysis,
  set: AnnotationSet,
  adopted: EntityId,
  known: ReadonlyMap<string, Entity>,
): Place[] {
  const places = new Map<string, Place>();
  for (const place of analysis.places) {
    const id = adopted(place.entity);
    if (id === undefined || known.get(id)?.type !== 'place' || places.has(id)) continue;
    places.set(id, { ...place, entity: id });
  }
  for (const { id, how, entity, place } of set.places) {
    if (!known.has(entity)) continue;
    const candidates = places.get(entity)?.candidates ?? [];
    places.set(entity, {
      entity,
      ...(place === null ? {} : { chosen: place }),
      candidates:
        place === null ? candidates : [place, ...candidates.filter((candidate) => candidate.id !== place.id)],
      why: 'decided',
      decided: { id, how },
    });
  }
  return [...places.values()];
}
