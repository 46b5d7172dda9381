import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `Where guillemets open within guillemets, the reader cannot tell which of the two closes. Most often the closing mark
of the first quotation was forgotten.`,
  authority: 'Bureau de la traduction, *Guide du rédacteur* 7.2.',
  valid: [
    '«\u00a0Accusé de “favoritisme” hier\u00a0», dit-il.',
    '«\u00a0Oui\u00a0», dit-il. «\u00a0Non\u00a0», dit-elle.',
  ],
  invalid: [
    {
      text: '«\u00a0Accusé de [[«]]\u00a0favoritisme\u00a0» hier\u00a0», dit-il.',
      fixed: '«\u00a0Accusé de “favoritisme” hier\u00a0», dit-il.',
    },
    {
      text: '“He called it [[“]]the sound” of money,” she said.',
      preset: 'en-ap',
      fixed: '“He called it ‘the sound’ of money,” she said.',
    },
  ],
};
