import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `Two pairs around the very same words are most often left over from a change of marks. A quotation that only begins
with another one is no mistake.`,
  authority: 'Typographic usage.',
  valid: [
    '«\u00a0“Oui”, c’est ce qu’il a dit\u00a0», raconte-t-elle.',
    '«\u00a0Il a dit “oui”\u00a0», raconte-t-elle.',
  ],
  invalid: [
    { text: 'Il a dit [[""]]non" hier.', preset: 'fr-afp', fixed: 'Il a dit "non" hier.' },
    {
      text: '«\u00a0[["]]ce n’est rien"\u00a0», dit-il.',
      fixed: '«\u00a0ce n’est rien\u00a0», dit-il.',
    },
    { text: '“[[‘]]It is nothing’” he said.', preset: 'en-ap', messages: ['doubled'] },
  ],
};
