import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `Off by default: a quotation that goes on after an attributed one is common. For desks that want every sentence attributed.`,
  authority: 'AP Stylebook (attribution in the same sentence).',
  valid: [
    { text: '"Le pont est sûr", a dit Anne Dulac.', preset: 'fr-afp' },
    { text: '“The bridge is safe,” Anne Dulac said.', preset: 'en-ap' },
  ],
  invalid: [
    { text: '"Le pont est sûr", a dit Anne Dulac. [["Nous l\'avons vu."]]', preset: 'fr-afp' },
    { text: '“The bridge is safe,” Anne Dulac said. [[“We have seen it.”]]', preset: 'en-ap' },
  ],
};
