import type { RuleCases } from '../../support/lint';

const one = '«\u00a0Oui\u202f!\u00a0», a-t-il dit.';

export const cases: RuleCases = {
  why: `Authorities differ on whether a comma follows an exclamation or question mark that ends a quotation. What no reader
wants is both in one article.`,
  authority: 'Greffier keeps the comma; today’s press mostly drops it.',
  valid: [`${one} ${one}`, '«\u00a0Oui\u202f!\u00a0» a-t-il dit.'],
  invalid: [
    {
      text: `${one} ${one} «\u00a0Non\u202f?\u00a0[[»]] a-t-elle demandé.`,
      fixed: `${one} ${one} «\u00a0Non\u202f?\u00a0», a-t-elle demandé.`,
    },
    {
      text: '«\u00a0Oui\u202f!\u00a0[[»]], a-t-il dit.',
      options: { comma: 'never' },
      fixed: '«\u00a0Oui\u202f!\u00a0» a-t-il dit.',
    },
  ],
};
