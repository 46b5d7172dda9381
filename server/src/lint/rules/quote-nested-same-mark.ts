import { isClosed, marksOf, parentOf, remark } from '../marks';
import { paragraphRule } from '../types';

export const quoteNestedSameMark = paragraphRule(
  {
    id: 'quote-nested-same-mark',
    languages: ['fr', 'en'],
    severity: { default: 'warning' },
    fixable: 'suggestion',
    holdWhileTyping: true,
    summary: {
      en: 'A quotation within a quotation has the same marks',
      fr: 'Une citation dans une citation a les mêmes guillemets',
    },
    messages: {
      same: {
        en: 'A quotation in {open} opens within another: either the first was not closed, or the inner one needs {right}.',
        fr: 'Une citation entre {open} s’ouvre dans une autre : la première n’est pas fermée, ou il faut {right} à l’intérieur.',
      },
      replace: {
        en: 'Replace the inner marks by {right}',
        fr: 'Remplacer les guillemets intérieurs par {right}',
      },
    },
  },
  ({ paragraph: { text, pairs }, style }) =>
    pairs.flatMap((pair) => {
      const parent = parentOf(pairs, pair);
      const right = style.level2[0];
      if (parent === undefined || right === undefined || !isClosed(pair.close)) return [];
      const { open, close } = marksOf(text, pair);
      if (marksOf(text, parent).open !== open) return [];
      return [
        {
          ...pair.open,
          messageId: 'same',
          data: { open: `${open} ${close}`, right: `${right.open} ${right.close}` },
          fixes: [
            { kind: 'suggestion', titleId: 'replace', edits: remark(text, pair, right, style.innerSpace) },
          ],
        },
      ];
    }),
);
