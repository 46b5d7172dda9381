import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `The first mention in the running text gives the full name, later ones the surname. People known by one name are left alone, and so are names that never come in full.`,
  authority: 'FIPF, *Indiquer les sources*; AP Stylebook.',
  valid: [
    { text: 'Anne Dulac est arrivée. Dulac a parlé.', preset: 'fr-afp' },
    { text: 'Mayor Anne Dulac came. Dulac spoke.', preset: 'en-ap' },
    { text: 'Platon Dulac est venu.', preset: 'fr-afp' },
  ],
  invalid: [
    { text: '"Le pont est sûr", a dit [[Dulac]]. Anne Dulac est ingénieure à Lyon.', preset: 'fr-afp' },
    { text: '“The bridge is safe,” [[Dulac]] said. Anne Dulac is an engineer in Leeds.', preset: 'en-ap' },
  ],
};
