import { paragraphRule, type Finding } from '../types';

export const datelineFormat = paragraphRule(
  {
    id: 'dateline-format',
    languages: ['fr'],
    severity: { default: 'off', 'fr-afp': 'warning' },
    fixable: 'safe',
    holdWhileTyping: true,
    summary: {
      en: 'A dateline in another form than the agency’s',
      fr: 'Un lieu-date d’une autre forme que celle de l’agence',
    },
    messages: {
      dash: {
        en: 'A dateline ends with “(AFP) - ”: a hyphen between spaces.',
        fr: 'Le lieu-date finit par « (AFP) - » : un tiret court entre espaces.',
      },
      mendDash: { en: 'Put “ -”', fr: 'Mettre « - »' },
      capitals: {
        en: 'The place of a dateline stands in capitals.',
        fr: 'Le lieu d’un lieu-date est en capitales.',
      },
      raise: { en: 'Put “{right}”', fr: 'Mettre « {right} »' },
      date: {
        en: 'This dateline names no date.',
        fr: 'Ce lieu-date ne donne pas la date.',
      },
    },
    options: {
      date: {
        type: 'choice',
        values: ['any', 'required'],
        default: 'any',
        about: 'whether the dateline must name the day (`PARIS, 12 fév 2025 (AFP) -`)',
      },
    },
  },
  ({ paragraph: { text, kind }, options }) => {
    // Without an agency's name a date line is none of an agency's.
    if (kind !== 'dateline' || !/\(.+\)/u.test(text)) return [];
    const found: Finding[] = [];
    const dash = /[\s\u00a0]*(?:--|[-–—])[\s\u00a0]*$/u.exec(text);
    if (dash !== null && dash[0] !== ' -') {
      const span = { start: dash.index, end: text.length };
      found.push({
        ...span,
        messageId: 'dash',
        fixes: [{ kind: 'safe', titleId: 'mendDash', edits: [{ ...span, newText: ' -' }] }],
      });
    }
    const place = /^\p{L}[^,(]*(?=,|\s*\()/u.exec(text)?.[0].trimEnd();
    if (place !== undefined && place !== place.toUpperCase()) {
      const span = { start: 0, end: place.length };
      const right = place.toUpperCase();
      found.push({
        ...span,
        messageId: 'capitals',
        data: { right },
        fixes: [{ kind: 'suggestion', titleId: 'raise', edits: [{ ...span, newText: right }] }],
      });
    }
    if (options.date === 'required' && !/\d/u.test(text))
      found.push({ start: 0, end: text.length, messageId: 'date' });
    return found;
  },
);
