import fc from 'fast-check';
import type { Span } from '../../server/src/core/span';
import type {
  MarkedArticle,
  MarkedEntity,
  MarkedMention,
  MarkedQuote,
} from '../../server/src/exports/marked';
import { blocksOf } from './marked';
import { nastyText } from './texts';

const types = ['person', 'organization', 'place', 'group', 'event', 'work', 'other'] as const;
const hows = ['suggested', 'created', 'accepted', 'accepted-in-bulk', 'corrected'] as const;

/** Any article with any annotations; names, roles and notes are any text. */
export const anyMarked: fc.Arbitrary<MarkedArticle> = nastyText
  .filter((content) => /[^\s\u0085]/u.test(content))
  .chain((content) => {
    const span = fc
      .tuple(fc.nat(content.length - 1), fc.integer({ min: 1, max: 30 }))
      .map(([start, length]) => whole(content, start, Math.min(content.length, start + length)));
    const annotated = fc.record(
      {
        how: fc.constantFrom(...hows),
        status: fc.constantFrom('to-check' as const, 'checked' as const, 'wrong' as const),
        note: fc.string({ minLength: 1, maxLength: 8 }).filter((note) => note.trim() === note && note !== ''),
      },
      { requiredKeys: ['how'] },
    );
    const mention: fc.Arbitrary<MarkedMention> = fc
      .tuple(span, fc.constantFrom('name' as const, 'nominal' as const, 'pronoun' as const), annotated)
      .map(([where, kind, rest]) => ({ ...where, kind, ...rest }));
    const entity = fc
      .tuple(
        fc.constantFrom(...types),
        fc.string({ minLength: 1, maxLength: 8 }),
        fc.constantFrom(...hows),
        fc.array(mention, { minLength: 1, maxLength: 3 }),
      )
      .map(([type, name, how, mentions]) => ({ type, name, how, mentions }));
    const quote = fc.record(
      {
        span,
        kind: fc.constantFrom(
          'direct' as const,
          'fragment' as const,
          'indirect' as const,
          'not-speech' as const,
        ),
        rest: annotated,
        cue: span,
        speaker: span,
        entity: fc.nat(2),
        confidence: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
      },
      { requiredKeys: ['span', 'kind', 'rest', 'confidence'] },
    );
    return fc
      .tuple(fc.array(entity, { maxLength: 3 }), fc.array(quote, { maxLength: 4 }))
      .map(([drawn, quotes]) => {
        const entities = inOrder(
          drawn.map((rest, index): MarkedEntity => ({ id: `e${String(index)}`, ...rest })),
        );
        return {
          id: 'any.txt',
          text: content,
          language: 'fr' as const,
          blocks: blocksOf(content),
          sentences: [],
          entities,
          quotes: quotes
            .map(({ span: where, rest, entity: index, ...facts }): MarkedQuote => {
              const speaking =
                index === undefined ? undefined : entities.find(({ id }) => id === `e${String(index)}`);
              return {
                ...where,
                ...facts,
                ...rest,
                ...(speaking === undefined ? {} : { speakerEntity: speaking.id, speakerName: speaking.name }),
              };
            })
            .sort((a, b) => a.start - b.start || b.end - a.end),
        };
      });
  });

/**
 * A span as people and tools make them: it cuts no character in two, which formats that count characters cannot say,
 * and has no white space at its ends.
 */
function whole(content: string, from: number, to: number): Span {
  const isInside = (at: number): boolean => (content.codePointAt(at - 1) ?? 0) > 0xffff;
  const start = isInside(from) ? from - 1 : from;
  const end = isInside(to) ? to + 1 : to;
  const words = content.slice(start, end);
  const trimmed = words.replace(/^[\s\u0085]+|[\s\u0085]+$/gu, '');
  if (trimmed === '') return whole(content, 0, content.length);
  const first = start + words.indexOf(trimmed);
  return { start: first, end: first + trimmed.length };
}

/** Mentions in document order, entities by their first. */
function inOrder(entities: readonly MarkedEntity[]): MarkedEntity[] {
  return entities
    .map((entity) => ({
      ...entity,
      mentions: [...entity.mentions].sort((a, b) => a.start - b.start || b.end - a.end),
    }))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}
