import { containsSpan, lowerBound, type Span } from '../core/span';

/** A place in the article where an entity is meant. */
export interface Occurrence extends Span {
  readonly entity: string;
  /** Index of its sentence. */
  readonly sentence: number;
  /** First mention of its sentence: most often the subject. */
  readonly leads: boolean;
  /** Inside a marked stretch, where it is no antecedent for the narrator's pronouns. */
  readonly quoted: boolean;
}

/** Where entities are meant, as far as it is known yet; phrases are added in document order. */
export interface Antecedents {
  /** Index of the sentence that holds an offset. */
  sentenceAt(offset: number): number;
  /** Adds a resolved phrase. */
  note(span: Span, entity: string): void;
  /** Occurrences in front of an offset, at most `reach` sentences back. */
  before(offset: number, reach: number): readonly Occurrence[];
  /** The one of some entities that is meant last in front of an offset. */
  latest(entities: readonly string[], offset: number): string | undefined;
}

/**
 * In: the mentions known from the start, sentences and marked stretches, each sorted by start.
 */
export function createAntecedents(
  mentions: readonly (Span & { readonly entity: string })[],
  sentences: readonly Span[],
  quoted: readonly Span[],
): Antecedents {
  const sentenceAt = (offset: number): number => Math.max(0, lowerBound(sentences, offset + 1) - 1);
  const isQuoted = (span: Span): boolean => {
    const near = quoted[Math.max(0, lowerBound(quoted, span.start + 1) - 1)];
    return near !== undefined && containsSpan(near, span);
  };
  const starts = new Map<string, number[]>();
  const describe = ({ start, end }: Span, entity: string, leads: boolean, inside: boolean): Occurrence => {
    const known = starts.get(entity);
    if (known === undefined) starts.set(entity, [start]);
    else known.push(start);
    return { start, end, entity, sentence: sentenceAt(start), leads, quoted: inside };
  };
  let leading = -1;
  const named = mentions.map((mention) => {
    const inside = isQuoted(mention);
    const sentence = sentenceAt(mention.start);
    const leads = !inside && sentence !== leading;
    if (!inside) leading = sentence;
    return describe(mention, mention.entity, leads, inside);
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
    note: (span, entity) => void noted.push(describe(span, entity, true, isQuoted(span))),
    before(offset, reach) {
      const oldest = sentenceAt(offset) - reach;
      return [...collect(named, offset, oldest), ...collect(noted, offset, oldest)];
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
  };
}
