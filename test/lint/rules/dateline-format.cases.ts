import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: 'Programs that take dispatches in read place, date and agency from the dateline; they count on one form.',
  authority: 'AFP dispatches.',
  valid: [
    { text: 'PARIS, 12 fév 2025 (AFP) - Le maire est venu.', preset: 'fr-afp' },
    { text: 'PARIS (AFP) - Le maire est venu.', preset: 'fr-afp' },
  ],
  invalid: [
    {
      text: 'PARIS, 12 fév 2025 (AFP)[[ –]] Le maire est venu.',
      preset: 'fr-afp',
      fixed: 'PARIS, 12 fév 2025 (AFP) - Le maire est venu.',
    },
    {
      text: '[[Paris]], 12 fév 2025 (AFP) - Le maire est venu.',
      preset: 'fr-afp',
      fixed: 'PARIS, 12 fév 2025 (AFP) - Le maire est venu.',
    },
    { text: '[[PARIS (AFP) -]] Le maire est venu.', preset: 'fr-afp', options: { date: 'required' } },
  ],
};
