import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: 'Nobody can tell where the quotation began, nor, therefore, who is responsible for which words.',
  authority: 'AP Stylebook, “quotation marks”; Bureau de la traduction, *Guide du rédacteur* 7.2.',
  valid: [
    '« Un.\n\nDeux », a dit Anne Dulac au maire.',
    { text: 'La planche mesure 15" de long.', preset: 'fr-afp' },
  ],
  invalid: [
    { text: 'C\'est fini[["]], a-t-il dit.', preset: 'fr-afp', fixed: '"C\'est fini", a-t-il dit.' },
    {
      text: 'Elle est partie. Tout va bien\u00a0[[»]], a dit Anne Dulac.',
      fixed: 'Elle est partie. «\u00a0Tout va bien\u00a0», a dit Anne Dulac.',
    },
  ],
};
