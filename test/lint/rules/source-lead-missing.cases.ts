import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `News that rests on what somebody said names the source at the top. Short articles, and articles in which nobody speaks, are left alone.`,
  authority:
    'AFP, *Vingt principes concernant les sources* (source in the first paragraph); Reuters *Essentials of sourcing*.',
  valid: [
    {
      text: 'Le pont rouvrira lundi, a annoncé la mairie.\n\nIl était fermé depuis mars.\n\nDes camions passent déjà.\n\nLa route est neuve.\n\n"Il est sûr", a dit Anne Dulac.',
      preset: 'fr-afp',
    },
    {
      text: 'Le pont rouvrira lundi.\n\nIl était fermé depuis mars.\n\n"Il est sûr", a dit Anne Dulac.',
      preset: 'fr-afp',
    },
  ],
  invalid: [
    {
      text: '[[Le pont rouvrira lundi.]] Les camions passeront.\n\nIl était fermé depuis mars.\n\nDes camions passent déjà.\n\nLa route est neuve.\n\n"Il est sûr", a dit Anne Dulac.',
      preset: 'fr-afp',
    },
    {
      text: '[[The bridge opens on Monday.]] Trucks will pass.\n\nIt was closed in March.\n\nTrucks already pass.\n\nThe road is new.\n\n“It is safe,” Anne Dulac said.',
      preset: 'en-ap',
    },
  ],
};
