import { endsWithStop, findIncise } from '../boundaries';
import { paragraphRule } from '../types';

export const attributionPeriodInside = paragraphRule(
  {
    id: 'attribution-period-inside',
    languages: ['fr'],
    severity: { default: 'warning' },
    fixable: 'safe',
    summary: {
      en: 'A full stop inside a quotation whose attribution follows',
      fr: 'Un point à l’intérieur d’une citation que suit son attribution',
    },
    messages: {
      inside: {
        en: 'The sentence goes on with “{verb}”: no full stop here.',
        fr: 'La phrase continue avec « {verb} » : pas de point ici.',
      },
      remove: {
        en: 'Replace the full stop by a comma behind the mark',
        fr: 'Remplacer le point par une virgule après le guillemet',
      },
    },
  },
  ({ paragraph, pack }) =>
    paragraph.boundaries.flatMap((boundary) => {
      const { pair, innerEnd } = boundary;
      if (!endsWithStop(boundary, pack)) return [];
      const incise = findIncise(paragraph, boundary, pack);
      if (incise === undefined) return [];
      const stop = { start: innerEnd - 1, end: innerEnd };
      return [
        {
          ...stop,
          messageId: 'inside',
          data: { verb: incise.verb },
          fixes: [
            {
              kind: 'safe',
              titleId: 'remove',
              edits: [
                { ...stop, newText: '' },
                ...(incise.comma === undefined ? [{ start: pair.end, end: pair.end, newText: ',' }] : []),
              ],
            },
          ],
        },
      ];
    }),
);
