import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: 'A verb in *t* or *d* already has the sound that the hyphens would bring.',
  authority: 'Office québécois de la langue française, *Banque de dépannage linguistique*.',
  valid: [
    '«\u00a0Oui\u00a0», conclut-il.',
    '«\u00a0Oui\u00a0», convainc-t-il.',
    '«\u00a0Il conclut-t-il\u00a0» est faux.',
  ],
  invalid: [
    { text: '«\u00a0Oui\u00a0», [[conclut-t-il]].', fixed: '«\u00a0Oui\u00a0», conclut-il.' },
    {
      text: '«\u00a0Oui\u00a0», [[répond-t-elle]] au maire.',
      fixed: '«\u00a0Oui\u00a0», répond-elle au maire.',
    },
  ],
};
