import { paragraphRule } from '../types';

export const quoteContinuationMark = paragraphRule(
  {
    id: 'quote-continuation-mark',
    languages: ['fr', 'en'],
    severity: { default: 'warning' },
    fixable: 'suggestion',
    holdWhileTyping: true,
    summary: {
      en: 'A quotation goes on in a paragraph that does not open with a mark',
      fr: 'Une citation continue dans un paragraphe qui ne commence pas par un guillemet',
    },
    messages: {
      missing: {
        en: 'The quotation goes on in this paragraph: open it with {open} again.',
        fr: 'La citation continue dans ce paragraphe : il doit commencer par {open}.',
      },
      insert: { en: 'Open the paragraph with {open}', fr: 'Commencer le paragraphe par {open}' },
    },
  },
  ({ paragraph: { text, pairs }, style }) =>
    pairs.flatMap((pair) => {
      if (pair.group === undefined || pair.open.end > pair.open.start) return [];
      const word = /^\S+/u.exec(text.slice(pair.start));
      if (word === null) return [];
      const { open } = style.level1;
      const newText = open === '«' ? open + style.innerSpace : open;
      return [
        {
          start: pair.start,
          end: pair.start + word[0].length,
          messageId: 'missing',
          data: { open },
          fixes: [
            {
              kind: 'suggestion',
              titleId: 'insert',
              edits: [{ start: pair.start, end: pair.start, newText }],
            },
          ],
        },
      ];
    }),
);
