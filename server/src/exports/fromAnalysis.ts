import { matches } from '../annotations/matching';
import type { AnnotationSet, Note } from '../annotations/types';
import type { Analysis, DecisionMark, Entity, Place } from '../core/analysis';
import { ownPlaces } from '../core/places';
import { textOf, type Span } from '../core/span';
import { finish, mapInSteps, type Steps } from '../core/steps';
import { packOf } from '../lang/registry';
import { findDate } from './dates';
import type { Annotated, MarkedArticle, MarkedEntity, MarkedPlace, MarkedQuote } from './marked';

/**
 * An analysis as an article to export.
 * In: the analysis, decisions applied; what the article is called; and the decisions, for what stands in no analysis:
 * notes, states, and genders. The analysis's own genders stay out, as they may be guesses.
 */
export function fromAnalysis(analysis: Analysis, id: string, set?: AnnotationSet): MarkedArticle {
  return finish(fromAnalysisInSteps(analysis, id, set));
}

/** The same in steps. */
export function* fromAnalysisInSteps(
  analysis: Analysis,
  id: string,
  set?: AnnotationSet,
): Steps<MarkedArticle> {
  const { snapshot, language, blocks } = analysis;
  const { text } = snapshot;
  const places = new Map(ownPlaces(analysis).map((place) => [place.entity, place]));
  const headline = blocks.find(({ kind }) => kind === 'headline');
  const date = dateOf(analysis);
  return {
    id,
    text,
    language,
    ...(headline === undefined ? {} : { headline: oneLine(textOf(text, headline)) }),
    ...(date === undefined ? {} : { date }),
    blocks,
    sentences: analysis.sentences,
    entities: yield* mapInSteps(analysis.entities, (entity) =>
      markEntity(entity, places.get(entity.id), set),
    ),
    quotes: yield* mapInSteps(
      analysis.quotes,
      ({
        start,
        end,
        kind,
        cue,
        speaker,
        speakerEntity,
        speakerName,
        confidence,
        group,
        decided,
      }): MarkedQuote => ({
        start,
        end,
        kind,
        ...annotated(decided, noteOn(set, 'quote', { start, end })),
        ...(cue === undefined ? {} : { cue: { start: cue.start, end: cue.end } }),
        ...(speaker === undefined ? {} : { speaker: { start: speaker.start, end: speaker.end } }),
        ...(speakerEntity === undefined ? {} : { speakerEntity }),
        ...(speakerName === undefined ? {} : { speakerName }),
        confidence: Math.round(confidence * 100) / 100,
        ...(group === undefined ? {} : { group }),
      }),
    ),
  };
}

function markEntity(entity: Entity, place: Place | undefined, set: AnnotationSet | undefined): MarkedEntity {
  const { id, type, name, role, anonymous, mentions } = entity;
  const gender = set?.entities.find((decision) => decision.id === id)?.gender;
  return {
    id,
    type,
    name: oneLine(name),
    ...annotated(entity.decided, undefined),
    ...(role === undefined ? {} : { role: oneLine(role) }),
    ...(gender === undefined ? {} : { gender }),
    ...(anonymous === true ? { anonymous } : {}),
    mentions: mentions.map(({ start, end, kind, decided }) => ({
      start,
      end,
      kind,
      ...annotated(decided, noteOn(set, 'mention', { start, end })),
    })),
    ...(place === undefined ? {} : markPlace(place)),
  };
}

function annotated(decided: DecisionMark | undefined, note: Note | undefined): Annotated {
  return {
    how: decided?.how ?? 'suggested',
    ...(note?.status === undefined ? {} : { status: note.status }),
    ...(note?.text === undefined ? {} : { note: note.text }),
  };
}

/** What a person noted on the annotation with this span. */
function noteOn(set: AnnotationSet | undefined, layer: Note['layer'], span: Span): Note | undefined {
  return set?.notes.find((note) => note.layer === layer && matches(note.span, span));
}

function markPlace({ chosen, decided }: Place): { readonly place?: MarkedPlace } {
  if (chosen === undefined) return {};
  const { id, name, kind, country, admin1, lat, lon, radiusKm } = chosen;
  const how = decided?.how ?? 'suggested';
  return { place: { how, id, name, kind, country, admin1, lat, lon, radiusKm } };
}

/** The date that the dateline states, or a line of its own above the text. */
function dateOf({ snapshot, blocks, language }: Analysis): string | undefined {
  const { months } = packOf(language).reading;
  for (const block of blocks) {
    if (block.kind !== 'dateline') continue;
    const date = findDate(textOf(snapshot.text, block), months);
    if (date !== undefined) return date;
  }
  return undefined;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
