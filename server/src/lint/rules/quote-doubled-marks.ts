import { isClosed, marksOf, marksWithSpace, parentOf } from '../marks';
import { paragraphRule, type Finding } from '../types';

export const quoteDoubledMarks = paragraphRule(
  {
    id: 'quote-doubled-marks',
    languages: ['fr', 'en'],
    severity: { default: 'warning' },
    fixable: 'suggestion',
    holdWhileTyping: true,
    summary: {
      en: 'The same words stand in two pairs of marks',
      fr: 'Les mêmes mots sont entre deux paires de guillemets',
    },
    messages: {
      doubled: {
        en: 'These words already stand in {outer}.',
        fr: 'Ces mots sont déjà entre {outer}.',
      },
      twice: { en: 'This mark stands here twice.', fr: 'Ce guillemet est là deux fois.' },
      removeOne: { en: 'Remove one of them', fr: 'En supprimer un' },
      remove: { en: 'Remove the inner marks', fr: 'Supprimer les guillemets intérieurs' },
    },
  },
  ({ paragraph: { text, pairs } }) =>
    pairs.flatMap((pair): Finding[] => {
      const empty = isClosed(pair.close) && pair.close.start === pair.open.end;
      const glued = /\p{L}/u.test(text.charAt(pair.start - 1) + text.charAt(pair.end));
      if (empty && glued) {
        const { start, end } = pair.close;
        return [
          {
            start: pair.start,
            end: pair.end,
            messageId: 'twice',
            fixes: [{ kind: 'suggestion', titleId: 'removeOne', edits: [{ start, end, newText: '' }] }],
          },
        ];
      }
      const parent = parentOf(pairs, pair);
      if (parent === undefined || !isClosed(pair.close) || !isClosed(parent.close)) return [];
      const around = text.slice(parent.open.end, pair.start) + text.slice(pair.end, parent.close.start);
      if (around.trim() !== '') return [];
      const { open, close } = marksOf(text, parent);
      const [first, last] = marksWithSpace(text, pair);
      return [
        {
          ...pair.open,
          messageId: 'doubled',
          data: { outer: `${open} ${close}` },
          fixes: [
            {
              kind: 'suggestion',
              titleId: 'remove',
              edits: [
                { ...first, newText: '' },
                { ...last, newText: '' },
              ],
            },
          ],
        },
      ];
    }),
);
