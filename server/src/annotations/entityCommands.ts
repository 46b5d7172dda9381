import type { Entity, EntityType, Mention, PlaceCandidate } from '../core/analysis';
import { foldName } from '../core/fold';
import { overlaps, type Span } from '../core/span';
import {
  decisionOf,
  entityDecision,
  entityOfMention,
  mentionDecision,
  newEntity,
  wordsAt,
  type Acceptance,
  type Desk,
  type Wishes,
} from './desk';
import { matches } from './matching';
import type { Wish } from './history';
import type { EntityDecision, MentionDecision } from './types';

/** Confirms a mention and with it its entity: the name is known in every paragraph from now on. */
export function acceptMention(desk: Desk, mention: Mention, how: Acceptance): Wishes | undefined {
  const entity = entityOfMention(desk, mention);
  if (entity === undefined || mention.decided !== undefined) return undefined;
  const decision = entityDecision(desk, entity, how);
  return {
    about: wordsAt(desk, mention),
    wishes: [{ put: decision }, { put: mentionDecision(desk, mention, decision.id, how) }],
  };
}

/**
 * Confirms several mentions at once: of one entity, or all of an article.
 * In: the mentions to confirm. Out: one decision an entity, one a mention; those decided before stay as they are.
 */
export function acceptMentions(desk: Desk, mentions: readonly Mention[], how: Acceptance): Wish[] {
  const decisions = new Map<string, EntityDecision>();
  return mentions.flatMap((mention): Wish[] => {
    const entity = entityOfMention(desk, mention);
    if (entity === undefined || mention.decided !== undefined) return [];
    const known = decisions.get(entity.id);
    const decision = known ?? entityDecision(desk, entity, how);
    decisions.set(entity.id, decision);
    const put: Wish = { put: mentionDecision(desk, mention, decision.id, how) };
    return known === undefined ? [{ put: decision }, put] : [put];
  });
}

/** Refuses one mention; an entity that a person made goes with its last one. */
export function rejectMention(desk: Desk, mention: Mention): Wishes {
  const known = decisionOf(desk, mention);
  const rest = desk.set.mentions.filter(({ id, entity }) => id !== known?.id && entity === known?.entity);
  const isSuggested = desk.suggested.mentions.some((one) => matches(one, mention));
  const dropped: Wish[] = known === undefined ? [] : [{ drop: known.id }];
  if (known !== undefined && rest.length === 0) dropped.push(...dropEntity(desk, known.entity));
  const refused: Wish = {
    put: {
      record: 'rejection',
      id: desk.newId(),
      rev: 0,
      layer: 'mention',
      span: { start: mention.start, end: mention.end },
    },
  };
  return { about: wordsAt(desk, mention), wishes: isSuggested ? [...dropped, refused] : dropped };
}

function dropEntity({ set }: Desk, entity: string): Wish[] {
  return [
    { drop: entity },
    ...set.places.filter((place) => place.entity === entity).map(({ id }) => ({ drop: id })),
  ];
}

/** Refuses an entity under all its names. */
export function rejectEntity(desk: Desk, entity: Entity): Wishes {
  const decided = desk.set.mentions.filter(({ entity: of }) => of === entity.id);
  const names = new Set(
    entity.mentions.filter(({ kind }) => kind === 'name').map((mention) => wordsAt(desk, mention)),
  );
  return {
    about: entity.name,
    wishes: [
      ...decided.map(({ id }) => ({ drop: id })),
      ...(entity.decided === undefined ? [] : dropEntity(desk, entity.id)),
      ...[...names].map((name): Wish => ({
        put: { record: 'rejection', id: desk.newId(), rev: 0, layer: 'name', name },
      })),
    ],
  };
}

/** What about an entity may be corrected. */
export type EntityCorrection = Partial<Pick<EntityDecision, 'type' | 'name' | 'role' | 'gender'>>;

