import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `*Mr* is English; *Mme* and *Mlle* end in the last letter of the word, and take no stop.`,
  authority: 'Usage; Imprimerie nationale, *Lexique* (second-hand).',
  valid: ['M. Dulac et Mme Morin sont venus.', 'Il a dit : « Mr Dulac est venu ».'],
  invalid: [
    { text: '[[Mr]] Dulac est venu.', fixed: 'M. Dulac est venu.' },
    { text: '[[Mme.]] Morin est venue.', fixed: 'Mme Morin est venue.' },
  ],
};
