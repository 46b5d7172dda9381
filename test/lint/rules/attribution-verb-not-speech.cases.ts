import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `One can say something with a smile, but not smile it.`,
  authority: 'Mongabay and Kent Centre for Journalism style notes.',
  valid: [
    { text: '"On verra bien", dit Anne Dulac en souriant.', preset: 'fr-afp' },
    { text: '“We shall see,” Anne Dulac said with a smile.', preset: 'en-ap' },
  ],
  invalid: [
    {
      text: '"On verra bien", [[sourit]] Anne Dulac.',
      fixed: '"On verra bien", dit Anne Dulac.',
      preset: 'fr-afp',
    },
    {
      text: '“We shall see,” Anne Dulac [[laughed]].',
      fixed: '“We shall see,” Anne Dulac said.',
      preset: 'en-ap',
    },
  ],
};
