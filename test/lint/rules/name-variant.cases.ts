import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `One letter or accent apart, and no first name of its own: most likely the same person. The rarer spelling is reported.`,
  authority: 'Accuracy: names are the first thing a desk checks.',
  valid: [
    { text: 'Anne Moreau est venue. Moreau a parlé.', preset: 'fr-afp' },
    { text: 'Anne Martinet est venue. Paul Martinez a parlé.', preset: 'fr-afp' },
  ],
  invalid: [
    {
      text: 'Volodymyr Zelensky est venu. Zelensky a parlé. Le président [[Zelenskiy]] est reparti.',
      fixed: 'Volodymyr Zelensky est venu. Zelensky a parlé. Le président Zelensky est reparti.',
      preset: 'fr-afp',
    },
    {
      text: 'Anne Morrison came. Morrison spoke. Ms. [[Morrisen]] left.',
      fixed: 'Anne Morrison came. Morrison spoke. Ms. Morrison left.',
      preset: 'en-ap',
    },
  ],
};
