import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `The *t* between a verb in a vowel and *il*, *elle*, *on* is no elided word: it stands between two hyphens and takes
no apostrophe.`,
  authority:
    'Office québécois de la langue française, *Banque de dépannage linguistique*; Grevisse, *Le Bon Usage*.',
  valid: ['«\u00a0Oui\u00a0», a-t-il dit.', 'Va-t’en, dit-il, il t’aime.'],
  invalid: [
    { text: "«\u00a0Oui\u00a0», [[a t'il]] dit.", fixed: '«\u00a0Oui\u00a0», a-t-il dit.' },
    {
      text: '«\u00a0Oui\u00a0», [[affirme-t’elle]] mardi.',
      fixed: '«\u00a0Oui\u00a0», affirme-t-elle mardi.',
    },
    { text: 'Où [[va t-on]] ainsi ?', fixed: 'Où va-t-on ainsi ?' },
    { text: '«\u00a0Oui\u00a0», [[a -t-il]] dit.', fixed: '«\u00a0Oui\u00a0», a-t-il dit.' },
  ],
};
