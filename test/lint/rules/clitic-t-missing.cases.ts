import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: 'Between a verb in *e*, *a* or *c* and *il*, *elle* or *on*, a *t* between two hyphens keeps the vowels apart.',
  authority: 'Office québécois de la langue française, *Banque de dépannage linguistique*.',
  valid: [
    '«\u00a0Oui\u00a0», fustige-t-il.',
    '«\u00a0Oui\u00a0», disent-elles.',
    'Puisse-t-il venir, dit-on.',
  ],
  invalid: [
    { text: '«\u00a0Oui\u00a0», [[fustige-il]].', fixed: '«\u00a0Oui\u00a0», fustige-t-il.' },
    { text: '«\u00a0Oui\u00a0», [[a-elle]] dit.', fixed: '«\u00a0Oui\u00a0», a-t-elle dit.' },
  ],
};
