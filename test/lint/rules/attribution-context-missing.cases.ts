import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `A wire story says at the first statement when it was made, and to whom or where: *a déclaré jeudi à l’AFP*, *dans un communiqué*. Off outside the wire.`,
  authority: 'AFP dispatches (*a rapporté mardi*); AFP, *Vingt principes concernant les sources*.',
  valid: [
    { text: '"Le pont est sûr", a déclaré jeudi Anne Dulac.', preset: 'fr-afp' },
    { text: '"Le pont est sûr", a déclaré Anne Dulac dans un communiqué.', preset: 'fr-afp' },
    { text: 'Le pont a tenu jeudi.\n\n"Il est sûr", a déclaré Anne Dulac.', preset: 'fr-afp' },
  ],
  invalid: [
    { text: '"Le pont est sûr", a [[déclaré]] Anne Dulac.', preset: 'fr-afp' },
    {
      text: 'Le pont a tenu.\n\n"Il est sûr", a [[déclaré]] Anne Dulac. "Nous l\'avons vu jeudi."',
      preset: 'fr-afp',
    },
  ],
};
