import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `In a quotation of several paragraphs each one opens with the mark, and the last closes it. A paragraph without it
reads as the narrator's own words.`,
  authority: 'AP Stylebook, “quotation marks”; Bureau de la traduction, *Guide du rédacteur* 7.2.5.',
  valid: [
    '«\u00a0La nuit, ils parlent moins.\n\n«\u00a0Ils restent\u00a0», assure Hélène Vasseur.',
    { text: '"Oui", dit-il.\n\nElle est partie.', preset: 'fr-afp' },
  ],
  invalid: [
    {
      text: '«\u00a0La nuit, ils parlent moins.\n\n[[Ils]] restent\u00a0», assure Hélène Vasseur.',
      fixed: '«\u00a0La nuit, ils parlent moins.\n\n«\u00a0Ils restent\u00a0», assure Hélène Vasseur.',
    },
    {
      text: '“They left.\n\n[[We]] stayed,” said Moira Callaghan.',
      preset: 'en-ap',
      fixed: '“They left.\n\n“We stayed,” said Moira Callaghan.',
    },
  ],
};
