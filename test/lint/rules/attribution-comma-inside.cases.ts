import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: 'The comma belongs to the narrator’s sentence, not to the words quoted. English does otherwise.',
  authority: 'Grammalecte (`virg_fin_dialogue`); Imprimerie nationale, *Lexique*.',
  valid: ['«\u00a0C’est fini\u00a0», a-t-il dit.', '«\u00a0Un, deux,\u00a0» et puis plus rien.'],
  invalid: [
    { text: '«\u00a0C’est fini[[,]]\u00a0» dit-il.', fixed: '«\u00a0C’est fini\u00a0», dit-il.' },
    { text: '"C\'est fini[[,]]" a-t-il dit.', preset: 'fr-afp', fixed: '"C\'est fini", a-t-il dit.' },
  ],
};
