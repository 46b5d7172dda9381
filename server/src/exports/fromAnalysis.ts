import type { Analysis, Entity, Place } from '../core/analysis';
import { textOf } from '../core/span';
import { packOf } from '../lang/registry';
import { findDate } from './dates';
import type { MarkedArticle, MarkedEntity, MarkedPlace, MarkedQuote } from './marked';

/**
 * The analysis as an article to export. All is the machine's; a gender stays out, as it may be a guess.
 * In: the analysis and what the article is called.
 */
export function fromAnalysis(analysis: Analysis, id: string): MarkedArticle {
  const { snapshot, language, blocks } = analysis;
  const { text } = snapshot;
  const places = new Map(analysis.places.map((place) => [place.entity, place]));
  const headline = blocks.find(({ kind }) => kind === 'headline');
  const date = dateOf(analysis);
  return {
    id,
    text,
    language,
    ...(headline === undefined ? {} : { headline: oneLine(textOf(text, headline)) }),
    ...(date === undefined ? {} : { date }),
    blocks,
    entities: analysis.entities.map((entity) => markEntity(entity, places.get(entity.id))),
    quotes: analysis.quotes.map(
      ({ start, end, kind, cue, speaker, speakerEntity, speakerName, confidence, group }): MarkedQuote => ({
        start,
        end,
        kind,
        by: 'machine',
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

function markEntity(entity: Entity, place: Place | undefined): MarkedEntity {
  const { id, type, name, role, anonymous, mentions } = entity;
  return {
    id,
    type,
    name: oneLine(name),
    by: 'machine',
    ...(role === undefined ? {} : { role: oneLine(role) }),
    ...(anonymous === true ? { anonymous } : {}),
    mentions: mentions.map(({ start, end, kind }) => ({ start, end, kind, by: 'machine' })),
    ...(place?.chosen === undefined ? {} : { place: markPlace(place.chosen) }),
  };
}

function markPlace({ id, name, kind, country, admin1, lat, lon, radiusKm }: MarkedPlace): MarkedPlace {
  return { id, name, kind, country, admin1, lat, lon, radiusKm };
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
