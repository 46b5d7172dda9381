import { countWords, textBefore } from '../boundaries';
import { paragraphRule } from '../types';

export const quoteColonCapital = paragraphRule(
  {
    id: 'quote-colon-capital',
    languages: ['fr'],
    severity: { default: 'information' },
    fixable: 'none',
    summary: {
      en: 'A quoted sentence behind a colon starts with a small letter',
      fr: 'Une phrase citée après deux-points commence par une minuscule',
    },
    messages: {
      small: {
        en: 'A whole sentence behind a colon starts with a capital; is this where the speaker’s sentence begins?',
        fr: 'Une phrase complète après deux-points commence par une majuscule ; est-ce le début de la phrase citée ?',
      },
    },
  },
  ({ paragraph }) =>
    paragraph.boundaries.flatMap(({ pair, inner, innerEnd, quote }) => {
      const { text } = paragraph;
      const isSentence = quote?.kind === 'direct' && quote.cue !== undefined && countWords(inner) >= 8;
      if (!isSentence || !/^\p{Ll}/u.test(inner)) return [];
      if (!/:[\s\u00a0\u202f]*$/u.test(textBefore(text, pair.start)) || quote.cue.start > pair.start)
        return [];
      const start = text.indexOf(inner.charAt(0), pair.open.end);
      const word = /^[\p{L}\p{M}’']+/u.exec(inner)?.[0].length ?? 1;
      return [{ start, end: Math.min(start + word, innerEnd), messageId: 'small' }];
    }),
);
