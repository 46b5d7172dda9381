import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `Readers must be able to tell that words were cut, and whose brackets these are. Which form it is matters less than
that an article keeps to one; an option sets it.`,
  authority:
    'Bureau de la traduction, *Guide du rédacteur* 7.2; *Le Monde diplomatique* typographic notes (`(...)`).',
  valid: [
    '«\u00a0Un (...) deux\u00a0», puis «\u00a0trois (...) quatre\u00a0».',
    'Hors citation [...] et (...).',
  ],
  invalid: [
    {
      text: '«\u00a0Un [[(…)]] deux\u00a0», «\u00a0trois (...) quatre\u00a0», «\u00a0cinq (...) six\u00a0».',
      fixed: '«\u00a0Un (...) deux\u00a0», «\u00a0trois (...) quatre\u00a0», «\u00a0cinq (...) six\u00a0».',
    },
    {
      text: '“One [[(...)]] two.”',
      preset: 'en-ap',
      options: { form: '[…]' },
      fixed: '“One […] two.”',
    },
  ],
};
