import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `*Certains*, *les observateurs*, *critics say*: the reader cannot tell whether one was asked, or none. A noun with anything that narrows it (*les experts de l’ONU*) is left alone.`,
  authority: 'FIPF, *Indiquer les sources* (no *d’après certains*); Reuters (no plural for a single source).',
  valid: [
    { text: 'Les experts de l\'ONU estiment que "le pont" tiendra.', preset: 'fr-afp' },
    { text: 'Two experts said the bridge “will hold.”', preset: 'en-ap' },
  ],
  invalid: [
    { text: '"Le pont tiendra", estiment [[les observateurs]].', preset: 'fr-afp' },
    { text: '[[Critics]] say that the bridge “will fall.”', preset: 'en-ap' },
  ],
};
