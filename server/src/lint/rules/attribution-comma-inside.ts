import { findIncise } from '../boundaries';
import { paragraphRule } from '../types';

export const attributionCommaInside = paragraphRule(
  {
    id: 'attribution-comma-inside',
    languages: ['fr'],
    severity: { default: 'warning' },
    fixable: 'safe',
    summary: {
      en: 'The comma before the attributing verb stands inside the quotation',
      fr: 'La virgule qui précède le verbe d’attribution est à l’intérieur de la citation',
    },
    messages: {
      inside: {
        en: 'In French the comma stands behind the closing mark.',
        fr: 'La virgule se place après le guillemet fermant.',
      },
      move: { en: 'Move the comma behind the mark', fr: 'Placer la virgule après le guillemet' },
    },
  },
  ({ paragraph, pack }) =>
    paragraph.boundaries.flatMap((boundary) => {
      const { pair, inner, innerEnd } = boundary;
      if (!inner.endsWith(',')) return [];
      const incise = findIncise(paragraph, boundary, pack);
      if (incise === undefined) return [];
      const comma = { start: innerEnd - 1, end: innerEnd };
      return [
        {
          ...comma,
          messageId: 'inside',
          fixes: [
            {
              kind: 'safe',
              titleId: 'move',
              edits: [
                { ...comma, newText: '' },
                ...(incise.comma === undefined ? [{ start: pair.end, end: pair.end, newText: ',' }] : []),
              ],
            },
          ],
        },
      ];
    }),
);
