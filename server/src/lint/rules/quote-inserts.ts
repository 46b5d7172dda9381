import { paragraphRule, type Finding } from '../types';

export const quoteInserts = paragraphRule(
  {
    id: 'quote-inserts',
    languages: ['fr', 'en'],
    severity: { default: 'information' },
    fixable: 'suggestion',
    summary: {
      en: 'A quotation with many words of the editor, or sic in round brackets',
      fr: 'Une citation avec beaucoup de mots du rédacteur, ou sic entre parenthèses',
    },
    messages: {
      many: {
        en: '{count} words or cuts of the editor in one quotation: better report it in your own words.',
        fr: '{count} ajouts ou coupes du rédacteur dans une citation : mieux vaut la rapporter au style indirect.',
      },
      sic: {
        en: '“sic” is the editor’s word: it stands in square brackets.',
        fr: '« sic » est du rédacteur : il se met entre crochets.',
      },
      brackets: { en: 'Put [sic]', fr: 'Mettre [sic]' },
    },
    options: {
      most: {
        type: 'integer',
        default: 2,
        minimum: 0,
        about: 'how many bracketed words or cuts one quotation may hold',
      },
    },
  },
  ({ paragraph, options }) =>
    paragraph.boundaries.flatMap(({ inner, pair }): Finding[] => {
      const from = paragraph.text.indexOf(inner, pair.open.end);
      const found: Finding[] = [];
      const inserts = inner.match(/\[[^\][]{1,80}\]/gu)?.length ?? 0;
      if (inserts > options.most)
        found.push({
          start: pair.start,
          end: pair.end,
          messageId: 'many',
          data: { count: String(inserts) },
        });
      for (const { index } of inner.matchAll(/\(sic\)/giu)) {
        const start = from + index;
        const edits = [
          { start, end: start + 1, newText: '[' },
          { start: start + 4, end: start + 5, newText: ']' },
        ];
        found.push({
          start,
          end: start + 5,
          messageId: 'sic',
          fixes: [{ kind: 'suggestion', titleId: 'brackets', edits }],
        });
      }
      return found;
    }),
);
