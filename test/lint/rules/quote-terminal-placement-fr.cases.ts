import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `The stop goes with the sentence it ends: a whole quoted sentence behind a colon has its own, a piece inside the
narrator's sentence has not. AFP always puts it outside, so the rule is off there.`,
  authority: 'Le Robert, guide des guillemets; Bureau de la traduction, *Guide du rédacteur* 7.2.',
  valid: [
    'Il a dit\u00a0: «\u00a0Nous avons perdu la partie hier.\u00a0»',
    'Elle a évoqué une «\u00a0erreur de jeunesse\u00a0».',
  ],
  invalid: [
    {
      text: 'Paul Morin a dit\u00a0: «\u00a0Nous avons perdu la partie hier\u00a0»[[.]]',
      fixed: 'Paul Morin a dit\u00a0: «\u00a0Nous avons perdu la partie hier.\u00a0»',
    },
    {
      text: 'Paul Morin a évoqué une «\u00a0erreur de jeunesse[[.]]\u00a0»',
      fixed: 'Paul Morin a évoqué une «\u00a0erreur de jeunesse\u00a0».',
    },
  ],
};
