import { findIncise } from '../boundaries';
import { documentRule, type Edit } from '../types';

export const attributionCommaAfterTerminal = documentRule(
  {
    id: 'attribution-comma-after-terminal',
    languages: ['fr'],
    severity: { default: 'information' },
    fixable: 'suggestion',
    summary: {
      en: 'Behind ! » or ? », an article sometimes puts a comma and sometimes not',
      fr: 'Après ! » ou ? », un article met tantôt une virgule, tantôt non',
    },
    messages: {
      missing: {
        en: 'A comma belongs behind this mark, as elsewhere in the article or by choice.',
        fr: 'Il faut une virgule après ce guillemet, comme ailleurs dans l’article ou par choix.',
      },
      superfluous: {
        en: 'No comma belongs behind this mark, as elsewhere in the article or by choice.',
        fr: 'Pas de virgule après ce guillemet, comme ailleurs dans l’article ou par choix.',
      },
      insert: { en: 'Insert the comma', fr: 'Ajouter la virgule' },
      remove: { en: 'Remove the comma', fr: 'Supprimer la virgule' },
    },
    options: {
      comma: {
        type: 'choice',
        values: ['consistent', 'always', 'never'],
        default: 'consistent',
        about:
          'what follows the closing mark: what most places of the article have, always a comma, or never one',
      },
    },
  },
  ({ paragraphs, pack, options }) => {
    const places = paragraphs.flatMap(({ start, paragraph }) =>
      paragraph.boundaries.flatMap((boundary) => {
        if (!/[!?]$/u.test(boundary.inner)) return [];
        const incise = findIncise(paragraph, boundary, pack);
        return incise === undefined ? [] : [{ start, pair: boundary.pair, incise }];
      }),
    );
    const commas = places.filter(({ incise }) => incise.comma !== undefined).length;
    const wanted = options.comma === 'consistent' ? commas * 2 > places.length : options.comma === 'always';
    // A tie decides nothing: the first place then gives the rule.
    const tie = options.comma === 'consistent' && commas * 2 === places.length;
    const rule = tie ? places[0]?.incise.comma !== undefined : wanted;
    return places
      .filter(({ incise }) => (incise.comma !== undefined) !== rule)
      .map(({ start, pair, incise }) => {
        const at = start + pair.end;
        const edit: Edit =
          incise.comma === undefined
            ? { start: at, end: at, newText: ',' }
            : { start: start + incise.comma.start, end: start + incise.comma.end, newText: '' };
        return {
          start: start + pair.close.start,
          end: start + pair.close.end,
          messageId: rule ? 'missing' : 'superfluous',
          fixes: [{ kind: 'suggestion', titleId: rule ? 'insert' : 'remove', edits: [edit] }],
        };
      });
  },
);
