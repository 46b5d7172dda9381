import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `Marks of a second kind show that a speaker quotes somebody. AFP puts plus signs, French houses curly or straight
double marks, English ones single marks.`,
  authority: 'AFP dispatches; Bureau de la traduction, *Guide du rédacteur* 7.2; BBC and AP style notes.',
  valid: [
    { text: '"Ils ont dit +on vous écoute+ hier", dit-il.', preset: 'fr-afp' },
    '«\u00a0On nous promet “des renforts” depuis juin\u00a0», dit-il.',
    { text: '“My father called it ‘the sound’ of money,” he said.', preset: 'en-ap' },
  ],
  invalid: [
    {
      text: '"Ils ont dit [[«]] on vous écoute » hier", dit-il.',
      preset: 'fr-afp',
      fixed: '"Ils ont dit +on vous écoute+ hier", dit-il.',
    },
    {
      text: '“My father called it [["]]the sound" of money,” he said.',
      preset: 'en-ap',
      fixed: '“My father called it ‘the sound’ of money,” he said.',
    },
  ],
};
