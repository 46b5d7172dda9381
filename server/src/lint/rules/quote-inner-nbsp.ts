import { marksOf, marksWithSpace } from '../marks';
import { paragraphRule } from '../types';

export const quoteInnerNbsp = paragraphRule(
  {
    id: 'quote-inner-nbsp',
    languages: ['fr'],
    severity: { default: 'off' },
    fixable: 'safe',
    summary: {
      en: 'A plain space inside guillemets, where a line may break',
      fr: 'Une espace sécable à l’intérieur de guillemets',
    },
    messages: {
      plain: {
        en: 'A line may break between {mark} and its words: put a no-break space.',
        fr: 'Une ligne peut finir entre {mark} et les mots : il faut une espace insécable.',
      },
      replace: { en: 'Put a no-break space', fr: 'Mettre une espace insécable' },
    },
  },
  ({ paragraph: { text, pairs }, style }) =>
    pairs.flatMap((pair) => {
      const [open, close] = marksWithSpace(text, pair);
      if (style.innerSpace === '' || marksOf(text, pair).open !== '«') return [];
      return [
        { mark: pair.open, start: pair.open.end, end: open.end },
        { mark: pair.close, start: close.start, end: pair.close.start },
      ].flatMap(({ mark, start, end }) =>
        text.slice(start, end) === ' '
          ? [
              {
                start: Math.min(mark.start, start),
                end: Math.max(mark.end, end),
                messageId: 'plain',
                data: { mark: text.slice(mark.start, mark.end) },
                fixes: [
                  {
                    kind: 'safe' as const,
                    titleId: 'replace',
                    edits: [{ start, end, newText: style.innerSpace }],
                  },
                ],
              },
            ]
          : [],
      );
    }),
);
