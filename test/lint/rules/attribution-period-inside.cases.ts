import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `The quoted sentence loses its full stop when the narrator goes on with the verb that attributes it; exclamation and
question marks and dots stay.`,
  authority: 'Greffier, *Les règles de la composition typographique*.',
  valid: [
    '«\u00a0Ça suffit\u202f!\u00a0» dit-elle.',
    '«\u00a0Ça suffit…\u00a0», dit-elle.',
    '«\u00a0Ça suffit.\u00a0» Elle part.',
  ],
  invalid: [
    { text: '«\u00a0Ça suffit[[.]]\u00a0» dit-elle.', fixed: '«\u00a0Ça suffit\u00a0», dit-elle.' },
    { text: '"Ça suffit[[.]]", a-t-elle dit.', preset: 'fr-afp', fixed: '"Ça suffit", a-t-elle dit.' },
  ],
};
