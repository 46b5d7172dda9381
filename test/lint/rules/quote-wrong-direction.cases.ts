import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `Curly marks and guillemets have an inside and an outside. One that faces the wrong way is a slip of the keyboard
or of an automatic replacement, and every program that reads quotations stumbles over it.`,
  authority: 'Typographic usage.',
  valid: [
    { text: '“We made a decision.” She left.', preset: 'en-ap' },
    'Il a dit «\u00a0non\u00a0» et «\u00a0jamais\u00a0».',
  ],
  invalid: [
    {
      text: '“We made a decision.[[“]] She left.',
      preset: 'en-ap',
      fixed: '“We made a decision.” She left.',
    },
    { text: 'He said [[”]]yes” to it.', preset: 'en-ap', fixed: 'He said “yes” to it.' },
  ],
};