/** Corrects what an entity is, for all its mentions. */
export function correctEntity(
  desk: Desk,
  mention: Mention,
  correction: EntityCorrection,
): Wishes | undefined {
  const entity = entityOfMention(desk, mention);
  if (entity === undefined) return undefined;
  const decision = entityDecision(desk, entity, 'corrected');
  const how = decision.how === 'created' ? 'created' : 'corrected';
  return {
    about: wordsAt(desk, mention),
    wishes: [
      { put: { ...decision, ...correction, how } },
      { put: mentionDecision(desk, mention, decision.id, 'accepted') },
    ],
  };
}

/** Marks a stretch of text as a mention: of an entity of that name and type that is known, else of a new one. */
export function createMention(desk: Desk, span: Span, type: EntityType): Wishes | undefined {
  const name = wordsAt(desk, span);
  if (name === '') return undefined;
  const { analysis } = desk;
  const standing = analysis.mentions.filter(
    (mention) => mention.kind === 'name' && overlaps(mention, span) && mention.decided !== undefined,
  );
  const key = foldName(name);
  const bearer = analysis.entities.find(
    (entity) =>
      entity.type === type &&
      entity.mentions.some((one) => one.kind === 'name' && foldName(wordsAt(desk, one)) === key),
  );
  const known = bearer === undefined ? undefined : entityDecision(desk, bearer, 'accepted');
  const entity = known ?? newEntity(desk, type, name, [name]);
  const was = desk.suggested.mentions.find((mention) => mention.kind === 'name' && overlaps(mention, span));
  const decision: MentionDecision = {
    record: 'mention',
    id: desk.newId(),
    rev: 0,
    how: 'created',
    span,
    ...(was === undefined ? {} : { was: { start: was.start, end: was.end } }),
    form: 'name',
    entity: entity.id,
  };
  const replaced = standing.flatMap((mention) => {
    const id = decisionOf(desk, mention)?.id;
    return id === undefined ? [] : [{ drop: id }];
  });
  return { about: name, wishes: [...replaced, { put: entity }, { put: decision }] };
}

/** Gives a mention other bounds. Its entity bears the new name in place of the old one. */
export function resizeMention(desk: Desk, mention: Mention, span: Span): Wishes | undefined {
  const entity = entityOfMention(desk, mention);
  const name = wordsAt(desk, span);
  if (entity === undefined || name === '') return undefined;
  const old = wordsAt(desk, mention);
  const known = decisionOf(desk, mention);
  const decision = entityDecision(desk, entity, 'corrected');
  const isElsewhere = entity.mentions.some(
    (one) => one.start !== mention.start && one.kind === 'name' && wordsAt(desk, one) === old,
  );
  const names = [...decision.names.filter((one) => isElsewhere || one !== old), name];
  return {
    about: name,
    wishes: [
      {
        put: {
          ...decision,
          name: decision.name === old ? name : decision.name,
          names: mention.kind === 'name' ? [...new Set(names)] : decision.names,
        },
      },
      {
        put: {
          ...mentionDecision(desk, mention, decision.id, 'corrected'),
          span,
          was: known?.was ?? { start: mention.start, end: mention.end },
        },
      },
    ],
  };
}

/** Makes two entities one: the second takes all names and mentions of the first. */
export function mergeEntities(desk: Desk, from: Entity, into: Entity): Wishes | undefined {
  if (from.id === into.id) return undefined;
  const { set } = desk;
  const source = entityDecision(desk, from, 'accepted');
  const target = entityDecision(desk, into, 'accepted');
  const names = [...new Set([...target.names, ...source.names])];
  const first = (entity: Entity): Mention | undefined =>
    entity.mentions.find(({ kind }) => kind === 'name') ?? entity.mentions[0];
  // One decided mention of each, so that what refers back to either follows.
  const pinned = [first(from), first(into)].flatMap((mention) =>
    mention === undefined || mention.decided !== undefined
      ? []
      : [{ put: mentionDecision(desk, mention, target.id, 'accepted') }],
  );
  return {
    about: `${from.name} → ${into.name}`,
    wishes: [
      { put: { ...target, names } },
      ...set.mentions
        .filter(({ entity }) => entity === from.id)
        .map((mention) => ({ put: { ...mention, entity: target.id } })),
      ...set.quotes
        .filter(({ speakerEntity }) => speakerEntity === from.id)
        .map((quote) => ({ put: { ...quote, speakerEntity: target.id } })),
      ...pinned,
      ...(from.decided === undefined ? [] : dropEntity(desk, from.id)),
    ],
  };
}

