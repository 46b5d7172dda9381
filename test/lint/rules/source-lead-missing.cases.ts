import type { RuleCases } from '../../support/lint';

const french = `Il était fermé depuis mars.

Des camions passent déjà.

"Il est sûr", a dit Anne Dulac. "Il est neuf", a dit Paul Morin.

"Il est large", a dit Anne Dulac. "Il est beau", a dit Paul Morin.`;
const english = `It was closed in March.

Trucks already pass.

“It is safe,” Anne Dulac said. “It is new,” Paul Morin said.

“It is wide,” Anne Dulac said. “It is fine,” Paul Morin said.`;

export const cases: RuleCases = {
  why: `News that rests on what people say names the source at the top. Short articles, interviews, and articles in which
hardly anybody speaks, are left alone.`,
  authority:
    'AFP, *Vingt principes concernant les sources* (source in the first paragraph); Reuters *Essentials of sourcing*.',
  valid: [
    { text: `Le pont rouvrira lundi, a annoncé la mairie.\n\n${french}`, preset: 'fr-afp' },
    {
      text: 'Le pont rouvrira lundi.\n\nIl était fermé depuis mars.\n\n"Il est sûr", a dit Anne Dulac.',
      preset: 'fr-afp',
    },
    { text: `The bridge opens on Monday, the mayor said.\n\n${english}`, preset: 'en-ap' },
  ],
  invalid: [
    {
      text: `[[Le pont rouvrira lundi.]] Les camions passeront.\n\n${french}\n\nLa route est neuve.`,
      preset: 'fr-afp',
    },
    {
      text: `[[The bridge opens on Monday.]] Trucks will pass.\n\n${english}\n\nThe road is new.`,
      preset: 'en-ap',
    },
  ],
};
