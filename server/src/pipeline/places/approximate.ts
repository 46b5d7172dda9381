import type { Entity, Place, PlaceCandidate } from '../../core/analysis';
import { foldName } from '../../core/fold';
import { priorOf } from '../gazetteer/prior';
import type { Draft, PipelineContext } from '../types';
import { lookUp } from './lookup';
import type { Surroundings } from './surroundings';

/** A located place of the article, with where its mentions stand. */
interface Located {
  readonly place: PlaceCandidate;
  readonly starts: readonly number[];
}

/**
 * Where a place that no gazetteer knows is, more or less.
 * What the article says holds it (`Cezais (Vendée)`), else a place within its name (`London International Airport`),
 * else the nearest place named in the same paragraph, a town or region.
 * In: the entity, the words around its mentions, and the article's located places. Out: that other place.
 */
export function approximate(
  draft: Draft,
  entity: Entity,
  surroundings: readonly Surroundings[],
  located: readonly Located[],
  context: PipelineContext,
): PlaceCandidate | undefined {
  const chosen = new Map(located.map(({ place }) => [place.id, place]));
  const holders = surroundings.flatMap(({ containers }) => containers);
  return (
    holders.find(({ id }) => chosen.has(id)) ??
    holders[0] ??
    withinName(entity.name, chosen, context) ??
    nearest(draft, entity, located)
  );
}

/** The likeliest place among the longest names within a name; one that the article has elsewhere goes first. */
function withinName(
  name: string,
  chosen: ReadonlyMap<string, PlaceCandidate>,
  context: PipelineContext,
): PlaceCandidate | undefined {
  const words = name.split(/[\s\u00a0]+/u);
  const { roads } = context.pack.places;
  if (words.length < 2 || roads.has(words[0] ?? '') || roads.has(words.at(-1) ?? '')) return undefined;
  const keys = words.map(foldName);
  let best: PlaceCandidate | undefined;
  for (let at = 0; at < words.length; at++) {
    const size = context.gazetteer.longest(keys, at);
    if (size === 0 || size === words.length) continue;
    const candidates = lookUp(words.slice(at, at + size).join(' '), context);
    const known = candidates.find(({ id }) => chosen.has(id));
    if (known !== undefined) return known;
    const [likeliest] = candidates;
    if (likeliest === undefined || priorOf(likeliest) < wellKnown) continue;
    if (best === undefined || priorOf(likeliest) > priorOf(best)) best = likeliest;
    at += size - 1;
  }
  return best;
}

/** A word of a name that is a smaller place's name too says nothing. */
const wellKnown = 100_000;

/** The located town or region whose mention is nearest to one of the entity's, in the same paragraph. */
function nearest(
  { blocks }: Draft,
  { mentions }: Entity,
  located: readonly Located[],
): PlaceCandidate | undefined {
  let best: PlaceCandidate | undefined;
  let shortest = Infinity;
  for (const mention of mentions) {
    const block = blocks.find(({ start, end }) => start <= mention.start && mention.start < end);
    if (block === undefined) continue;
    for (const { place, starts } of located) {
      if (tooWide.has(place.kind)) continue;
      for (const start of starts) {
        const away = Math.abs(start - mention.start);
        if (start < block.start || start >= block.end || away >= shortest) continue;
        best = place;
        shortest = away;
      }
    }
  }
  return best;
}

const tooWide = new Set(['country', 'continent', 'water']);

/** The located places of a layer, for `approximate`. */
export function locatedOf(entities: readonly Entity[], places: readonly Place[]): Located[] {
  return entities.flatMap((entity, index): Located[] => {
    const place = places[index]?.chosen;
    return place === undefined ? [] : [{ place, starts: entity.mentions.map(({ start }) => start) }];
  });
}
