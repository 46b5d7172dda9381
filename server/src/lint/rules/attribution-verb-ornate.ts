import { verbRule } from '../verbs';

export const attributionVerbOrnate = verbRule({
  id: 'attribution-verb-ornate',
  list: 'ornateVerbs',
  severity: { default: 'information' },
  neutralFix: true,
  summary: {
    en: 'A reporting verb that draws attention to itself',
    fr: 'Un verbe de parole qui fait de l’effet',
  },
  message: {
    en: '“{verb}” colours the words it reports; a plain verb lets them speak.',
    fr: '« {verb} » colore les propos rapportés ; un verbe simple les laisse parler.',
  },
});
