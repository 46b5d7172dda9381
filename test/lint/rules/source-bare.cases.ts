import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `“A source” is not a source. Readers need to know how close it is to what it tells: *une source policière*, *a source close to the talks*.`,
  authority:
    'AP (a bare “a source” is almost always prohibited); AFP, *Vingt principes concernant les sources*.',
  valid: [
    { text: '"Le pont est sûr", a dit une source policière.', preset: 'fr-afp' },
    { text: '"Le pont est sûr", a dit une source proche du dossier.', preset: 'fr-afp' },
    { text: '“The bridge is safe,” a source close to the talks said.', preset: 'en-ap' },
  ],
  invalid: [
    { text: '"Le pont est sûr", a dit [[une source]].', preset: 'fr-afp' },
    { text: '“The bridge is safe,” [[a source]] said.', preset: 'en-ap' },
  ],
};
