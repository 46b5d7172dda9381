import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `Who is quoted is introduced: by a title, a function, an apposition. List the famous in \`famous\`.`,
  authority: 'FIPF, *Indiquer les sources* (name and function at the first mention); AFP dispatches.',
  valid: [
    { text: '"Le pont est sûr", a dit Paul Morin, ingénieur à Lyon.', preset: 'fr-afp' },
    { text: '"Le pont est sûr", a dit le maire Paul Morin.', preset: 'fr-afp' },
    { text: '“The bridge is safe,” Mayor Paul Morin said.', preset: 'en-ap' },
  ],
  invalid: [
    { text: '"Le pont est sûr", a dit [[Paul Morin]].', preset: 'fr-afp' },
    { text: '“The bridge is safe,” [[Paul Morin]] said.', preset: 'en-ap' },
  ],
};
