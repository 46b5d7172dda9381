import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `Each unnamed source beyond the third is reported.`,
  authority: 'Wall Street Journal, *Style & Substance* 32/1 (thirteen unnamed attributions in one story).',
  valid: [
    { text: '"Oui", a dit une source policière. "Non", a dit une source judiciaire.', preset: 'fr-afp' },
    { text: '“Yes,” an official said. “No,” a court source said.', preset: 'en-ap' },
  ],
  invalid: [
    {
      text: '"Oui", a dit une source policière.\n\n"Non", a dit [[une source judiciaire]].',
      preset: 'fr-afp',
      options: { most: 1 },
    },
    {
      text: '“Yes,” an official said.\n\n“No,” [[a witness]] said.',
      preset: 'en-ap',
      options: { most: 1 },
    },
  ],
};
