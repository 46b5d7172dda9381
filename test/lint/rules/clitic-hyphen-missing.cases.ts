import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: 'A subject behind its verb is tied to it by a hyphen. Only the place right behind a quotation is looked at, where nothing else can be meant.',
  authority: 'Grevisse, *Le Bon Usage*.',
  valid: ['«\u00a0Oui\u00a0», dit-il.', '«\u00a0Oui\u00a0», et il est parti.'],
  invalid: [
    { text: '«\u00a0Oui\u00a0», [[dit il]].', fixed: '«\u00a0Oui\u00a0», dit-il.' },
    { text: '"Oui", [[affirme elle]] mardi.', preset: 'fr-afp', fixed: '"Oui", affirme-t-elle mardi.' },
  ],
};
