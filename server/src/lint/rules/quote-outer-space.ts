import { isClosed } from '../marks';
import { paragraphRule, type Finding } from '../types';

export const quoteOuterSpace = paragraphRule(
  {
    id: 'quote-outer-space',
    languages: ['fr', 'en'],
    severity: { default: 'warning' },
    fixable: 'safe',
    holdWhileTyping: true,
    summary: {
      en: 'A quotation is glued to the word before or behind it',
      fr: 'Une citation est collée au mot qui la précède ou la suit',
    },
    messages: {
      before: {
        en: 'A space is missing before this quotation.',
        fr: 'Une espace manque devant cette citation.',
      },
      behind: {
        en: 'A space is missing behind this quotation.',
        fr: 'Une espace manque après cette citation.',
      },
      misplaced: {
        en: 'The space belongs before this opening mark, not behind it.',
        fr: 'L’espace va devant ce guillemet ouvrant, pas après.',
      },
      move: { en: 'Move the space', fr: 'Déplacer l’espace' },
      insert: { en: 'Insert the space', fr: 'Ajouter l’espace' },
    },
  },
  ({ paragraph }) => {
    const { text, pairs } = paragraph;
    const misplaced = paragraph.faults.misplaced.map(({ start, end }): Finding => ({
      start,
      end,
      messageId: 'misplaced',
      fixes: [
        {
          kind: 'safe',
          titleId: 'move',
          edits: [
            { start, end: start, newText: ' ' },
            { start: end, end: end + 1, newText: '' },
          ],
        },
      ],
    }));
    const glued = pairs.flatMap(({ open, close }): Finding[] => {
      // Plus signs and single marks may be something else: sums, apostrophes.
      if (!isClosed(close) || close.start === open.end || !/["«“„]/u.test(text.charAt(open.start))) return [];
      const insert = (at: number): Finding['fixes'] => [
        { kind: 'safe', titleId: 'insert', edits: [{ start: at, end: at, newText: ' ' }] },
      ];
      const found: Finding[] = [];
      if (/[\p{L}\p{N},;:.]/u.test(text.charAt(open.start - 1)))
        found.push({ ...open, messageId: 'before', fixes: insert(open.start) ?? [] });
      if (/[\p{L}\p{N}]/u.test(text.charAt(close.end)))
        found.push({ ...close, messageId: 'behind', fixes: insert(close.end) ?? [] });
      return found;
    });
    return [...misplaced, ...glued];
  },
);
