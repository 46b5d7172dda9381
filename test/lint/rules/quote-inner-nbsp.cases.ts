import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `With a plain space a guillemet may end up alone at the end or the start of a line. Most content systems mend that by
themselves, so the rule is off until somebody asks for it.`,
  authority: 'Imprimerie nationale, *Lexique*.',
  valid: ['Un «\u00a0mot\u00a0».', { text: 'Un «mot».', preset: 'eu-fr' }],
  invalid: [
    { text: 'Un [[« ]]mot\u00a0».', fixed: 'Un «\u00a0mot\u00a0».' },
    { text: 'Un [[« ]]mot[[ »]].', preset: 'fr-ch', fixed: 'Un «\u202fmot\u202f».' },
  ],
};
