import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `French inverts verb and subject in the aside that attributes a quotation. Where the verb has a complement of its own
(*il a dit que …*), another clause begins, and nothing is reported.`,
  authority: 'Grevisse, *Le Bon Usage*; usage.',
  valid: [
    '«\u00a0Oui\u00a0», a-t-il dit.',
    '«\u00a0Oui\u00a0», il a dit que non.',
    'Contre «\u00a0eux\u00a0», il a gagné.',
  ],
  invalid: [
    { text: '«\u00a0C’est fini\u00a0», [[il a dit]].', fixed: '«\u00a0C’est fini\u00a0», a-t-il dit.' },
    {
      text: '"C\'est fini", [[elle affirme]] mardi.',
      preset: 'fr-afp',
      fixed: '"C\'est fini", affirme-t-elle mardi.',
    },
  ],
};
