import type { Localised } from '../../core/locale';
import type { Rule } from '../engine';

const message: Localised = {
  en: 'This quotation mark is not closed in its paragraph.',
  fr: "Ce guillemet n'est pas fermé dans son paragraphe.",
};

/** A quotation mark that opens and never closes, in a paragraph that the next one does not continue. */
export const unclosedMark: Rule = {
  meta: { id: 'unclosed-mark', defaultSeverity: 'warning', languages: ['fr', 'en'] },
  check: ({ marks }) =>
    marks
      .filter(({ close, group }) => close.end === close.start && group === undefined)
      .map(({ open }) => ({ ...open, message })),
};
