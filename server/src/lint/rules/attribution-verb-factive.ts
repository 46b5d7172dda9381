import { verbRule } from '../verbs';

export const attributionVerbFactive = verbRule({
  id: 'attribution-verb-factive',
  list: 'factiveVerbs',
  severity: { default: 'off' },
  neutralFix: false,
  summary: {
    en: 'A reporting verb that vouches for what it reports',
    fr: 'Un verbe de parole qui tient pour vrai ce qu’il rapporte',
  },
  message: {
    en: '“{verb}” presents these words as a fact; is it one?',
    fr: '« {verb} » présente ces propos comme un fait ; en est-ce un ?',
  },
});
