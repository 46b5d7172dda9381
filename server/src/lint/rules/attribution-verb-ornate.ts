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
    en: '“{verb}” colours the words it reports; “said” lets them speak.',
    fr: '« {verb} » colore les propos rapportés ; « dire » les laisse parler.',
  },
});