/** Makes a mention an entity of its own; the others stay together. */
export function splitMention(desk: Desk, mention: Mention, type?: EntityType): Wishes | undefined {
  const entity = entityOfMention(desk, mention);
  if (entity === undefined || entity.mentions.length < 2) return undefined;
  const rest = entityDecision(desk, entity, 'accepted');
  const name = wordsAt(desk, mention);
  const own = newEntity(desk, type ?? entity.type, name, []);
  const others = entity.mentions.filter(({ start }) => start !== mention.start);
  const anchor = others.find(({ kind }) => kind === 'name') ?? others[0];
  return {
    about: name,
    wishes: [
      { put: rest },
      ...(anchor === undefined || anchor.decided !== undefined
        ? []
        : [{ put: mentionDecision(desk, anchor, rest.id, 'accepted') }]),
      { put: own },
      { put: { ...mentionDecision(desk, mention, own.id, 'corrected'), how: 'corrected' } },
    ],
  };
}

/** Settles where a place is; `null`: at none of the known places. */
export function choosePlace(desk: Desk, mention: Mention, place: PlaceCandidate | null): Wishes | undefined {
  const entity = entityOfMention(desk, mention);
  if (entity === undefined) return undefined;
  const decision = entityDecision(desk, entity, 'accepted');
  const known = desk.set.places.find(({ entity: of }) => of === decision.id);
  return {
    about: wordsAt(desk, mention),
    wishes: [
      { put: { ...decision, type: 'place' } },
      { put: mentionDecision(desk, mention, decision.id, 'accepted') },
      {
        put: {
          record: 'place',
          id: known?.id ?? desk.newId(),
          rev: 0,
          how: place !== null && known === undefined ? 'accepted' : 'corrected',
          entity: decision.id,
          place,
        },
      },
    ],
  };
}

/** Where the names of an entity stand in the text, whole words, that is no mention of it yet. */
export function occurrencesOf(desk: Desk, entity: Entity): Span[] {
  const { text } = desk.analysis.snapshot;
  const names = entityDecision(desk, entity, 'accepted').names.filter((name) => name.length > 1);
  const taken: Span[] = entity.mentions.filter(({ decided }) => decided !== undefined);
  const found: Span[] = [];
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const pattern = name
      .split(/\s+/u)
      .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&'))
      .join('\\s+');
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'gu');
    for (const { index, 0: words } of text.matchAll(whole)) {
      const span = { start: index, end: index + words.length };
      if (![...taken, ...found].some((one) => overlaps(one, span))) found.push(span);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Marks stretches of text as mentions of an entity. */
export function annotateSpans(desk: Desk, entity: Entity, spans: readonly Span[]): Wishes | undefined {
  if (spans.length === 0) return undefined;
  const decision = entityDecision(desk, entity, 'accepted');
  return {
    about: `${decision.name} × ${String(spans.length)}`,
    wishes: [
      { put: decision },
      ...spans.map((span): Wish => {
        const was = desk.suggested.mentions.find((one) => one.kind === 'name' && overlaps(one, span));
        const isSame = was?.start === span.start && was.end === span.end;
        return {
          put: {
            record: 'mention',
            id: desk.newId(),
            rev: 0,
            how: isSame ? 'accepted-in-bulk' : 'created',
            span,
            ...(was === undefined || isSame ? {} : { was: { start: was.start, end: was.end } }),
            form: 'name',
            entity: decision.id,
          },
        };
      }),
    ],
  };
}
