import { verbRule } from '../verbs';

export const attributionVerbLoaded = verbRule({
  id: 'attribution-verb-loaded',
  list: 'loadedVerbs',
  severity: { default: 'information' },
  neutralFix: true,
  summary: {
    en: 'A reporting verb that judges what it reports',
    fr: 'Un verbe de parole qui juge ce qu’il rapporte',
  },
  message: {
    en: '“{verb}” tells the reader what to think of these words; a neutral verb does not.',
    fr: '« {verb} » dit au lecteur ce qu’il doit penser de ces propos ; un verbe neutre non.',
  },
});
