import type { Entity, Place, PlaceCandidate } from '../core/analysis';
import { textOf } from '../core/span';
import type { DocumentStage, Draft, PipelineContext } from './types';

/**
 * Stage "places": where each place of the article is.
 * In: mentions and entities. Out: one place for each entity of type `place`, its candidates in order.
 * The gazetteer's own order (kind, then inhabitants) decides, unless the article speaks for a country: countries that
 * it names and peoples vote, and a candidate of a voted country comes first.
 */
export const placesStage: DocumentStage<'mentions' | 'entities', 'places'> = {
  id: 'places',
  reads: ['mentions', 'entities'],
  writes: ['places'],
  run(draft, context) {
    const entities = draft.entities.filter(({ type }) => type === 'place');
    const found = new Map(entities.map((entity) => [entity, lookUp(draft, entity, context)]));
    const votes = countVotes(draft, found, context);
    const byStart = new Map(
      entities.flatMap((entity) => entity.mentions.map(({ start }) => [start, entity] as const)),
    );
    return { places: entities.map((entity) => resolve(draft, entity, found, votes, byStart)) };
  },
};

/** Candidates for any name that the entity bears in the text. */
function lookUp(draft: Draft, entity: Entity, context: PipelineContext): readonly PlaceCandidate[] {
  const named = context.gazetteer.find(entity.name);
  if (named.length > 0) return named;
  for (const mention of entity.mentions) {
    const candidates = context.gazetteer.find(textOf(draft.text, mention));
    if (candidates.length > 0) return candidates;
  }
  return [];
}

/** Votes for countries: each country or clear place named, each people. */
function countVotes(
  draft: Draft,
  found: ReadonlyMap<Entity, readonly PlaceCandidate[]>,
  context: PipelineContext,
): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  const vote = (country: string, weight: number): void => {
    if (country !== '') votes.set(country, (votes.get(country) ?? 0) + weight);
  };
  for (const candidates of found.values()) {
    const [first] = candidates;
    if (first === undefined) continue;
    const countries = new Set(candidates.map(({ country }) => country));
    if (first.kind === 'country') vote(first.country, 3);
    else if (countries.size === 1) vote(first.country, 1);
  }
  for (const entity of draft.entities) {
    if (entity.type !== 'group') continue;
    vote(context.pack.names.demonyms.get(entity.name.toLowerCase())?.country ?? '', 2);
  }
  return votes;
}

/** A smaller namesake in a country that the article names wins over one this many times as large elsewhere. */
const voteFactor = 30;

function resolve(
  draft: Draft,
  entity: Entity,
  found: ReadonlyMap<Entity, readonly PlaceCandidate[]>,
  votes: ReadonlyMap<string, number>,
  byStart: ReadonlyMap<number, Entity>,
): Place {
  const candidates = found.get(entity) ?? [];
  const [first] = candidates;
  if (first === undefined) return { entity: entity.id, candidates: [], why: 'unknown' };
  const container = containerOf(draft, entity, candidates, found, byStart);
  if (container !== undefined) return order(entity, candidates, container, 'container named beside it');
  const voted = candidates.find(
    (candidate) =>
      candidate !== first &&
      first.kind === 'city' &&
      candidate.kind === 'city' &&
      (votes.get(candidate.country) ?? 0) > (votes.get(first.country) ?? 0) &&
      candidate.population * voteFactor >= first.population,
  );
  if (voted !== undefined) return order(entity, candidates, voted, 'country named in the article');
  return order(
    entity,
    candidates,
    first,
    candidates.length === 1 ? 'only place of this name' : 'largest place of this name',
  );
}

function order(
  entity: Entity,
  candidates: readonly PlaceCandidate[],
  chosen: PlaceCandidate,
  why: string,
): Place {
  return {
    entity: entity.id,
    chosen,
    candidates: [chosen, ...candidates.filter((other) => other !== chosen)].slice(0, 10),
    why,
  };
}

/** `Paris, Texas` or `Paris (Texas)`: the region or country named right behind a town, if it holds one of the candidates. */
function containerOf(
  draft: Draft,
  entity: Entity,
  candidates: readonly PlaceCandidate[],
  found: ReadonlyMap<Entity, readonly PlaceCandidate[]>,
  byStart: ReadonlyMap<number, Entity>,
): PlaceCandidate | undefined {
  for (const mention of entity.mentions) {
    if (!/^(?:, | \()$/u.test(draft.text.slice(mention.end, mention.end + 2))) continue;
    const beside = byStart.get(mention.end + 2);
    if (beside === undefined || beside === entity) continue;
    for (const container of found.get(beside) ?? []) {
      const held = candidates.find(
        (candidate) => candidate.kind === 'city' && contains(container, candidate),
      );
      if (held !== undefined) return held;
    }
  }
  return undefined;
}

function contains(container: PlaceCandidate, town: PlaceCandidate): boolean {
  if (container.country !== town.country) return false;
  return container.kind === 'country' || (container.kind === 'admin1' && container.admin1 === town.admin1);
}
