import type { Analysis } from '../../core/analysis';
import { touchesOffset, type Span } from '../../core/span';
import { entityOf, mentionAt } from '../look';

/**
 * Where a mention is introduced: the first mention that bears the full name.
 * In: analysis and UTF-16 offset. Out: undefined where nobody is mentioned.
 */
export function definition(analysis: Analysis, offset: number): Span | undefined {
  const entity = entityOf(analysis, mentionAt(analysis, offset)?.entity);
  if (entity === undefined) return undefined;
  const named = entity.mentions.filter(({ kind }) => kind === 'name');
  const full = named.find(({ start, end }) => analysis.snapshot.text.slice(start, end) === entity.name);
  const target = full ?? named[0] ?? entity.mentions[0];
  return target === undefined ? undefined : { start: target.start, end: target.end };
}

/** All mentions of who or what stands at an offset, in document order. */
export function references(analysis: Analysis, offset: number): Span[] {
  const entity = entityOf(analysis, mentionAt(analysis, offset)?.entity);
  return entity?.mentions.map(({ start, end }) => ({ start, end })) ?? [];
}

/** On a quotation mark the pair, else all mentions of what stands at the offset. */
export function highlights(analysis: Analysis, offset: number): Span[] {
  const pair = analysis.marks.find(
    ({ open, close }) =>
      close.end > close.start && (touchesOffset(open, offset) || touchesOffset(close, offset)),
  );
  return pair === undefined ? references(analysis, offset) : [pair.open, pair.close];
}
