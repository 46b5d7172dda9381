import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `A quotation that does not end puts the narrator's words into the speaker's mouth. A quotation of several
paragraphs is no mistake: each paragraph opens with a mark again, and the last one closes. The paragraph that is being
typed is left alone.`,
  authority: 'AP Stylebook, “quotation marks”; Bureau de la traduction, *Guide du rédacteur* 7.2.',
  valid: [
    '« Un.\n\n« Deux », a dit Anne Dulac au maire.',
    { text: 'Il a dit "non" hier soir à la mairie.', preset: 'fr-afp' },
    { text: 'The board is 15" wide, he said.', preset: 'en-ap' },
  ],
  invalid: [
    {
      text: '[["]]C\'est fini, a dit Anne Dulac mardi à Lyon.',
      preset: 'fr-afp',
      fixed: '"C\'est fini", a dit Anne Dulac mardi à Lyon.',
    },
    {
      text: 'Le maire a parlé d’une [[«]]\u00a0erreur. Il est parti.',
      fixed: 'Le maire a parlé d’une «\u00a0erreur\u00a0». Il est parti.',
    },
    { text: '[[“]]We are done, said Paul Morin. The town is not.', preset: 'en-ap' },
  ],
};
