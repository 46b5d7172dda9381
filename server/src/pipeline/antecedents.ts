import type { Gender, GrammaticalNumber } from '../core/analysis';
import { containsSpan, lowerBound, overlaps, type Span } from '../core/span';
import type { Referent } from './types';

/** A place in the article where an entity is meant. */
export interface Occurrence extends Span {
  readonly entity: string;
  /** Index of its sentence, and of its paragraph. */
  readonly sentence: number;
  readonly paragraph: number;
  readonly part: Referent['part'];
  /** Inside a marked stretch, where it is no antecedent for the narrator's pronouns. */
  readonly quoted: boolean;
  /** What its own words tell (`la coalition` is female); for things, the grammatical gender. */
  readonly gender?: Gender | undefined;
  readonly number?: GrammaticalNumber | undefined;
  /** The whole phrase around a name (`le groupe automobile Nissan`). */
  readonly phrase?: Span;
}

/** Where entities are meant, as far as it is known yet; phrases are added in document order. */
export interface Antecedents {
  /** Index of the sentence that holds an offset. */
  sentenceAt(offset: number): number;
  /** Index of the paragraph that holds an offset. */
  paragraphAt(offset: number): number;
  /** Adds a resolved phrase. */
  note(phrase: Span & Pick<Occurrence, 'part' | 'gender' | 'number' | 'phrase'>, entity: string): void;
  /** Occurrences in front of an offset, at most `reach` sentences back, in order. */
  before(offset: number, reach: number): readonly Occurrence[];
  /** The names behind an offset, at most `reach` sentences on, in order. */
  after(offset: number, reach: number): readonly Occurrence[];
  /** The one of some entities that is meant last in front of an offset. */
  latest(entities: readonly string[], offset: number): string | undefined;
  /** The phrases around the names of an entity, wherever they stand in the article. */
  phrases(entity: string): readonly Span[];
  /** How often an entity is meant in front of an offset. */
  count(entity: string, offset: number): number;
}

/**
 * In: the names known from the start with the phrases around them, sentences, paragraphs and marked stretches, each sorted by start.
 */
export function createAntecedents(
  mentions: readonly (Span & { readonly entity: string })[],
  referents: readonly Referent[],
  sentences: readonly Span[],
  paragraphs: readonly Span[],
  quoted: readonly Span[],
): Antecedents {
  const paragraphAt = (offset: number): number => Math.max(0, lowerBound(paragraphs, offset + 1) - 1);
  const sentenceAt = (offset: number): number => Math.max(0, lowerBound(sentences, offset + 1) - 1);
  const isQuoted = (span: Span): boolean => {
    const near = quoted[Math.max(0, lowerBound(quoted, span.start + 1) - 1)];
    return near !== undefined && containsSpan(near, span);
  };
  const starts = new Map<string, number[]>();
  const describe = (
    {
      start,
      end,
      part,
      gender,
      number,
      phrase,
    }: Span & Pick<Occurrence, 'part' | 'gender' | 'number' | 'phrase'>,
    entity: string,
  ): Occurrence => {
    const known = starts.get(entity);
    if (known === undefined) starts.set(entity, [start]);
    else known.push(start);
    return {
      start,
      end,
      entity,
      sentence: sentenceAt(start),
      paragraph: paragraphAt(start),
      part,
      quoted: isQuoted({ start, end }),
      ...(gender === undefined ? {} : { gender }),
      ...(number === undefined ? {} : { number }),
      ...(phrase === undefined ? {} : { phrase }),
    };
  };
  const heads = referents.filter(({ kind }) => kind === 'name').sort((a, b) => a.head.start - b.head.start);
  let next = 0;
  const named = mentions.map((mention) => {
    while (next < heads.length && (heads[next]?.head.end ?? 0) <= mention.start) next++;
    const phrase = heads[next];
    const own = phrase !== undefined && overlaps(phrase.head, mention) ? phrase : undefined;
    const { start, end } = mention;
    if (own === undefined) return describe({ start, end, part: 'oblique' }, mention.entity);
    return describe({ ...own, start, end, phrase: own }, mention.entity);
  });
  const noted: Occurrence[] = [];

  const collect = (list: readonly Occurrence[], offset: number, oldest: number): Occurrence[] => {
    const found: Occurrence[] = [];
    for (let index = lowerBound(list, offset) - 1; index >= 0; index--) {
      const occurrence = list[index];
      if (occurrence === undefined || occurrence.sentence < oldest) break;
      found.push(occurrence);
    }
    return found.reverse();
  };
  return {
    sentenceAt,
    paragraphAt,
    note: (phrase, entity) => void noted.push(describe(phrase, entity)),
    before(offset, reach) {
      const oldest = sentenceAt(offset) - reach;
      const both = [...collect(named, offset, oldest), ...collect(noted, offset, oldest)];
      return both.sort((a, b) => a.start - b.start);
    },
    after(offset, reach) {
      const newest = sentenceAt(offset) + reach;
      const from = lowerBound(named, offset);
      const end = named.findIndex(({ sentence }, index) => index >= from && sentence > newest);
      return named.slice(from, end < 0 ? named.length : end);
    },
    latest(entities, offset) {
      let best: string | undefined;
      let last = -1;
      for (const entity of entities) {
        const start =
          starts.get(entity)?.reduce((most, at) => (at < offset && at > most ? at : most), -1) ?? -1;
        if (start > last) [best, last] = [entity, start];
      }
      return best;
    },
    phrases: (entity) =>
      named.flatMap((occurrence) =>
        occurrence.entity === entity && occurrence.phrase !== undefined ? [occurrence.phrase] : [],
      ),
    count: (entity, offset) => starts.get(entity)?.filter((start) => start < offset).length ?? 0,
  };
}
