import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `Whatever stands between the marks is the speaker's. A short incise (*dit-il*) inside them is an old literary usage that
some houses keep; agencies close the quotation and open it again.`,
  authority: 'INC style notes; AFP dispatches.',
  valid: ['«\u00a0Oui\u00a0», dit-il. «\u00a0Alors partons\u00a0».', '«\u00a0Le chat, va-t-il, dort.\u00a0»'],
  invalid: [
    {
      text: '«\u00a0Oui, [[dit-il]]. Alors partons.\u00a0»',
      fixed: '«\u00a0Oui\u00a0», dit-il. «\u00a0Alors partons.\u00a0»',
    },
    {
      text: '"Nous partons, [[a-t-elle ajouté]], demain matin".',
      preset: 'fr-afp',
      fixed: '"Nous partons", a-t-elle ajouté, "demain matin".',
    },
  ],
};
