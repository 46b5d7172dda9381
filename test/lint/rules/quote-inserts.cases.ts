import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `A quotation that had to be mended in three places is no longer what was said. *Sic* is the editor's remark and
belongs in the editor's brackets.`,
  authority: 'AP: never alter quotations; teaching notes.',
  valid: [
    '«\u00a0[L’usine] a fermé [sic]\u00a0», dit-il.',
    { text: '“We [the mayors] left,” he said.', preset: 'en-ap' },
  ],
  invalid: [
    '[[«\u00a0[Elle] a dit que [l’usine] fermait [mardi]\u00a0»]], dit-il.',
    { text: '“We was [[(sic)]] left,” he said.', preset: 'en-ap', fixed: '“We was [sic] left,” he said.' },
  ],
};
