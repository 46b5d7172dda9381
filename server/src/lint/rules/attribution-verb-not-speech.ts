import { verbRule } from '../verbs';

export const attributionVerbNotSpeech = verbRule({
  id: 'attribution-verb-not-speech',
  list: 'nonSpeechVerbs',
  severity: { default: 'information' },
  inciseOnly: true,
  neutralFix: true,
  summary: {
    en: 'Words attributed by a verb that is no act of speech',
    fr: 'Des propos attribués par un verbe qui n’est pas de parole',
  },
  message: {
    en: 'Nobody can “{verb}” words.',
    fr: 'On ne peut pas « {verb} » des mots.',
  },
});
