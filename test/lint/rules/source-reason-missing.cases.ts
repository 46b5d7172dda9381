import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `Words in marks from somebody unnamed need a reason: *sous couvert d’anonymat*, *because she was not authorized to speak*. It may stand in the same paragraph or the next. Hearsay in the narrator’s words is left alone.`,
  authority: 'AP and Wall Street Journal (give the reason).',
  valid: [
    { text: '"Le pont est sûr", a dit une source policière sous couvert d\'anonymat.', preset: 'fr-afp' },
    { text: 'Selon une source policière, le pont est sûr.', preset: 'fr-afp' },
    {
      text: '“The bridge is safe,” an official said. He spoke on condition of anonymity.',
      preset: 'en-ap',
    },
  ],
  invalid: [
    { text: '"Le pont est sûr", a dit [[une source policière]].', preset: 'fr-afp' },
    { text: '“The bridge is safe,” [[an official]] said.', preset: 'en-ap' },
  ],
};
