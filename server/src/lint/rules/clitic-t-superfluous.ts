import { cliticMessages, findCliticFaults } from '../clitics';
import { paragraphRule } from '../types';

/** A verb in -t or -d binds by itself: `dit-il`, `répond-elle`. */
const pattern = /(?<![\p{L}\p{M}'’-])(\p{L}{1,30}[td])-t-(ils?|elles?|on)(?![\p{L}\p{M}])/gu;

const hint = /[td]-t-/u;

export const cliticTSuperfluous = paragraphRule(
  {
    id: 'clitic-t-superfluous',
    languages: ['fr'],
    severity: { default: 'error' },
    fixable: 'safe',
    summary: {
      en: 'A -t- behind a verb that ends in t or d',
      fr: 'Un -t- après un verbe qui finit par t ou d',
    },
    messages: {
      wrong: {
        en: 'No -t- behind a verb in t or d: “{right}”.',
        fr: 'Pas de -t- après un verbe en t ou d : « {right} ».',
      },
      ...cliticMessages,
    },
  },
  ({ paragraph }) =>
    findCliticFaults(paragraph, pattern, ([, verb = '', subject = '']) => `${verb}-${subject}`, hint),
);
