import type { EntityType, Mention } from '../core/analysis';
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
import { dropEntity } from './entityCommands';

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
 * In: the mentions to confirm; the decisions on their entities, by the entities' ids, to which new ones are added. Out: one
 * decision an entity, one a mention; those decided before stay as they are.
 */
export function acceptMentions(
  desk: Desk,
  mentions: readonly Mention[],
  how: Acceptance,
  decisions = new Map<string, EntityDecision>(),
): Wish[] {
  const entities = new Map(desk.analysis.entities.map((entity) => [entity.id, entity]));
  return mentions.flatMap((mention): Wish[] => {
    const entity = entities.get(mention.entity);
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
