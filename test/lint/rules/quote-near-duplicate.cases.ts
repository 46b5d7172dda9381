import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `A quotation that stands twice in two wordings is wrong at least once. Excerpts of a longer quotation, and like words of two speakers, are left alone.`,
  authority: 'AP Stylebook (never alter quotations).',
  valid: [
    {
      text: '"Nous rouvrirons le pont dès lundi matin", a dit Anne Dulac.\n\n"Le pont dès lundi matin", a-t-elle répété.',
      preset: 'fr-afp',
    },
    {
      text: '“We will open the bridge on Monday morning,” Anne Dulac said.\n\n“We will close the old road for a year,” she said.',
      preset: 'en-ap',
    },
  ],
  invalid: [
    {
      text: '"Nous rouvrirons le pont dès lundi matin", a dit Anne Dulac.\n\n[["Nous rouvrirons le pont dès mardi matin"]], a-t-elle répété.',
      preset: 'fr-afp',
    },
    {
      text: '“We will open the bridge on Monday morning,” Anne Dulac said.\n\n[[“We will open the bridge on Monday evening,”]] she repeated.',
      preset: 'en-ap',
    },
  ],
};
