import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: 'Square brackets in a quotation hold the editor’s words. One without its partner leaves open whose words the rest are.',
  authority: 'AP teaching notes; Bureau de la traduction, *Guide du rédacteur* 7.2.',
  valid: [
    '«\u00a0[L’usine] a fermé\u00a0», dit-il.',
    { text: 'An item [1 outside quotes.', preset: 'en-ap' },
  ],
  invalid: [
    { text: '«\u00a0[[[l]’]] ASN a parlé\u00a0», dit-il.', fixed: '«\u00a0[l]’ASN a parlé\u00a0», dit-il.' },
    '«\u00a0[[[]]L’usine a fermé\u00a0», dit-il.',
    { text: '“The plant [[[]]in Hull has closed,” he said.', preset: 'en-ap', messages: ['unbalanced'] },
  ],
};
