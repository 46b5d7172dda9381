import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `A closed paragraph of quotation followed by another that opens with a mark and names nobody may be two speakers. Left
open, the first tells the reader that the same person goes on.`,
  authority: 'AP Stylebook, “quotation marks”; Bureau de la traduction, *Guide du rédacteur* 7.2.5.',
  valid: [
    {
      text: '"Nous partons", a dit Paul Morin.\n\n"Nous avons froid.\n\n"Il fait nuit."',
      preset: 'fr-afp',
    },
    {
      text: '"Nous partons", a dit Paul Morin.\n\n"Nous avons froid."\n\n"Il fait nuit", a ajouté Anne Dulac.',
      preset: 'fr-afp',
    },
  ],
  invalid: [
    {
      text: '"Nous partons", a dit Paul Morin.\n\n"Nous avons très froid ici.[["]]\n\n"Il fait nuit depuis hier."',
      preset: 'fr-afp',
      fixed:
        '"Nous partons", a dit Paul Morin.\n\n"Nous avons très froid ici.\n\n"Il fait nuit depuis hier."',
    },
    {
      text: '“We left,” said Moira Callaghan.\n\n“We were cold all night.[[”]]\n\n“It was dark by then.”',
      preset: 'en-ap',
      fixed: '“We left,” said Moira Callaghan.\n\n“We were cold all night.\n\n“It was dark by then.”',
    },
  ],
};
