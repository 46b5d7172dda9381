import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `Verbs that hammer, thunder or quip say more of the writer than of the speaker. In a feature they may be wanted: list
them in \`allow\`.`,
  authority:
    'Kent Centre for Journalism (“stick to said”); readers’ notes on *Le Monde*’s *marteler* and *s’enthousiasmer*.',
  valid: [
    { text: '"Rien ne bougera", a répété Anne Dulac.', preset: 'fr-afp' },
    { text: '"Rien ne bougera", martèle Anne Dulac.', preset: 'fr-afp', options: { allow: ['marteler'] } },
    { text: '“Nothing will move,” Anne Dulac said.', preset: 'en-ap' },
  ],
  invalid: [
    {
      text: '"Rien ne bougera", [[martèle]] Anne Dulac.',
      fixed: '"Rien ne bougera", dit Anne Dulac.',
      preset: 'fr-afp',
    },
    {
      text: '"Rien ne bougera", [[tonne]]-t-elle.',
      fixed: '"Rien ne bougera", dit-elle.',
      preset: 'fr-afp',
    },
    {
      text: '“Nothing will move,” Anne Dulac [[quipped]].',
      fixed: '“Nothing will move,” Anne Dulac said.',
      preset: 'en-ap',
    },
  ],
};
