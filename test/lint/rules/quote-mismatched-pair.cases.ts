import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: 'Both marks of a quotation are of one kind; where they are not, one of them was mistyped.',
  authority: 'Typographic usage; Grammalecte has the same check.',
  valid: [{ text: 'They sang "The Poet" twice.', preset: 'en-ap' }, '«\u00a0L’“ami” est là\u00a0», dit-il.'],
  invalid: [
    { text: 'They sang "The Poet[[\']] twice.', preset: 'en-ap', fixed: 'They sang "The Poet" twice.' },
    { text: 'Il a dit «\u00a0non[["]] hier.', fixed: 'Il a dit «\u00a0non» hier.' },
  ],
};
