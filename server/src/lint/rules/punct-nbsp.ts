import { findHighMarks, spaceBefore } from '../highMarks';
import { paragraphRule } from '../types';

export const punctNbsp = paragraphRule(
  {
    id: 'punct-nbsp',
    languages: ['fr'],
    severity: { default: 'off' },
    fixable: 'safe',
    summary: {
      en: 'Another space before : ; ! ? than the house style has',
      fr: 'Une autre espace devant : ; ! ? que celle de l’usage choisi',
    },
    messages: {
      plain: {
        en: 'The space before “{mark}” should be {wanted}.',
        fr: 'L’espace devant « {mark} » doit être {wanted}.',
      },
      replace: { en: 'Replace the space', fr: 'Remplacer l’espace' },
    },
  },
  ({ paragraph, style }) =>
    findHighMarks(paragraph).flatMap((high) => {
      const wanted = spaceBefore(style, high);
      const { at, space, mark } = high;
      const there = paragraph.text.slice(space.start, space.end);
      if (there === '' || wanted === '' || there === wanted) return [];
      return [
        {
          start: space.start,
          end: at.end,
          messageId: 'plain',
          data: { mark, wanted: names.get(wanted) ?? '' },
          fixes: [{ kind: 'safe', titleId: 'replace', edits: [{ ...space, newText: wanted }] }],
        },
      ];
    }),
);

const names: ReadonlyMap<string, string> = new Map([
  [' ', 'U+0020'],
  ['\u00a0', 'U+00A0'],
  ['\u202f', 'U+202F'],
]);
