import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `Marks that close and open again with nothing between them either cut one quotation in two or hide a change of speaker.`,
  authority: 'Guardian style guide.',
  valid: [
    { text: '"Oui", a-t-elle dit. "Non", a-t-il dit.', preset: 'fr-afp' },
    { text: '“Yes,” she said. “No,” he said.', preset: 'en-ap' },
  ],
  invalid: [
    {
      text: 'Elle a dit : « Le pont est sûr[[. » « N]]ous le savons ».'.replace('[[. » « N]]', '. [[» «]] N'),
      preset: 'fr-presse',
    },
    { text: '“The bridge is safe.[[” “]]We know it,” Anne Dulac said.', preset: 'en-ap' },
  ],
};
