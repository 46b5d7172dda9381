import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: 'An elided word (`l’"ami"`), brackets and punctuation may touch a quotation; a word may not.',
  authority: 'Typographic usage; Harper’s `QuoteSpacing`.',
  valid: [
    { text: 'Il a dit "oui", puis l\'"ami" ("non") est parti.', preset: 'fr-afp' },
    { text: 'A post-“war” mood, he said.', preset: 'en-ap' },
  ],
  invalid: [
    {
      text: 'Il a dit[["]]oui[["]]et est parti.',
      preset: 'fr-afp',
      fixed: 'Il a dit "oui" et est parti.',
    },
    {
      text: 'He said,[["]] Yes, all of it" and left.',
      preset: 'en-ap',
      fixed: 'He said, "Yes, all of it" and left.',
    },
    { text: 'He said[[“]]yes” twice.', preset: 'en-ap', fixed: 'He said “yes” twice.' },
  ],
};
