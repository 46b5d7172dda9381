import { countWords, findIncise } from '../boundaries';
import { paragraphRule } from '../types';

export const attributionCommaMissing = paragraphRule(
  {
    id: 'attribution-comma-missing',
    languages: ['fr'],
    severity: { default: 'warning' },
    fixable: 'safe',
    holdWhileTyping: true,
    summary: {
      en: 'No comma between a quotation and the verb that attributes it',
      fr: 'Pas de virgule entre une citation et le verbe qui l’attribue',
    },
    messages: {
      missing: {
        en: 'A comma belongs between the quotation and “{verb}”.',
        fr: 'Il faut une virgule entre la citation et « {verb} ».',
      },
      insert: { en: 'Insert the comma', fr: 'Ajouter la virgule' },
    },
  },
  ({ paragraph, pack }) =>
    paragraph.boundaries.flatMap((boundary) => {
      const { pair, inner, quote } = boundary;
      const incise = findIncise(paragraph, boundary, pack);
      // Behind a stop, a comma or another terminal, other rules speak.
      if (incise === undefined || incise.comma !== undefined || /[.,!?…]$/u.test(inner)) return [];
      // `« Quotidien » a annoncé le départ`: a title as the subject.
      if (!incise.clitic && (quote?.kind !== 'direct' || countWords(inner) < 3)) return [];
      return [
        {
          ...pair.close,
          messageId: 'missing',
          data: { verb: incise.verb },
          fixes: [
            {
              kind: incise.clitic ? 'safe' : 'suggestion',
              titleId: 'insert',
              edits: [{ start: pair.end, end: pair.end, newText: ',' }],
            },
          ],
        },
      ];
    }),
);
