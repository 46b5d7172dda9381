import { isClosed, marksOf, remark } from '../marks';
import { paragraphRule } from '../types';

export const quoteStyle = paragraphRule(
  {
    id: 'quote-style',
    languages: ['fr', 'en'],
    severity: { default: 'warning' },
    fixable: 'safe',
    summary: {
      en: 'A quotation in other marks than the house style has',
      fr: 'Une citation entre d’autres guillemets que ceux de l’usage choisi',
    },
    messages: {
      style: {
        en: 'Quotations stand in {right} here ({preset}), not in {wrong}.',
        fr: 'Les citations se mettent entre {right} ici ({preset}), pas entre {wrong}.',
      },
      replace: { en: 'Replace the marks by {right}', fr: 'Remplacer les guillemets par {right}' },
    },
  },
  ({ paragraph: { text, pairs }, style }) =>
    pairs.flatMap((pair) => {
      if (pair.depth !== 1 || !isClosed(pair.close)) return [];
      const { open, close } = marksOf(text, pair);
      // Single marks at the first level are left to the eye: they may be a gloss, or a headline's.
      if (!/["«“„]/u.test(open)) return [];
      const right = style.level1;
      if ([right, ...style.alsoLevel1].some((marks) => marks.open === open && marks.close === close))
        return [];
      const inner = text.slice(pair.open.end, pair.close.start);
      // With the same marks inside, the two levels would run into each other.
      const collides = inner.includes(right.open) || inner.includes(right.close);
      const data = { right: `${right.open} ${right.close}`, wrong: `${open} ${close}`, preset: style.id };
      return [
        {
          ...pair.open,
          messageId: 'style',
          data,
          ...(collides
            ? {}
            : {
                fixes: [
                  { kind: 'safe', titleId: 'replace', edits: remark(text, pair, right, style.innerSpace) },
                ],
              }),
        },
      ];
    }),
);
