import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `A quotation is always taken from something longer; dots at its edges only slow the reader down. Dots at the end may
also be the speaker's own silence, and are left alone unless they stand in brackets.`,
  authority: 'AP Stylebook, “ellipsis”.',
  valid: ['«\u00a0Je ne sais pas…\u00a0», dit-il.', { text: '“I … do not know,” he said.', preset: 'en-ap' }],
  invalid: [
    { text: '«\u00a0[[(...) ]]nous partons\u00a0», dit-il.', fixed: '«\u00a0nous partons\u00a0», dit-il.' },
    { text: '“[[... ]]we are leaving,” he said.', preset: 'en-ap', fixed: '“we are leaving,” he said.' },
    { text: '«\u00a0Nous partons[[ (...)]]\u00a0», dit-il.', fixed: '«\u00a0Nous partons\u00a0», dit-il.' },
  ],
};
