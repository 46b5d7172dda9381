import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `Three scraps in a sentence make the reader wonder what was left out in between. Titles, terms and nicknames in marks do not count.`,
  authority: 'AP Stylebook (avoid fragments).',
  valid: [
    { text: 'Anne Dulac a dénoncé un projet "absurde" et "ruineux".', preset: 'fr-afp' },
    { text: 'Anne Dulac called the plan “absurd” and “ruinous.”', preset: 'en-ap' },
  ],
  invalid: [
    { text: 'Anne Dulac a dénoncé un projet [["absurde", "ruineux" et "inutile"]].', preset: 'fr-afp' },
    { text: 'Anne Dulac called the plan [[“absurd,” “ruinous” and “useless”]].', preset: 'en-ap' },
  ],
};
