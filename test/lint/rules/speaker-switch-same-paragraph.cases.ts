import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `Readers take the quotations of one paragraph for one voice. Two speakers in one sentence are set against each other on purpose, and left alone.`,
  authority: 'Reuters *Essentials of sourcing* (never run speakers together); AP Stylebook, dialogue.',
  valid: [
    { text: '"Je pars", a dit Anne Dulac. "Je reste", a-t-elle ajouté ensuite.', preset: 'fr-afp' },
    { text: '"Je pars", a dit Anne Dulac.\n\n"Je reste", a répondu Paul Morin.', preset: 'fr-afp' },
    { text: '“I go,” Anne Dulac said.\n\n“I stay,” Paul Morin said.', preset: 'en-ap' },
  ],
  invalid: [
    {
      text: '"Je pars", a dit Anne Dulac. [["Je reste"]], a répondu Paul Morin.',
      fixed: '"Je pars", a dit Anne Dulac.\n\n"Je reste", a répondu Paul Morin.',
      preset: 'fr-afp',
    },
    {
      text: '“I go,” Anne Dulac said. [[“I stay,”]] Paul Morin said.',
      fixed: '“I go,” Anne Dulac said.\n\n“I stay,” Paul Morin said.',
      preset: 'en-ap',
    },
  ],
};
