import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `The first mention in the running text gives the full name, later ones the surname. People known by one name are left alone, and so are names that never come in full.`,
  authority: 'FIPF, *Indiquer les sources*; AP Stylebook.',
  valid: [
    { text: 'Paul Morin est arrivée. Morin a parlé.', preset: 'fr-afp' },
    { text: 'Mayor Paul Morin came. Morin spoke.', preset: 'en-ap' },
    { text: 'Platon Dulac est venu.', preset: 'fr-afp' },
  ],
  invalid: [
    { text: '"Le pont est sûr", a dit [[Morin]]. Paul Morin est ingénieur à Lyon.', preset: 'fr-afp' },
    { text: '“The bridge is safe,” [[Morin]] said. Paul Morin is an engineer in Leeds.', preset: 'en-ap' },
  ],
};
