import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: 'A quoted sentence and the words that attribute it are parted by a comma inside the closing mark, unless ? or ! is there.',
  authority: 'AP Stylebook, “comma”; BBC style notes.',
  valid: [
    { text: '“We did not want this,” said Moira Callaghan.', preset: 'en-ap' },
    { text: '“Did we want this?” said Moira Callaghan.', preset: 'en-ap' },
  ],
  invalid: [
    {
      text: '“We did not want this[[”]] said Moira Callaghan.',
      preset: 'en-ap',
      fixed: '“We did not want this,” said Moira Callaghan.',
    },
    {
      text: '“We did not want this strike[[”]] Moira Callaghan said.',
      preset: 'en-ap',
      fixed: '“We did not want this strike,” Moira Callaghan said.',
    },
  ],
};
