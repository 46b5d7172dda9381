import { flipped } from '../marks';
import { paragraphRule } from '../types';

export const quoteWrongDirection = paragraphRule(
  {
    id: 'quote-wrong-direction',
    languages: ['fr', 'en'],
    severity: { default: 'error' },
    fixable: 'safe',
    holdWhileTyping: true,
    summary: { en: 'A quotation mark faces the wrong way', fr: 'Un guillemet est tourné du mauvais côté' },
    messages: {
      reversed: {
        en: 'This quotation mark faces the wrong way: {right} belongs here.',
        fr: 'Ce guillemet est tourné du mauvais côté : il faut {right} ici.',
      },
      flip: { en: 'Replace by {right}', fr: 'Remplacer par {right}' },
    },
  },
  ({ paragraph: { text }, paragraph }) =>
    paragraph.faults.reversed.map(({ start, end }) => {
      const right = flipped(text.slice(start, end));
      return {
        start,
        end,
        messageId: 'reversed',
        data: { right },
        fixes: [{ kind: 'safe', titleId: 'flip', edits: [{ start, end, newText: right }] }],
      };
    }),
);
