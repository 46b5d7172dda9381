import { countWords, textBefore } from '../boundaries';
import { opensWithCapitalFunctionWord } from '../openings';
import { paragraphRule } from '../types';

export const quoteQueCapital = paragraphRule(
  {
    id: 'quote-que-capital',
    languages: ['fr'],
    severity: { default: 'warning' },
    fixable: 'suggestion',
    summary: {
      en: 'A quoted sentence with its capital behind que',
      fr: 'Une phrase citée avec sa majuscule après que',
    },
    messages: {
      capital: {
        en: 'Behind “{que}” the quotation is part of the sentence: quote a piece without its capital, or put a colon.',
        fr: 'Après « {que} » la citation fait partie de la phrase : citer un fragment sans majuscule, ou mettre deux-points.',
      },
      colon: { en: 'Put a colon instead of “{que}”', fr: 'Remplacer « {que} » par deux-points' },
    },
  },
  ({ paragraph, pack, style }) =>
    paragraph.boundaries.flatMap(({ pair, inner }) => {
      const before = textBefore(paragraph.text, pair.start);
      const que = /([\s\u00a0]+)(que)[\s\u00a0]+$/iu.exec(before);
      if (que === null || countWords(inner) < 4 || !opensWithCapitalFunctionWord(inner, pack)) return [];
      const [whole, , word = ''] = que;
      const start = pair.start - whole.trimStart().length;
      const colon = {
        start: pair.start - whole.length,
        end: pair.start,
        newText: `${style.spaceBefore[':']}: `,
      };
      return [
        {
          start,
          end: start + word.length,
          messageId: 'capital',
          data: { que: word },
          fixes: [{ kind: 'suggestion', titleId: 'colon', edits: [colon] }],
        },
      ];
    }),
);
