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
    {
      text: 'La maire Anne Dulac est venue au pont dans la nuit.\n\nLa pluie tombait depuis des heures sur toute la vallée.\n\nLa foule attendait sous la pluie. [["Nous ne savons rien de plus."]]',
      fixed:
        'La maire Anne Dulac est venue au pont dans la nuit.\n\nLa pluie tombait depuis des heures sur toute la vallée.\n\nLa foule attendait sous la pluie. "Nous ne savons rien de plus", a dit Anne Dulac.',
      preset: 'fr-afp',
    },
    {
      text: 'Mayor Anne Dulac came to the bridge at night.\n\nIt had been raining for hours all over the valley.\n\nThe crowd stood waiting. [[“We know nothing more.”]]',
      fixed:
        'Mayor Anne Dulac came to the bridge at night.\n\nIt had been raining for hours all over the valley.\n\nThe crowd stood waiting. “We know nothing more,” Anne Dulac said.',
      preset: 'en-ap',
    },
  ],
};
