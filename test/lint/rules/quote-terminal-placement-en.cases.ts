import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `American usage puts comma and full stop inside the closing mark, whatever the sense; British usage goes by the sense,
so the rule is off there.`,
  authority: 'AP Stylebook, “punctuation”.',
  valid: [
    { text: 'He called it “living,” and left.', preset: 'en-ap' },
    { text: 'Open “example.org/a”, he said.', preset: 'en-ap' },
  ],
  invalid: [
    {
      text: 'He called it “living”[[,]] and left.',
      preset: 'en-ap',
      fixed: 'He called it “living,” and left.',
    },
    { text: 'They saw "The Poet"[[.]]', preset: 'en-ap', fixed: 'They saw "The Poet."' },
  ],
};
