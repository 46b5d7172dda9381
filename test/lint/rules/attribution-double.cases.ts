import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `A sentence that opens with *selon X* has said whose words follow; the incise says it again.`,
  authority: 'Usage; the sheets on attribution of the French journalism schools.',
  valid: [
    { text: 'Selon Anne Dulac, "le pont est sûr".', preset: 'fr-afp' },
    { text: 'Selon Paul Morin, Anne Dulac ment. "Le pont est sûr", a-t-elle dit.', preset: 'fr-afp' },
    { text: 'According to Anne Dulac, “the bridge is safe.”', preset: 'en-ap' },
  ],
  invalid: [
    {
      text: 'Selon Anne Dulac, "le pont est sûr", [[a-t-elle dit]].',
      fixed: 'Selon Anne Dulac, "le pont est sûr".',
      preset: 'fr-afp',
    },
    {
      text: 'According to Anne Dulac, “the bridge is safe,” [[she said]].',
      fixed: 'According to Anne Dulac, “the bridge is safe,”.',
      preset: 'en-ap',
    },
  ],
};
