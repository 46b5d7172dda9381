import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `The verb that says who spoke is an aside, cut off by a comma. It is missing most often where a quotation mark stands
between the words and the verb. Where the subject hangs on the verb there is no doubt, and the fix is safe; elsewhere the
quoted words might be a title that is the subject, so only whole utterances count and a person decides.`,
  authority: 'Greffier, *Les règles de la composition typographique*; INC style notes.',
  valid: [
    '«\u00a0C’est fini\u00a0», a-t-il dit.',
    '«\u00a0C’est fini\u00a0!\u00a0» a-t-il dit.',
    '«\u00a0Quotidien\u00a0» a annoncé le départ de son patron.',
    'Le film «\u00a0La Digue\u00a0» va-t-il sortir\u202f?',
  ],
  invalid: [
    { text: '«\u00a0C’est fini\u00a0[[»]] a-t-il dit.', fixed: '«\u00a0C’est fini\u00a0», a-t-il dit.' },
    {
      text: '"C\'est fini[["]] lui a-t-elle répondu.',
      preset: 'fr-afp',
      fixed: '"C\'est fini", lui a-t-elle répondu.',
    },
    {
      text: '«\u00a0Nous avons perdu la partie\u00a0[[»]] a déclaré le ministre mardi.',
      fixed: '«\u00a0Nous avons perdu la partie\u00a0», a déclaré le ministre mardi.',
    },
  ],
};
