import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `A dispatch may be printed a day later, when *hier* is wrong. Quoted words keep theirs, and so do *d'hier* and
*de demain*, which are no days. The fix needs a whole date in the dateline.`,
  authority: 'AFP dispatches.',
  valid: [
    { text: 'Il a dit "hier". Le monde de demain commence mardi.', preset: 'fr-afp' },
    { text: 'Avant-hierarchie et demain-matin.', preset: 'fr-afp' },
  ],
  invalid: [
    {
      text: 'PARIS, 12 fév 2025 (AFP) - Il est parti [[hier]] et revient [[demain]].',
      preset: 'fr-afp',
      fixed: 'PARIS, 12 fév 2025 (AFP) - Il est parti mardi et revient jeudi.',
    },
    { text: 'Il est parti [[avant-hier]].', preset: 'fr-afp' },
  ],
};
