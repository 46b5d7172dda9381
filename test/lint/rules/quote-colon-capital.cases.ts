import type { RuleCases } from '../../support/lint';

export const cases: RuleCases = {
  why: `Behind a colon a whole sentence begins with a capital. A small letter there says that something was cut off in
front. No fix: the letters of a quotation are the speaker's.`,
  authority: 'Le Robert, guide des guillemets.',
  valid: [
    'Paul Morin a dit\u00a0: «\u00a0Chaque année nous perdons un mètre de plage ici.\u00a0»',
    'Paul Morin a dit\u00a0: «\u00a0chaque année\u00a0».',
  ],
  invalid: [
    'Paul Morin a dit\u00a0: «\u00a0[[chaque]] année nous perdons un mètre de plage ici.\u00a0»',
    {
      text: 'Paul Morin a ajouté : "[[nous]] avons perdu un mètre de plage cette année".',
      preset: 'fr-afp',
    },
  ],
};
