import { cliticMessages, findCliticFaults } from '../clitics';
import { paragraphRule } from '../types';

/** Every other way in which `-t-` is written between a verb and its subject. */
const pattern =
  /(?<![\p{L}\p{M}'’-])(\p{L}{1,30}[aecdt]|a)(?: ?-t['’ ]-?| ?-t(?=il|elle|on)| -t-| t[-'’] ?)(ils?|elles?|on)(?![\p{L}\p{M}])/gu;

const hint = /[ -]t['’ -]?-?(?:il|elle|on)/u;

export const cliticTMalformed = paragraphRule(
  {
    id: 'clitic-t-malformed',
    languages: ['fr'],
    severity: { default: 'error' },
    fixable: 'safe',
    summary: { en: 'The -t- before a subject clitic is misspelt', fr: 'Le -t- euphonique est mal écrit' },
    messages: {
      wrong: {
        en: '“{wrong}” is written “{right}”, with two hyphens.',
        fr: '« {wrong} » s’écrit « {right} », avec deux traits d’union.',
      },
      ...cliticMessages,
    },
  },
  ({ paragraph }) =>
    findCliticFaults(
      paragraph,
      pattern,
      ([, verb = '', subject = '']) => (/[td]$/u.test(verb) ? `${verb}-${subject}` : `${verb}-t-${subject}`),
      hint,
    ),
);
