import { isClosed, marksOf } from '../marks';
import { paragraphRule } from '../types';

export const headlineQuoteStyle = paragraphRule(
  {
    id: 'headline-quote-style',
    languages: ['en'],
    severity: { default: 'off', 'en-uk': 'warning' },
    fixable: 'safe',
    summary: { en: 'Double quotation marks in a headline', fr: 'Guillemets doubles dans un titre' },
    messages: {
      double: {
        en: 'Headlines and crossheads take single quotation marks.',
        fr: 'Titres et intertitres prennent des guillemets simples.',
      },
      single: { en: 'Use single marks', fr: 'Mettre des guillemets simples' },
    },
  },
  ({ paragraph: { kind, text, pairs, marks } }) => {
    if (kind !== 'headline' && kind !== 'crosshead') return [];
    return pairs.flatMap((pair) => {
      const { open } = marksOf(text, pair);
      if (pair.depth !== 1 || !isClosed(pair.close) || (open !== '"' && open !== '“')) return [];
      const [left, right] = open === '"' ? ["'", "'"] : ['‘', '’'];
      // A single mark inside would then close the quotation.
      const clear = !marks.some(
        ({ family, start }) => family === 'single' && start > pair.start && start < pair.close.start,
      );
      return [
        {
          start: pair.start,
          end: pair.end,
          messageId: 'double',
          ...(clear
            ? {
                fixes: [
                  {
                    kind: 'safe' as const,
                    titleId: 'single',
                    edits: [
                      { start: pair.open.start, end: pair.open.end, newText: left ?? '' },
                      { start: pair.close.start, end: pair.close.end, newText: right ?? '' },
                    ],
                  },
                ],
              }
            : {}),
        },
      ];
    });
  },
);
