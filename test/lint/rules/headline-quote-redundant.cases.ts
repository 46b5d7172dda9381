import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `*Mayor: Bridge is safe* says whose words these are. Marks add nothing but length.`,
  authority: 'BBC News style guide.',
  valid: [
    {
      text: "Bridge is 'safe', mayor says\n\nThe bridge was closed on Monday after a long night of rain in the valley.",
      preset: 'en-uk',
    },
    {
      text: 'Mayor: bridge is safe\n\nThe bridge was closed on Monday after a long night of rain in the valley.',
      preset: 'en-uk',
    },
  ],
  invalid: [
    {
      text: "Mayor: [['Bridge is safe']]\n\nThe bridge was closed on Monday after a long night of rain in the valley.",
      fixed:
        'Mayor: Bridge is safe\n\nThe bridge was closed on Monday after a long night of rain in the valley.',
      preset: 'en-uk',
    },
    {
      text: 'Anne Dulac: [[‘Bridge is safe’]]\n\nThe bridge was closed on Monday after a long night of rain in the valley.',
      fixed:
        'Anne Dulac: Bridge is safe\n\nThe bridge was closed on Monday after a long night of rain in the valley.',
      preset: 'en-uk',
    },
  ],
};
