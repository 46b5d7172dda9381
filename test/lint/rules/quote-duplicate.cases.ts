import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `Lead and body may share a quotation; a third time is an oversight.`,
  authority: 'House style of most desks.',
  valid: [
    { text: '"Le pont est sûr", a dit Anne Dulac.\n\nElle a répété : "Le pont est sûr".', preset: 'fr-afp' },
    { text: '“Yes,” she said. “Yes,” she said. “Yes,” she said.', preset: 'en-ap' },
  ],
  invalid: [
    {
      text: '"Le pont est sûr", a dit Anne Dulac.\n\n"Le pont est sûr", a-t-elle répété.\n\n[["Le pont est sûr"]], a-t-elle conclu.',
      preset: 'fr-afp',
    },
    {
      text: '“The bridge is safe,” Anne Dulac said.\n\n“The bridge is safe,” she said.\n\n[[“The bridge is safe,”]] she added.',
      preset: 'en-ap',
    },
  ],
};
