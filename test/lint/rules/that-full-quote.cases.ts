import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: '*That* makes the quoted words a clause of the narrator’s sentence, and a clause has no capital. Names keep theirs.',
  authority: 'Usage.',
  valid: [
    { text: 'He wrote that “the whole town was left alone.”', preset: 'en-ap' },
    { text: 'He wrote that “The Guardian was wrong all along.”', preset: 'en-ap' },
  ],
  invalid: [
    {
      text: 'He wrote [[that]] “The whole town was left alone.”',
      preset: 'en-ap',
      fixed: 'He wrote, “The whole town was left alone.”',
    },
    {
      text: 'She said [[that]] “We did what we could.”',
      preset: 'en-uk',
      fixed: 'She said, “We did what we could.”',
    },
  ],
};
