import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `A newsroom has one kind of quotation marks, and readers, archives and programs count on it. Which kind is what the
house style says; without one, the text suggests it.`,
  authority:
    'AFP dispatches; Bureau de la traduction, *Guide du rédacteur* 7.2; AP Stylebook; EU Interinstitutional Style Guide 6.4.',
  valid: [
    '«\u00a0Non\u00a0», dit-il.',
    { text: '"Non", dit-il.', preset: 'fr-afp' },
    { text: '“No,” he said.', preset: 'en-ap' },
    { text: '"No," he said.', preset: 'en-ap' },
  ],
  invalid: [
    { text: '[[«]]\u00a0Non\u00a0», dit-il.', preset: 'fr-afp', fixed: '"Non", dit-il.' },
    { text: '[["]]Non", dit-il.', fixed: '«\u00a0Non\u00a0», dit-il.' },
    { text: '[["]]Non", dit-il.', preset: 'fr-ch', fixed: '«\u202fNon\u202f», dit-il.' },
    { text: 'He said [[«]] no » again.', preset: 'en-ap', fixed: 'He said “no” again.' },
    '[["]]Il dit «\u00a0non\u00a0»", dit-il.',
  ],
};
