import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `One report for the paragraph, never one for each scrap. Scraps of a single sentence are the affair of \`quote-fragment-chain\`.`,
  authority: 'AP Stylebook (avoid fragments).',
  valid: [
    { text: 'Anne Dulac juge le projet "absurde". Elle le dit "ruineux".', preset: 'fr-afp' },
    { text: 'Anne Dulac called the plan “absurd.” She called the mayor “careless.”', preset: 'en-ap' },
  ],
  invalid: [
    {
      text: 'Anne Dulac juge le projet [["absurde"]] et "ruineux". Elle a dénoncé une mairie "sourde" et un maire "distrait".',
      preset: 'fr-afp',
    },
    {
      text: 'Anne Dulac called the plan [[“absurd”]] and “ruinous.” She called the town “deaf” and the mayor “careless.”',
      preset: 'en-ap',
    },
  ],
};
