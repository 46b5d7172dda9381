import type { Analysis, Entity, Mention } from '../../core/analysis';
import type { Span } from '../../core/span';
import { entityOf, mentionAt, quoteAt } from '../look';
import { pairAt } from './linkedEditing';

/**
 * Where who or what stands at an offset is made known. A name leads to the full name's first mention, a pronoun or
 * function to its antecedent, any other word of a quote to its speaker's full name.
 * In: analysis and UTF-16 offset. Out: undefined where nobody is mentioned.
 */
export function definition(analysis: Analysis, offset: number): Span | undefined {
  const mention = mentionAt(analysis, offset);
  const entity = entityOf(analysis, mention?.entity ?? quoteAt(analysis, offset)?.speakerEntity);
  if (entity === undefined) return undefined;
  if (mention !== undefined && mention.kind !== 'name') return antecedent(entity, mention);
  return introduction(analysis, entity);
}

/** The first mention of who or what stands at an offset, whatever its words: where the article brings it up. */
export function declaration(analysis: Analysis, offset: number): Span | undefined {
  const mention = mentionAt(analysis, offset);
  const entity = entityOf(analysis, mention?.entity ?? quoteAt(analysis, offset)?.speakerEntity);
  return plain(entity?.mentions[0]);
}

/** All mentions of who or what stands at an offset, in document order. */
export function references(analysis: Analysis, offset: number): Span[] {
  const entity = entityOf(analysis, mentionAt(analysis, offset)?.entity);
  return entity?.mentions.map(({ start, end }) => ({ start, end })) ?? [];
}

/** On a quotation mark the pair, else all mentions of what stands at the offset. */
export function highlights(analysis: Analysis, offset: number): Span[] {
  const pair = pairAt(analysis, offset);
  return pair === undefined ? references(analysis, offset) : [pair.open, pair.close];
}

/** The first mention that bears the full name, else the first name, else the first mention. */
export function introduction(analysis: Analysis, entity: Entity): Span | undefined {
  const named = entity.mentions.filter(({ kind }) => kind === 'name');
  const full = named.find(({ start, end }) => analysis.snapshot.text.slice(start, end) === entity.name);
  return plain(full ?? named[0] ?? entity.mentions[0]);
}

/** The last mention in front that is no pronoun; for one that has none in front (a cataphor), the next. */
function antecedent(entity: Entity, mention: Mention): Span | undefined {
  const others = entity.mentions.filter(
    (other) => other.kind === 'name' || (other.kind === 'nominal' && mention.kind === 'pronoun'),
  );
  return plain(others.findLast(({ start }) => start < mention.start) ?? others[0] ?? entity.mentions[0]);
}

function plain(mention: Mention | undefined): Span | undefined {
  return mention === undefined ? undefined : { start: mention.start, end: mention.end };
}
