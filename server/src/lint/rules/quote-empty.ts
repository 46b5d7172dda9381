import { isClosed } from '../marks';
import { paragraphRule } from '../types';

export const quoteEmpty = paragraphRule(
  {
    id: 'quote-empty',
    languages: ['fr', 'en'],
    severity: { default: 'error' },
    fixable: 'none',
    holdWhileTyping: true,
    summary: { en: 'Nothing stands between two quotation marks', fr: 'Des guillemets n’entourent rien' },
    messages: {
      empty: { en: 'These quotation marks hold nothing.', fr: 'Ces guillemets n’entourent rien.' },
    },
  },
  ({ paragraph: { text, pairs } }) =>
    pairs
      .filter(
        // Glued to a word, the two are one mark typed twice.
        ({ open, close, start, end }) =>
          isClosed(close) &&
          text.slice(open.end, close.start).trim() === '' &&
          !/\p{L}/u.test(text.charAt(start - 1) + text.charAt(end)),
      )
      .map(({ start, end }) => ({ start, end, messageId: 'empty' })),
);
