import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: 'The words were forgotten, or the marks were.',
  authority: 'None needed.',
  valid: [{ text: 'Il a dit "non".', preset: 'fr-afp' }, 'Il a dit «\u00a0…\u00a0».'],
  invalid: ['Il a dit [[«\u00a0»]] hier.', { text: 'He said [[“”]] twice.', preset: 'en-ap' }],
};
