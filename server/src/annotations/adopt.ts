import type { Analysis, Entity, EntityType, Mention } from '../core/analysis';
import { foldName } from '../core/fold';
import { groupBy } from '../core/group';
import { compareSpans, textOf, type Span } from '../core/span';
import { indexSpans } from '../core/spanIndex';
import type { AnnotationSet, EntityDecision, MentionDecision } from './types';

/** Entities after people's decisions, and under which id an entity of the analysis goes now. */
export interface Adoption {
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  /**
   * In: an entity id of the analysis, and where it is meant (a split entity goes by several). Out: its id now;
   * undefined for one that no mention is left of.
   */
  readonly adopted: (id: string | undefined, span?: Span) => string | undefined;
}

/**
 * Joins the entities that people know with those of the analysis.
 * A suggested mention belongs to a decided entity when its name is one of that entity's names; else when its own
 * entity has mentions that people gave to one decided entity alone. Of several that bear one name (a split), the one
 * mentioned last before it.
 */
export function adoptEntities(analysis: Analysis, set: AnnotationSet, kept: readonly Mention[]): Adoption {
  const { text } = analysis.snapshot;
  const known = new Map(set.entities.map((entity) => [entity.id, entity]));
  const decided = set.mentions.filter(({ entity }) => known.has(entity));
  const byName = namesOf(set.entities);
  const heirs = heirsOf(analysis, decided, byName);
  const ownerOf = (mention: Mention): string => {
    const bearers = (mention.kind === 'name' && byName.get(foldName(textOf(text, mention)))) || [];
    const candidates = bearers.length > 0 ? bearers : (heirs.get(mention.entity) ?? []);
    if (bearers.length === 0 && candidates.length > 1) return mention.entity;
    return nearestBefore(candidates, decided, mention) ?? mention.entity;
  };
  const owned = kept.map((mention) => ({ mention, owner: ownerOf(mention) }));
  const mentions = [
    ...owned.map(({ mention, owner }): Mention => ({ ...mention, entity: owner })),
    ...decided.map(toMention),
  ].sort(compareSpans);
  const standing = indexSpans(mentions, (mention) => mention);
  const grouped = groupBy(mentions, ({ entity }) => entity);

  const originals = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  /** Where a decided entity has its role and gender from, unless a person stated them. */
  const from = new Map<string, Entity>();
  const inherits = (owner: string, original: string): void => {
    const entity = originals.get(original);
    if (entity !== undefined && !from.has(owner)) from.set(owner, entity);
  };
  for (const { mention, owner } of owned) inherits(owner, mention.entity);
  for (const [original, owners] of heirs) for (const owner of owners) inherits(owner, original);
  const entities = [...grouped].flatMap(([id, own]): Entity[] => {
    const decision = known.get(id);
    const original = decision === undefined ? originals.get(id) : from.get(id);
    if (decision !== undefined) return [toEntity(decision, own, original)];
    return original === undefined ? [] : renamed(original, own, text);
  });
  const present = new Set(entities.map(({ id }) => id));
  return {
    entities,
    mentions: mentions.filter(({ entity }) => present.has(entity)),
    adopted(id, span) {
      if (id === undefined) return undefined;
      const owners = heirs.get(id) ?? [];
      const here = span === undefined ? undefined : standing.overlapping(span)[0]?.entity;
      if (here !== undefined && (here === id || owners.includes(here))) return here;
      if (present.has(id)) return id;
      const moved = originals.get(id)?.mentions[0];
      const byOwnName = moved === undefined ? undefined : ownerOf(moved);
      return [...owners, ...(byOwnName === undefined ? [] : [byOwnName])].find((owner) => present.has(owner));
    },
  };
}

/** Decided entities by the folded names they bear. */
function namesOf(entities: readonly EntityDecision[]): ReadonlyMap<string, readonly string[]> {
  const pairs = entities.flatMap(({ id, names }) =>
    [...new Set(names.map(foldName))].map((key) => ({ key, id })),
  );
  return new Map([...groupBy(pairs, ({ key }) => key)].map(([key, list]) => [key, list.map(({ id }) => id)]));
}

/**
 * Which decided entities hold mentions that the analysis gave to one entity of its own. A mention under a name that
 * its decided entity does not bear was split off and draws no others after it.
 */
function heirsOf(
  analysis: Analysis,
  decided: readonly MentionDecision[],
  byName: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const heirs = new Map<string, string[]>();
  const suggested = indexSpans(analysis.mentions, (mention) => mention);
  for (const { span, was, entity } of decided) {
    const at = was ?? span;
    const [mention] = suggested.overlapping(at);
    if (mention === undefined) continue;
    const key = foldName(textOf(analysis.snapshot.text, mention));
    if (mention.kind === 'name' && byName.get(key)?.includes(entity) !== true) continue;
    const list = heirs.get(mention.entity) ?? [];
    if (!list.includes(entity)) list.push(entity);
    heirs.set(mention.entity, list);
  }
  return heirs;
}

function nearestBefore(
  candidates: readonly string[],
  decided: readonly MentionDecision[],
  at: Span,
): string | undefined {
  if (candidates.length <= 1) return candidates[0];
  const own = decided.filter(({ entity }) => candidates.includes(entity));
  return (own.findLast(({ span }) => span.start < at.start) ?? own[0])?.entity ?? candidates[0];
}

function toMention({ id, how, span, form, entity, metonymic }: MentionDecision): Mention {
  return {
    start: span.start,
    end: span.end,
    kind: form,
    entity,
    ...(metonymic === true ? { metonymic } : {}),
    confidence: 1,
    decided: { id, how },
  };
}

/** A decided entity; what nobody decided about it comes from the analysis. */
function toEntity(
  decision: EntityDecision,
  mentions: readonly Mention[],
  original: Entity | undefined,
): Entity {
  const { id, how, type, name, gender } = decision;
  const role = decision.role ?? original?.role;
  const read = gender === undefined ? original?.gender : gender;
  return {
    id,
    type,
    name,
    ...(role === undefined ? {} : { role }),
    ...(read === 'female' || read === 'male' || read === 'mixed' ? { gender: read } : {}),
    ...(original?.number === undefined ? {} : { number: numberOf(type) ?? original.number }),
    ...(original?.anonymous === undefined ? {} : { anonymous: original.anonymous }),
    mentions,
    decided: { id, how },
  };
}

function numberOf(type: EntityType): 'singular' | 'plural' | undefined {
  return type === 'person' ? 'singular' : type === 'group' ? 'plural' : undefined;
}

/** An entity of the analysis with the mentions left to it; none when all its names were refused. */
function renamed(entity: Entity, mentions: readonly Mention[], text: string): Entity[] {
  if (mentions.length === entity.mentions.length) return [{ ...entity, mentions }];
  const namesIn = (list: readonly Mention[]): string[] =>
    list.filter(({ kind }) => kind === 'name').map((mention) => textOf(text, mention));
  const names = namesIn(mentions);
  if (names.length > 0)
    return [{ ...entity, name: names.includes(entity.name) ? entity.name : longest(names), mentions }];
  return namesIn(entity.mentions).length > 0 ? [] : [{ ...entity, mentions }];
}

function longest(names: readonly string[]): string {
  return names.reduce((best, name) => (name.length > best.length ? name : best));
}
