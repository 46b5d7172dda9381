import type { RuleCases } from '../../support/lint';

const story = (crosshead: string, foot = 'abc/def'): string =>
  `PARIS, 12 fév 2025 (AFP) - Le maire est venu à la mairie, a dit Anne Dulac.\n\n${crosshead}\n\nIl est reparti le soir même, a-t-elle ajouté devant la presse.\n\n${foot}`;

export const cases: RuleCases = {
  why: `Between dashes a crosshead cannot be taken for a sentence of the story, and the foot tells the desk who wrote and
who checked. Only texts with a dateline, or with another crosshead between dashes, are looked at.`,
  authority: 'AFP dispatches. The exact form of crossheads has not been confirmed by a desk.',
  valid: [
    { text: story('- Un intertitre -'), preset: 'fr-afp' },
    { text: 'Un intertitre\n\nIl est reparti le soir même.', preset: 'fr-afp' },
  ],
  invalid: [
    { text: story('[[Un intertitre]]'), preset: 'fr-afp', fixed: story('- Un intertitre -') },
    {
      text: story('- Un intertitre -', '[[abc / def]]'),
      preset: 'fr-afp',
      fixed: story('- Un intertitre -'),
    },
  ],
};
