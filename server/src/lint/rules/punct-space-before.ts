import { findHighMarks, spaceBefore } from '../highMarks';
import { paragraphRule } from '../types';

export const punctSpaceBefore = paragraphRule(
  {
    id: 'punct-space-before',
    languages: ['fr', 'en'],
    severity: { default: 'warning' },
    fixable: 'safe',
    holdWhileTyping: true,
    summary: {
      en: 'A space is missing or too many before : ; ! ?',
      fr: 'Une espace manque ou est de trop devant : ; ! ?',
    },
    messages: {
      missing: {
        en: 'A space belongs before “{mark}” here ({preset}).',
        fr: 'Il faut une espace devant « {mark} » ici ({preset}).',
      },
      superfluous: {
        en: 'No space belongs before “{mark}” here ({preset}).',
        fr: 'Il ne faut pas d’espace devant « {mark} » ici ({preset}).',
      },
      insert: { en: 'Insert the space', fr: 'Ajouter l’espace' },
      remove: { en: 'Remove the space', fr: 'Supprimer l’espace' },
    },
  },
  ({ paragraph, style }) =>
    findHighMarks(paragraph).flatMap((high) => {
      const wanted = spaceBefore(style, high);
      const { at, space, mark } = high;
      if (space.end > space.start === (wanted !== '')) return [];
      const missing = wanted !== '';
      return [
        {
          ...at,
          messageId: missing ? 'missing' : 'superfluous',
          data: { mark, preset: style.id },
          fixes: [
            { kind: 'safe', titleId: missing ? 'insert' : 'remove', edits: [{ ...space, newText: wanted }] },
          ],
        },
      ];
    }),
);
