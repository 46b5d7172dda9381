import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `To *admit* or *concede* supposes a fault; to *claim* or *prétendre* supposes a lie. Where neither is established, the
verb takes sides. A deed (*a avoué avoir tué*, *conceded a penalty*) is another matter, and is left alone. A verb with an object of its own (\`avoue une "erreur"\`) is reported without a fix.`,
  authority:
    'Kent Centre for Journalism and Mongabay style notes (*claimed*, *admitted* carry doubt); readers’ notes on *Le Monde*’s use of *reconnaître*.',
  valid: [
    { text: '"Le pont est sûr", a déclaré Anne Dulac.', preset: 'fr-afp' },
    { text: '"Il a prétendu le contraire", a dit Anne Dulac.', preset: 'fr-afp' },
    { text: '“The bridge is safe,” Anne Dulac said.', preset: 'en-ap' },
    { text: 'Anne Dulac a avoué avoir "eu tort" de signer.', preset: 'fr-afp' },
    { text: 'Anne Dulac conceded a penalty that the referee gave.', preset: 'en-ap' },
  ],
  invalid: [
    {
      text: '"Le pont est sûr", [[prétend]] Anne Dulac.',
      fixed: '"Le pont est sûr", dit Anne Dulac.',
      preset: 'fr-afp',
    },
    {
      text: '"Le pont est sûr", a-t-elle [[avoué]].',
      fixed: '"Le pont est sûr", a-t-elle dit.',
      preset: 'fr-afp',
    },
    {
      text: '“The bridge is safe,” Anne Dulac [[claimed]].',
      fixed: '“The bridge is safe,” Anne Dulac said.',
      preset: 'en-ap',
    },
  ],
};
