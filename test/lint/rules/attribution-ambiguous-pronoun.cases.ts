import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `Two people of one gender stand in the sentence before, and the pronoun may be either. A pronoun that goes on with the speaker just quoted is clear.`,
  authority: 'AP Stylebook (restate the name if unclear).',
  valid: [
    {
      text: 'Le ministre Paul Morin a rencontré la maire Anne Dulac. "Rien ne bougera", a-t-il dit.',
      preset: 'fr-afp',
    },
    { text: '"Non", a dit Paul Morin, ministre. "Rien ne bougera", a-t-il dit.', preset: 'fr-afp' },
  ],
  invalid: [
    {
      text: 'Paul Morin a rencontré Pierre Duval à Lyon. "Rien ne bougera", a-t-[[il]] dit.',
      fixed: 'Paul Morin a rencontré Pierre Duval à Lyon. "Rien ne bougera", a dit Paul Morin.',
      preset: 'fr-afp',
    },
    {
      text: 'Paul Morin met Peter Grant in Leeds. “Nothing will move,” [[he]] said.',
      fixed: 'Paul Morin met Peter Grant in Leeds. “Nothing will move,” Paul Morin said.',
      preset: 'en-ap',
    },
  ],
};
