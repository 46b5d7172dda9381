import { countWords, textBefore } from '../boundaries';
import { opensWithCapitalFunctionWord } from '../openings';
import { paragraphRule } from '../types';

export const thatFullQuote = paragraphRule(
  {
    id: 'that-full-quote',
    languages: ['en'],
    severity: { default: 'information' },
    fixable: 'suggestion',
    summary: {
      en: 'A quoted sentence with its capital behind that',
      fr: 'Une phrase citée avec sa majuscule après that',
    },
    messages: {
      capital: {
        en: 'Behind “that” the quotation is part of the sentence: quote a piece without its capital, or drop “that”.',
        fr: 'Après « that » la citation fait partie de la phrase : citer un fragment sans majuscule, ou supprimer « that ».',
      },
      drop: { en: 'Put a comma instead of “that”', fr: 'Remplacer « that » par une virgule' },
    },
  },
  ({ paragraph, pack }) =>
    paragraph.boundaries.flatMap(({ pair, inner }) => {
      const that = /\s+(that)\s+$/iu.exec(textBefore(paragraph.text, pair.start));
      if (that === null || countWords(inner) < 4 || !opensWithCapitalFunctionWord(inner, pack)) return [];
      const from = pair.start - that[0].length;
      const start = pair.start - that[0].trimStart().length;
      return [
        {
          start,
          end: start + 4,
          messageId: 'capital',
          fixes: [
            { kind: 'suggestion', titleId: 'drop', edits: [{ start: from, end: pair.start, newText: ', ' }] },
          ],
        },
      ];
    }),
);
