import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `Both apostrophes are read alike, and most content systems turn one into the other, so the rule is off until somebody
asks for it; it is there to mend a whole file at once.`,
  authority: 'House styles.',
  valid: ['L’été d’avant.', { text: "L'été d'avant, dans les '90s.", preset: 'fr-afp' }],
  invalid: [
    { text: "L[[']]été d[[']]avant.", fixed: 'L’été d’avant.' },
    { text: 'L[[’]]été.', preset: 'fr-afp', fixed: "L'été." },
  ],
};
