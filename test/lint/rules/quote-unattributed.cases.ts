import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `The reader is told words but not whose they are. Crossheads and headlines may hang loose, and words in marks that
are no utterance (titles, terms) need no speaker.`,
  authority: 'AP Stylebook, “attribution”; Reuters *Essentials of sourcing*; Kent Centre for Journalism.',
  valid: [
    { text: '"Nous ne savons rien", a dit Anne Dulac.', preset: 'fr-afp' },
    'Le film «\u00a0La Digue\u00a0» sort mardi.',
  ],
  invalid: [
    { text: '[["Nous ne savons rien de plus."]]', preset: 'fr-afp' },
    { text: 'The night was long. [[“We know nothing more about this.”]] It rained.', preset: 'en-ap' },
  ],
};
