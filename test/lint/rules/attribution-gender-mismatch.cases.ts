import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `One person only is named, by a title that tells the gender, and the pronoun has the other one: a slip of the pen, or a name taken for another. Where the gender is not stated, the rule keeps silent.`,
  authority: 'Logic.',
  valid: [
    { text: 'La directrice Anne Dulac a tranché. "Le pont est sûr", a-t-elle dit.', preset: 'fr-afp' },
    { text: 'Claude Dulac a tranché. "Le pont est sûr", a-t-il dit.', preset: 'fr-afp' },
  ],
  invalid: [
    {
      text: 'La directrice Anne Dulac a tranché. "Le pont est sûr", a-t-[[il]] dit.',
      fixed: 'La directrice Anne Dulac a tranché. "Le pont est sûr", a-t-elle dit.',
      preset: 'fr-afp',
    },
    {
      text: 'The spokeswoman, Anne Dulac, has decided. “The bridge is safe,” [[he]] said.',
      fixed: 'The spokeswoman, Anne Dulac, has decided. “The bridge is safe,” she said.',
      preset: 'en-ap',
    },
  ],
};
