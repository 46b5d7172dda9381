import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `Either the day or the date is wrong, and readers plan by both. Without a year the year of the dateline and the ones
around it are tried, and only a day that fits none of them is reported.`,
  authority: 'The calendar; LanguageTool and Grammalecte have the same check.',
  valid: [
    'Elle est partie le samedi 17 novembre 2018.',
    { text: 'She left on Saturday, November 17, 2018, and on Sunday 18 November.', preset: 'en-ap' },
    'Il y avait samedi 13 personnes.',
  ],
  invalid: [
    {
      text: 'Elle est partie le [[samedi]] 18 novembre 2018.',
      fixed: 'Elle est partie le dimanche 18 novembre 2018.',
    },
    {
      text: 'She left on [[Saturday]], Nov. 18, 2018.',
      preset: 'en-ap',
      fixed: 'She left on Sunday, Nov. 18, 2018.',
    },
    {
      text: 'PARIS, 12 fév 2025 (AFP) - Elle partira le [[mardi]] 20 mars, a-t-elle dit.',
      preset: 'fr-afp',
      messages: ['year'],
    },
    { text: 'Elle est partie le [[mardi]] 31 février 2018.', messages: ['none'] },
  ],
};
