import { paragraphRule } from '../types';

const pattern = /(?<=[\p{L}\p{M}])['’](?=[\p{L}\p{M}"«“])/gu;

export const apostropheStyle = paragraphRule(
  {
    id: 'apostrophe-style',
    languages: ['fr', 'en'],
    severity: { default: 'off' },
    fixable: 'safe',
    summary: {
      en: 'A straight apostrophe where the house has curly ones, or the other way round',
      fr: 'Une apostrophe droite où l’usage veut la courbe, ou l’inverse',
    },
    messages: {
      other: {
        en: 'The apostrophe is {right} here ({preset}).',
        fr: 'L’apostrophe est {right} ici ({preset}).',
      },
      replace: { en: 'Replace by {right}', fr: 'Remplacer par {right}' },
    },
  },
  ({ paragraph: { text }, style }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index: start }) => {
      const right = style.apostrophe;
      if (found === right) return [];
      const end = start + 1;
      return [
        {
          start,
          end,
          messageId: 'other',
          data: { right, preset: style.id },
          fixes: [{ kind: 'safe', titleId: 'replace', edits: [{ start, end, newText: right }] }],
        },
      ];
    }),
);
