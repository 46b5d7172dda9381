import type { Analysis, Entity, EntityType, Mention, Quote } from '../core/analysis';
import { textOf, type Span } from '../core/span';
import type { Wish } from './history';
import type { AnnotationSet, EntityDecision, MentionDecision } from './types';

/** What commands work on: the article as it is read and decided so far. */
export interface Desk {
  /** With the decisions applied. */
  readonly analysis: Analysis;
  /** As suggested, without them. */
  readonly suggested: Analysis;
  readonly set: AnnotationSet;
  /** A new random id. */
  newId(): string;
}

/** How something suggested is confirmed. */
export type Acceptance = 'accepted' | 'accepted-in-bulk';

/** What a command wants changed, and the words it is about. Undefined in place of it: nothing to do here. */
export interface Wishes {
  readonly about: string;
  readonly wishes: readonly Wish[];
}

/** The words of a span, on one line. */
export function wordsAt(desk: Desk, span: Span): string {
  return textOf(desk.analysis.snapshot.text, span).replace(/\s+/gu, ' ').trim();
}

/** The mention decision that a mention of the analysis stands for. */
export function decisionOf({ set }: Desk, mention: Mention): MentionDecision | undefined {
  const { decided } = mention;
  return decided === undefined ? undefined : set.mentions.find(({ id }) => id === decided.id);
}

/** Every form under which the analysis knows an entity. */
export function namesOf(desk: Desk, entity: Entity): string[] {
  const names = entity.mentions.filter(({ kind }) => kind === 'name').map((span) => wordsAt(desk, span));
  return [...new Set(names)];
}

/**
 * The decision on an entity: the one that is there, or a new one that says what the analysis says.
 * In: `how` for a new one.
 */
export function entityDecision(desk: Desk, entity: Entity, how: EntityDecision['how']): EntityDecision {
  const known = desk.set.entities.find(({ id }) => id === entity.id);
  if (known !== undefined) return known;
  return {
    record: 'entity',
    id: desk.newId(),
    rev: 0,
    how,
    type: entity.type,
    name: entity.name.replace(/\s+/gu, ' '),
    names: namesOf(desk, entity),
  };
}

/** A new entity of a name. */
export function newEntity(
  desk: Desk,
  type: EntityType,
  name: string,
  names: readonly string[],
): EntityDecision {
  return { record: 'entity', id: desk.newId(), rev: 0, how: 'created', type, name, names };
}

/** The decision on a mention for an entity: the one that is there, moved to it, or a new one. */
export function mentionDecision(
  desk: Desk,
  mention: Mention,
  entity: string,
  how: MentionDecision['how'],
): MentionDecision {
  const known = decisionOf(desk, mention);
  if (known !== undefined) return { ...known, entity };
  return {
    record: 'mention',
    id: desk.newId(),
    rev: 0,
    how,
    span: { start: mention.start, end: mention.end },
    form: mention.kind,
    entity,
    ...(mention.metonymic === true ? { metonymic: true } : {}),
  };
}

/** The entity of a mention. */
export function entityOfMention({ analysis }: Desk, mention: Mention): Entity | undefined {
  return analysis.entities.find(({ id }) => id === mention.entity);
}

/** The parts of a quotation: one quote a paragraph where it runs over several. */
export function partsOfQuote({ analysis }: Desk, quote: Quote): readonly Quote[] {
  return quote.group === undefined ? [quote] : analysis.quotes.filter(({ group }) => group === quote.group);
}
