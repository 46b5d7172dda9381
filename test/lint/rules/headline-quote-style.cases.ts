import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `British headlines and crossheads take single marks. Marks with an apostrophe between them are reported without a fix: the apostrophe would close them.`,
  authority: 'BBC News style guide (single marks in headlines and crossheads).',
  valid: [
    {
      text: "Mayor calls bridge 'safe'\n\nThe bridge was closed on Monday after a long night of rain in the valley.",
      preset: 'en-uk',
    },
    {
      text: 'Mayor speaks\n\nThe mayor of the town said on Monday: “The bridge is safe”, and went home.',
      preset: 'en-uk',
    },
  ],
  invalid: [
    {
      text: 'Mayor calls bridge [["safe"]]\n\nThe bridge was closed on Monday after a long night of rain in the valley.',
      fixed:
        "Mayor calls bridge 'safe'\n\nThe bridge was closed on Monday after a long night of rain in the valley.",
      preset: 'en-uk',
    },
    {
      text: 'Mayor calls bridge [[“safe”]]\n\nThe bridge was closed on Monday after a long night of rain in the valley.',
      fixed:
        'Mayor calls bridge ‘safe’\n\nThe bridge was closed on Monday after a long night of rain in the valley.',
      preset: 'en-uk',
    },
  ],
};
