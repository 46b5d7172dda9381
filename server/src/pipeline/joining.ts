import type { Entity, MarkPair, Mention, Place, Problem, Quote, Sentence } from '../core/analysis';
import { foldName } from '../core/fold';
import { compareSpans, shiftSpan, type Span } from '../core/span';
import type { Steps } from '../core/steps';
import { isDescribedId } from './newSources';
import type { Section, SectionReading } from './sections';
import type { DateExpression } from './types';

/** Where a section stands in its text, and what its entities are there. */
export interface Placement {
  readonly start: number;
  /** Index of its first block. */
  readonly first: number;
  /** How many quotations over several paragraphs stand before it. */
  readonly groups: number;
  /** For each of its entities, the id and the name in the text. */
  readonly ids: readonly string[];
  readonly names: readonly string[];
}

/** Whether a section stands where it did and means the same. */
export function isSamePlacement(a: Placement, b: Placement): boolean {
  const equal = (one: readonly string[], other: readonly string[]): boolean =>
    one.length === other.length && one.every((value, index) => value === other[index]);
  return (
    a.start === b.start &&
    a.first === b.first &&
    a.groups === b.groups &&
    equal(a.ids, b.ids) &&
    equal(a.names, b.names)
  );
}

/** Places a section in its text: offsets, block numbers, groups, ids and names are the text's. */
export function placeSection(reading: SectionReading, placement: Placement): SectionReading {
  const { start: by, first, groups, ids, names } = placement;
  const own = new Map(reading.entities.map(({ id }, index) => [id, index]));
  const entities = reading.entities.map((entity, index): Entity => {
    const id = ids[index] ?? entity.id;
    return { ...entity, id, mentions: entity.mentions.map((mention) => shiftMention(mention, by, id)) };
  });
  const idOf = (id: string): string => ids[own.get(id) ?? -1] ?? id;
  const nameOf = (id: string): string | undefined => names[own.get(id) ?? -1];
  return {
    sentences: reading.sentences.map(({ start, end, block }): Sentence => ({
      start: start + by,
      end: end + by,
      block: block + first,
    })),
    marks: reading.marks.map((mark) => shiftMark(mark, by, groups)),
    groups: reading.groups,
    mentions: entities.flatMap(({ mentions }) => mentions).sort(compareSpans),
    entities,
    quotes: reading.quotes.map((quote) => shiftQuote(quote, by, groups, idOf, nameOf)),
    places: reading.places.map((place): Place => ({
      ...place,
      entity: idOf(place.entity),
      ...(place.inside === undefined ? {} : { inside: place.inside.map((span) => shiftSpan(span, by)) }),
    })),
    dates: reading.dates.map(({ start, end, parts, future }): DateExpression => ({
      start: start + by,
      end: end + by,
      parts,
      future,
    })),
    problems: reading.problems.map(({ span, ...problem }): Problem =>
      span === undefined ? problem : { ...problem, span: shiftSpan(span, by) },
    ),
  };
}

/**
 * Puts the sections of a text together: offsets from the text's beginning, and one entity for the same name in several
 * sections; a surname alone is the one person of that surname in the sections before, a source that only a phrase names is
 * the one that the same words named.
 */
export function* joinSections(
  sections: readonly Section[],
  readings: readonly SectionReading[],
  place: typeof placeSection,
): Steps<SectionReading> {
  const bearers = createBearers();
  const placed: SectionReading[] = [];
  const places = new Map<string, Place>();
  let groups = 0;
  for (const [index, reading] of readings.entries()) {
    const { start = 0, first = 0 } = sections[index] ?? {};
    const section = place(reading, { start, first, groups, ...bearers.name(reading.entities) });
    bearers.take(section.entities);
    placed.push(section);
    for (const found of section.places) if (!places.has(found.entity)) places.set(found.entity, found);
    groups += reading.groups;
    yield;
  }
  const sentences = concat(placed.map((section) => section.sentences));
  const marks = concat(placed.map((section) => section.marks));
  const mentions = concat(placed.map((section) => section.mentions));
  yield;
  const entities = bearers.entities();
  yield;
  return {
    sentences,
    marks,
    groups,
    mentions,
    entities,
    quotes: concat(placed.map(({ quotes }) => quotes)),
    places: [...places.values()],
    dates: concat(placed.map(({ dates }) => dates)),
    problems: concat(placed.map(({ problems }) => problems)),
  };
}

/** One list of many; `flatMap` takes ten times as long over hundreds of thousands. */
function concat<T>(lists: readonly (readonly T[])[]): T[] {
  return ([] as T[]).concat(...lists);
}

