import { isClosed, marksOf, parentOf, remark } from '../marks';
import { paragraphRule } from '../types';

export const quoteNestingStyle = paragraphRule(
  {
    id: 'quote-nesting-style',
    languages: ['fr', 'en'],
    severity: { default: 'warning' },
    fixable: 'suggestion',
    summary: {
      en: 'A quotation within a quotation in other marks than the house style has',
      fr: 'Une citation dans une citation entre d’autres guillemets que ceux de l’usage choisi',
    },
    messages: {
      nesting: {
        en: 'Within a quotation, {preset} has {right}, not {wrong}.',
        fr: 'À l’intérieur d’une citation, {preset} met {right}, pas {wrong}.',
      },
      replace: { en: 'Replace the marks by {right}', fr: 'Remplacer les guillemets par {right}' },
    },
  },
  ({ paragraph: { text, pairs }, style }) =>
    pairs.flatMap((pair) => {
      const right = style.level2[0];
      const parent = parentOf(pairs, pair);
      if (pair.depth !== 2 || !isClosed(pair.close) || right === undefined || parent === undefined) return [];
      const { open, close } = marksOf(text, pair);
      if (style.level2.some((marks) => marks.open === open && marks.close === close)) return [];
      // The same mark twice is another mistake, with a rule of its own.
      if (marksOf(text, parent).open === open) return [];
      return [
        {
          ...pair.open,
          messageId: 'nesting',
          data: { right: `${right.open} ${right.close}`, wrong: `${open} ${close}`, preset: style.id },
          fixes: [
            { kind: 'suggestion', titleId: 'replace', edits: remark(text, pair, right, style.innerSpace) },
          ],
        },
      ];
    }),
);
