import { endsWithStop, textBefore } from '../boundaries';
import { paragraphRule } from '../types';

export const quoteDoubleTerminal = paragraphRule(
  {
    id: 'quote-double-terminal',
    languages: ['fr', 'en'],
    severity: { default: 'error' },
    fixable: 'safe',
    summary: {
      en: 'A full stop inside the closing mark and another behind it',
      fr: 'Un point avant le guillemet fermant et un autre après',
    },
    messages: {
      double: {
        en: 'One full stop is enough: one inside the mark, one behind it.',
        fr: 'Un seul point suffit : il y en a un avant le guillemet et un après.',
      },
      removeOuter: { en: 'Keep the one inside', fr: 'Garder celui de l’intérieur' },
      removeInner: { en: 'Keep the one outside', fr: 'Garder celui de l’extérieur' },
    },
  },
  ({ paragraph, pack, style }) => {
    const { text, sentences } = paragraph;
    return paragraph.boundaries.flatMap((boundary) => {
      const { pair, inner, innerEnd } = boundary;
      if (!endsWithStop(boundary, pack) || text.charAt(pair.end) !== '.' || text.charAt(pair.end + 1) === '.')
        return [];
      const opens = sentences.some(({ start }) => start === pair.start);
      const announced = /:[\s\u00a0\u202f]*$/u.test(textBefore(text, pair.start));
      const isSentence = /^\p{Lu}/u.test(inner) && (opens || announced);
      const keepInner = style.stops === 'inside' || (isSentence && !style.wire);
      const edit = keepInner
        ? { start: pair.end, end: pair.end + 1, newText: '' }
        : { start: innerEnd - 1, end: innerEnd, newText: '' };
      return [
        {
          start: innerEnd - 1,
          end: pair.end + 1,
          messageId: 'double',
          fixes: [{ kind: 'safe', titleId: keepInner ? 'removeOuter' : 'removeInner', edits: [edit] }],
        },
      ];
    });
  },
);
