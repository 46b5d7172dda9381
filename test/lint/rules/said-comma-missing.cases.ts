import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `A reporting verb and the whole sentence it introduces are parted by a comma (or a colon). Pieces and titles take
none.`,
  authority: 'AP Stylebook, “comma”.',
  valid: [
    { text: 'Paul Morin said, “All those in the hall were cold.”', preset: 'en-ap' },
    { text: 'Paul Morin said “all those in the hall were cold.”', preset: 'en-ap' },
  ],
  invalid: [
    {
      text: 'Paul Morin [[said]] “All those in the hall were cold.”',
      preset: 'en-ap',
      fixed: 'Paul Morin said, “All those in the hall were cold.”',
    },
    {
      text: 'Moira Callaghan [[added]] "We were left with nothing to sign."',
      preset: 'en-ap',
      fixed: 'Moira Callaghan added, "We were left with nothing to sign."',
    },
  ],
};
