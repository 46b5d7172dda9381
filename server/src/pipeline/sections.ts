import type { Block, Entity, MarkPair, Mention, Place, Problem, Quote, Sentence } from '../core/analysis';
import { compareSpans, shiftSpan, type Span } from '../core/span';
import type { DateExpression } from './types';

/**
 * Very long texts (a book, a day's wire in one file) are read in sections, so that a keystroke costs one of them. A text
 * of ordinary length is one section. Where a text is cut depends on what stands there, not on a count from its
 * beginning: after an edit the next cut is where it was. The same cuts are made whether a text is read at once or as it
 * is typed, so the results are the same.
 */

/** A run of blocks with the text around them. Sections tile the text. */
export interface Section extends Span {
  /** Index of its first block, and of the block behind its last. */
  readonly first: number;
  readonly last: number;
}

/** Up to so many UTF-16 code units a text is one section: some 6,500 words, longer than all but the rarest article. */
const whole = 40_000;
/** No section is cut before it has so many; from `most` on it is cut at any paragraph. */
const least = 12_000;
const most = 24_000;
/** One paragraph in so many is a place to cut where no crosshead comes. */
const oneIn = 4;

/** The sections of a text. In: the text and its blocks. Out: at least one section. */
export function cutSections(text: string, blocks: readonly Block[]): Section[] {
  const sections: Section[] = [];
  let start = 0;
  let first = 0;
  if (text.length > whole) {
    blocks.forEach((block, index) => {
      if (index === first || !cutsBefore(text, block, block.start - start)) return;
      sections.push({ start, end: block.start, first, last: index });
      start = block.start;
      first = index;
    });
  }
  return [...sections, { start, end: text.length, first, last: blocks.length }];
}

