import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `With a plain space a mark may open a line. Which no-break space it is differs between houses and fonts, and most
content systems see to it, so the rule is off until somebody asks for it.`,
  authority: 'Imprimerie nationale, *Lexique* (thin space before ; ! ?, word space before the colon).',
  valid: ['Fini\u202f! Voici\u00a0: rien.', { text: 'Fini ! Voici : rien.', preset: 'fr-afp' }],
  invalid: [
    { text: 'Fini[[ !]] Voici[[ :]] rien.', fixed: 'Fini\u202f! Voici\u00a0: rien.' },
    { text: 'Voici[[ :]] rien.', preset: 'fr-ca', fixed: 'Voici\u00a0: rien.' },
  ],
};
