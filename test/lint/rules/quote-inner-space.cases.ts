import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `Guillemets stand apart from their words, except in EU texts; straight and curly marks touch them. Which space it is
(thin, no-break) is another rule's matter, and off by default.`,
  authority:
    'Imprimerie nationale, *Lexique*; EU Interinstitutional Style Guide 6.4; Antidote for Switzerland.',
  valid: [
    'Un « mot » et un «\u00a0mot\u00a0».',
    { text: 'Un «mot».', preset: 'eu-fr' },
    { text: 'Un "mot" et +un autre+.', preset: 'fr-afp' },
  ],
  invalid: [
    { text: 'Un [[«]]mot».', fixed: 'Un «\u00a0mot\u00a0».' },
    { text: 'Un « mot[[»]].', fixed: 'Un « mot\u00a0».' },
    { text: 'Un [[«]] mot ».', preset: 'eu-fr', fixed: 'Un «mot».' },
    { text: 'Un [["]] mot " ici.', preset: 'fr-afp', fixed: 'Un "mot" ici.' },
    { text: 'A [[“]] word” he said.', preset: 'en-ap', fixed: 'A “word” he said.' },
  ],
};
