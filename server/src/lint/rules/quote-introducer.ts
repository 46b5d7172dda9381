import { isQuotedSentence, textBefore } from '../boundaries';
import { paragraphRule } from '../types';

export const quoteIntroducer = paragraphRule(
  {
    id: 'quote-introducer',
    languages: ['en'],
    severity: { default: 'off' },
    fixable: 'safe',
    summary: {
      en: 'Another mark than the house style’s announces a quoted sentence',
      fr: 'Un autre signe que celui de l’usage choisi annonce une phrase citée',
    },
    messages: {
      other: {
        en: '{preset} announces a quoted sentence with “{right}”.',
        fr: '{preset} annonce une phrase citée par « {right} ».',
      },
      replace: { en: 'Replace by “{right}”', fr: 'Remplacer par « {right} »' },
    },
  },
  ({ paragraph, style }) =>
    paragraph.boundaries.flatMap(({ pair, inner, quote }) => {
      const cue = quote?.cue;
      const mark = /([,:])\s+$/u.exec(textBefore(paragraph.text, pair.start));
      if (mark === null || cue === undefined || cue.start > pair.start) return [];
      if (mark[1] === style.introducer || !isQuotedSentence(inner)) return [];
      const start = pair.start - mark[0].length;
      const at = { start, end: start + 1 };
      return [
        {
          ...at,
          messageId: 'other',
          data: { right: style.introducer, preset: style.id },
          fixes: [{ kind: 'safe', titleId: 'replace', edits: [{ ...at, newText: style.introducer }] }],
        },
      ];
    }),
);
