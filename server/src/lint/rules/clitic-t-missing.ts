import { cliticMessages, findCliticFaults } from '../clitics';
import { paragraphRule } from '../types';

/** A verb in -e, -a or -c takes -t- before a vowel. Plural clitics stand behind -nt, and need none. */
const pattern = /(?<![\p{L}\p{M}'’-])(\p{Ll}{1,30}[ea]|a|vainc|convainc)-(il|elle|on)(?![\p{L}\p{M}-])/gu;

const hint = /[eac]-(?:il|elle|on)/u;

export const cliticTMissing = paragraphRule(
  {
    id: 'clitic-t-missing',
    languages: ['fr'],
    severity: { default: 'error' },
    fixable: 'safe',
    summary: {
      en: 'The -t- is missing between a verb in a vowel and its subject',
      fr: 'Le -t- euphonique manque',
    },
    messages: {
      wrong: {
        en: 'A verb in e, a or c takes -t- here: “{right}”.',
        fr: 'Après e, a ou c il faut -t- : « {right} ».',
      },
      ...cliticMessages,
    },
  },
  ({ paragraph }) =>
    findCliticFaults(paragraph, pattern, ([, verb = '', subject = '']) => `${verb}-t-${subject}`, hint),
);