/** A copy that is still being made. */
type Draft<T> = { -readonly [K in keyof T]: T[K] };

function shiftMention(mention: Mention, by: number, entity: string): Mention {
  return { ...mention, start: mention.start + by, end: mention.end + by, entity };
}

function shiftMark(mark: MarkPair, by: number, groups: number): MarkPair {
  const { open, close, group } = mark;
  const moved: Draft<MarkPair> = { ...mark, start: mark.start + by, end: mark.end + by };
  moved.open = shiftSpan(open, by);
  moved.close = shiftSpan(close, by);
  if (group !== undefined) moved.group = groups + group;
  return moved;
}

function shiftQuote(
  quote: Quote,
  by: number,
  groups: number,
  idOf: (id: string) => string,
  nameOf: (id: string) => string | undefined,
): Quote {
  const { cue, speaker, speakerEntity, speakerName, group } = quote;
  const moved: Draft<Quote> = { ...quote, start: quote.start + by, end: quote.end + by };
  if (cue !== undefined) moved.cue = shifted(cue, by);
  if (speaker !== undefined)
    moved.speaker =
      speaker.entity === undefined
        ? shifted(speaker, by)
        : { ...shifted(speaker, by), entity: idOf(speaker.entity) };
  if (speakerEntity !== undefined) {
    moved.speakerEntity = idOf(speakerEntity);
    // A speaker that a later section knows by surname alone has the full name of the entity.
    if (speakerName !== undefined) moved.speakerName = nameOf(speakerEntity) ?? speakerName;
  }
  if (group !== undefined) moved.group = groups + group;
  return moved;
}

function shifted<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}

/** The entities of the text while its sections are put together. */
interface Bearers {
  /** What a section's entities are in the text. In: the section's own. Out: an id and a name for each. */
  name(entities: readonly Entity[]): Pick<Placement, 'ids' | 'names'>;
  /** Takes in a section's entities as they are in the text. */
  take(placed: readonly Entity[]): void;
  entities(): Entity[];
}

function createBearers(): Bearers {
  const known = new Map<string, Pick<Entity, 'type' | 'name'>>();
  /** The ids of sources without a name, by what they are called. */
  const described = new Map<string, string>();
  /** The persons of each surname, by id. */
  const surnames = new Map<string, Set<string>>();
  const taken = new Map<string, { entity: Entity; readonly mentions: (readonly Mention[])[] }>();

  /** An id that no section has taken yet. */
  const freeId = (id: string): string => {
    let free = id;
    for (let n = 2; known.has(free); n++) free = `${id}-${String(n)}`;
    return free;
  };

  /** The number in such an id counts the sources of one section. */
  const describedAs = ({ id, type, name }: Entity): string => {
    const words = `${type} ${foldName(name)}`;
    const own = described.get(words) ?? freeId(id);
    described.set(words, own);
    return own;
  };

  const idFor = (entity: Entity): string => {
    const { id, type } = entity;
    if (isDescribedId(id)) return describedAs(entity);
    if (known.get(id)?.type === type) return id;
    if (type === 'person' && !id.includes('-')) {
      const [only, ...others] = surnames.get(id) ?? [];
      if (only !== undefined && others.length === 0) return only;
    }
    let free = id;
    for (let n = 2; known.has(free) && known.get(free)?.type !== type; n++) free = `${id}-${String(n)}`;
    return free;
  };

  return {
    name(entities) {
      const ids: string[] = [];
      const names: string[] = [];
      for (const entity of entities) {
        const id = idFor(entity);
        const { type, name } = known.get(id) ?? entity;
        known.set(id, { type, name });
        ids.push(id);
        names.push(name);
      }
      entities.forEach(({ id, type }, index) => {
        const surname = id.slice(id.lastIndexOf('-') + 1);
        if (type !== 'person' || surname === id) return;
        surnames.set(surname, (surnames.get(surname) ?? new Set()).add(ids[index] ?? id));
      });
      return { ids, names };
    },
    take(placed) {
      for (const entity of placed) {
        const before = taken.get(entity.id);
        if (before === undefined) {
          taken.set(entity.id, { entity, mentions: [entity.mentions] });
          continue;
        }
        before.mentions.push(entity.mentions);
        if (before.entity.role === undefined && entity.role !== undefined)
          before.entity = { ...before.entity, role: entity.role };
      }
    },
    entities: () =>
      Array.from(taken.values(), ({ entity, mentions }) =>
        mentions.length === 1 ? entity : { ...entity, mentions: concat(mentions) },
      ),
  };
}
