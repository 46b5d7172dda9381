import type { Entity, Mention, PlaceCandidate } from '../core/analysis';
import { overlaps, type Span } from '../core/span';
import { entityDecision, entityOfMention, mentionDecision, wordsAt, type Desk, type Wishes } from './desk';
import type { Wish } from './history';
import type { EntityDecision } from './types';

/** Takes back a person's entity and where it is. */
export function dropEntity({ set }: Desk, entity: string): Wish[] {
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
