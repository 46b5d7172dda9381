import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `*Que* makes the quoted words a clause of the narrator's sentence, and a clause has no capital. Names keep theirs, so
only a capital on an article, a pronoun or the like counts.`,
  authority: 'Le Robert, guide des guillemets.',
  valid: [
    'Il a dit que «\u00a0le boycott est la seule réponse\u00a0».',
    'Il a dit que «\u00a0Wikipédia est la seule réponse\u00a0».',
    'Il a dit que «\u00a0Le Monde a publié la liste\u00a0».',
  ],
  invalid: [
    {
      text: 'Il a dit [[que]] «\u00a0Le boycott est la seule réponse\u00a0».',
      fixed: 'Il a dit\u00a0: «\u00a0Le boycott est la seule réponse\u00a0».',
    },
    {
      text: 'Il affirme [[que]] "Nous avons perdu la partie".',
      preset: 'fr-afp',
      fixed: 'Il affirme : "Nous avons perdu la partie".',
    },
  ],
};
