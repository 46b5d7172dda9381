import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `Off by default. People who share a surname with another one in the article, and names of more than two words, are left alone.`,
  authority: 'AP Stylebook (surname on second reference); AFP dispatches.',
  valid: [
    { text: 'Anne Dulac est venue. Dulac a parlé.', preset: 'fr-afp' },
    { text: 'Anne Dulac est venue avec Paul Dulac. Anne Dulac a parlé.', preset: 'fr-afp' },
  ],
  invalid: [
    {
      text: 'Anne Dulac est venue. [[Anne Dulac]] a parlé.',
      fixed: 'Anne Dulac est venue. Dulac a parlé.',
      preset: 'fr-afp',
    },
    {
      text: 'Keir Starmer came. [[Keir Starmer]] spoke.',
      fixed: 'Keir Starmer came. Starmer spoke.',
      preset: 'en-ap',
    },
  ],
};
