import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `AP announces a quoted sentence with a comma (with a colon when several follow), the BBC with a colon. Off by default:
both are read without a stumble.`,
  authority: 'AP Stylebook; BBC News style guide.',
  valid: [
    { text: 'Paul Morin said, “We did what we could.”', preset: 'en-ap' },
    { text: 'Paul Morin said: “We did what we could.”', preset: 'en-uk' },
  ],
  invalid: [
    {
      text: 'Paul Morin said[[:]] “We did what we could.”',
      preset: 'en-ap',
      fixed: 'Paul Morin said, “We did what we could.”',
    },
    {
      text: 'Paul Morin said[[,]] “We did what we could.”',
      preset: 'en-uk',
      fixed: 'Paul Morin said: “We did what we could.”',
    },
  ],
};
