import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `Off by default: whether a word is abuse depends on much that a list of words cannot see.`,
  authority: 'AP and Guardian (no anonymous pejorative quotations).',
  valid: [
    { text: '"Le pont est sûr", a dit une source policière.', preset: 'fr-afp' },
    { text: '“The mayor is incompetent,” Anne Dulac said.', preset: 'en-ap' },
  ],
  invalid: [
    { text: '[["Le maire est un incapable"]], a dit une source policière.', preset: 'fr-afp' },
    { text: '[[“The mayor is incompetent,”]] an official said.', preset: 'en-ap' },
  ],
};
