import { findAnonymousSources, quotesOf, wordsAround } from '../sources';
import { documentRule } from '../types';

export const sourceReasonMissing = documentRule(
  {
    id: 'source-reason-missing',
    languages: ['fr', 'en'],
    severity: { default: 'information' },
    fixable: 'none',
    summary: {
      en: 'An unnamed person is quoted, and no reason is given',
      fr: 'Une personne non nommée est citée sans qu’on dise pourquoi',
    },
    messages: {
      reason: {
        en: 'The text does not say why “{words}” is not named.',
        fr: 'Le texte ne dit pas pourquoi « {words} » n’est pas nommé.',
      },
    },
  },
  ({ analysis, pack: { lint } }) =>
    findAnonymousSources(analysis)
      .filter(({ start, entity, words }) => {
        // Only words in marks: hearsay from a witness needs no name.
        // Witnesses and residents speak as such; the text need not say why they have no name.
        if (!words.split(/[\s']+/u).some((word) => lint.namedSources.has(word))) return false;
        const quoted = quotesOf(analysis, entity).some(({ kind }) => kind === 'direct');
        if (!quoted) return false;
        const around = wordsAround(analysis, start);
        return !lint.anonymityReasons.some((reason) => around.includes(reason));
      })
      .map(({ start, end, words }) => ({ start, end, messageId: 'reason', data: { words } })),
);
