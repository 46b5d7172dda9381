import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `A sentence ends once. A whole quoted sentence keeps its own stop (behind a colon, or where the quotation is all there
is), a piece inside the narrator's sentence leaves it to the narrator, AP always puts it inside, AFP always outside.
Abbreviations (\`etc.\`) and dots are no full stops.`,
  authority: 'Le Robert, guide des guillemets; AP Stylebook.',
  valid: [
    'Il a dit\u00a0: «\u00a0C’est prévu.\u00a0»',
    'Il aime le «\u00a0jazz, rock, etc.\u00a0».',
    'Il hésite\u00a0: «\u00a0Je...\u00a0».',
  ],
  invalid: [
    {
      text: 'Il a dit\u00a0: «\u00a0C’est prévu[[.\u00a0».]]',
      fixed: 'Il a dit\u00a0: «\u00a0C’est prévu.\u00a0»',
    },
    { text: 'Il parle d’un «\u00a0vol prévu[[.\u00a0».]]', fixed: 'Il parle d’un «\u00a0vol prévu\u00a0».' },
    { text: 'Il a dit : "C\'est prévu[[.".]]', preset: 'fr-afp', fixed: 'Il a dit : "C\'est prévu".' },
    { text: 'He said it was “planned[[.”.]]', preset: 'en-ap', fixed: 'He said it was “planned.”' },
  ],
};