function cutsBefore(text: string, block: Block, length: number): boolean {
  if (length < least) return false;
  // A quotation that goes on, or a floating quote, stays with what it goes on from.
  if (/^[\s\-–—]*["«“'‘+]/u.test(text.slice(block.start, block.start + 4))) return false;
  if (block.kind === 'headline' || block.kind === 'dateline' || block.kind === 'crosshead') return true;
  return length >= most || sumOf(text, block) % oneIn === 0;
}

/** A number that depends on the beginning of a block alone. */
function sumOf(text: string, { start, end }: Block): number {
  let sum = 0;
  for (let at = start; at < Math.min(end, start + 80); at++) sum = (sum * 31 + text.charCodeAt(at)) % 65_521;
  return sum;
}

/** What was read of a section; offsets and block numbers count from the section's beginning. */
export interface SectionReading {
  readonly sentences: readonly Sentence[];
  readonly marks: readonly MarkPair[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly places: readonly Place[];
  readonly dates: readonly DateExpression[];
  readonly problems: readonly Problem[];
}

/** A section with offsets from the text's beginning: what most of the joining would go into. */
export type PlacedSection = Omit<SectionReading, 'mentions'>;

/** Places a section in its text. Ids and groups stay the section's own until `joinSections`. */
export function placeSection(reading: SectionReading, { start: by, first }: Section): PlacedSection {
  return {
    sentences: reading.sentences.map(({ start, end, block }) => ({
      start: start + by,
      end: end + by,
      block: block + first,
    })),
    marks: reading.marks.map((mark) => shiftMark(mark, by)),
    quotes: reading.quotes.map((quote) => shiftQuote(quote, by)),
    entities: reading.entities.map((entity) => ({
      ...entity,
      mentions: entity.mentions.map((mention) => ({ ...mention, ...shiftSpan(mention, by) })),
    })),
    places: reading.places,
    dates: reading.dates.map((date) => ({ ...date, ...shiftSpan(date, by) })),
    problems: reading.problems.map(({ span, ...problem }) =>
      span === undefined ? problem : { ...problem, span: shiftSpan(span, by) },
    ),
  };
}

/**
 * Puts the sections of a text together: offsets from the text's beginning, and one entity for the same name in several
 * sections; a surname alone is the one person of that surname in the sections before.
 */
export function joinSections(
  sections: readonly Section[],
  readings: readonly SectionReading[],
  place: typeof placeSection,
): SectionReading {
  const placed = sections.flatMap((section, index) => {
    const reading = readings[index];
    return reading === undefined ? [] : [place(reading, section)];
  });
  const marks: MarkPair[] = [];
  const quotes: Quote[] = [];
  const places = new Map<string, Place>();
  const bearers = createBearers();
  let groups = 0;
  for (const section of placed) {
    const ids = bearers.take(section.entities);
    const regroup = groupsAfter(groups);
    for (const mark of section.marks) marks.push(regroup(mark));
    for (const quote of section.quotes) quotes.push(regroup(rename(quote, ids)));
    for (const found of section.places) {
      const entity = ids.get(found.entity) ?? found.entity;
      if (!places.has(entity)) places.set(entity, { ...found, entity });
    }
    groups += highestGroup(section);
  }
  const entities = bearers.entities();
  return {
    sentences: concat(placed.map(({ sentences }) => sentences)),
    marks,
    mentions: concat(entities.map(({ mentions }) => mentions)).sort(compareSpans),
    entities,
    quotes: nameSpeakers(quotes, entities),
    places: [...places.values()],
    dates: concat(placed.map(({ dates }) => dates)),
    problems: concat(placed.map(({ problems }) => problems)),
  };
}

/** One list of many; `flatMap` takes ten times as long over hundreds of thousands. */
function concat<T>(lists: readonly (readonly T[])[]): T[] {
  return ([] as T[]).concat(...lists);
}

/** Numbers of quotations over several paragraphs go on where the sections before ended. */
function groupsAfter(groups: number): <T extends { readonly group?: number }>(own: T) => T {
  return (own) => (groups === 0 || own.group === undefined ? own : { ...own, group: groups + own.group });
}

function shiftMark(mark: MarkPair, by: number): MarkPair {
  return {
    ...mark,
    start: mark.start + by,
    end: mark.end + by,
    open: shiftSpan(mark.open, by),
    close: shiftSpan(mark.close, by),
  };
}

function shiftQuote(quote: Quote, by: number): Quote {
  const { cue, speaker } = quote;
  return {
    ...quote,
    ...shiftSpan(quote, by),
    ...(cue === undefined ? {} : { cue: { ...cue, ...shiftSpan(cue, by) } }),
    ...(speaker === undefined ? {} : { speaker: { ...speaker, ...shiftSpan(speaker, by) } }),
  };
}

function highestGroup({ marks, quotes }: PlacedSection): number {
  let highest = 0;
  for (const { group = 0 } of marks) highest = Math.max(highest, group);
  for (const { group = 0 } of quotes) highest = Math.max(highest, group);
  return highest;
}

/** The quote with the ids of the text; itself where they are the section's. */
function rename(quote: Quote, ids: ReadonlyMap<string, string>): Quote {
  const { speaker, speakerEntity } = quote;
  const speaks = speakerEntity === undefined ? undefined : ids.get(speakerEntity);
  const named = speaker?.entity === undefined ? undefined : ids.get(speaker.entity);
  if ((speaks ?? speakerEntity) === speakerEntity && (named ?? speaker?.entity) === speaker?.entity)
    return quote;
  return {
    ...quote,
    ...(speaks === undefined ? {} : { speakerEntity: speaks }),
    ...(speaker === undefined || named === undefined ? {} : { speaker: { ...speaker, entity: named } }),
  };
}

/** A speaker that a later section knows by surname alone has the full name of the entity. */
function nameSpeakers(quotes: readonly Quote[], entities: readonly Entity[]): Quote[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return quotes.map((quote) => {
    const name = quote.speakerEntity === undefined ? undefined : names.get(quote.speakerEntity);
    return name === undefined || name === quote.speakerName || quote.speakerName === undefined
      ? quote
      : { ...quote, speakerName: name };
  });
}

/** The entities of the text while its sections are put together. */
interface Bearers {
  /** Takes in a section's entities. Out: the id in the text for each id in the section. */
  take(entities: readonly Entity[]): ReadonlyMap<string, string>;
  entities(): Entity[];
}

function createBearers(): Bearers {
  const known = new Map<string, { entity: Entity; mentions: Mention[] }>();
  /** The persons of each surname, by id. */
  const surnames = new Map<string, Set<string>>();

  const idFor = ({ id, type }: Entity): string => {
    const same = known.get(id);
    if (same?.entity.type === type) return id;
    if (type === 'person' && !id.includes('-')) {
      const [only, ...others] = surnames.get(id) ?? [];
      if (only !== undefined && others.length === 0) return only;
    }
    let free = id;
    for (let n = 2; known.has(free) && known.get(free)?.entity.type !== type; n++)
      free = `${id}-${String(n)}`;
    return free;
  };

  return {
    take(entities) {
      const ids = new Map<string, string>();
      for (const entity of entities) {
        const id = idFor(entity);
        ids.set(entity.id, id);
        const before = known.get(id);
        const mentions = before?.mentions ?? [];
        for (const mention of entity.mentions)
          mentions.push(mention.entity === id ? mention : { ...mention, entity: id });
        if (before === undefined) known.set(id, { entity: { ...entity, id }, mentions });
        else if (before.entity.role === undefined && entity.role !== undefined)
          before.entity = { ...before.entity, role: entity.role };
      }
      for (const { id, type } of entities) {
        const surname = id.split('-').at(-1) ?? id;
        if (type !== 'person' || surname === id) continue;
        const bearers = surnames.get(surname) ?? new Set();
        surnames.set(surname, bearers.add(ids.get(id) ?? id));
      }
      return ids;
    },
    entities: () => Array.from(known.values(), ({ entity, mentions }) => ({ ...entity, mentions })),
  };
}
