import { paragraphRule } from '../types';

const pattern =
  /^[\s\u00a0]*,[\s\u00a0]*((il|elle|ils|elles)[\s\u00a0](?:(a|ont|avait|avaient)[\s\u00a0])?(\p{Ll}[\p{L}\p{M}]*))(?=[\s\u00a0]*[.,]|[\s\u00a0]+(?:à|au|aux|devant|lors|dans|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)(?!\p{L}))/u;

export const attributionInversion = paragraphRule(
  {
    id: 'attribution-inversion',
    languages: ['fr'],
    severity: { default: 'warning' },
    fixable: 'suggestion',
    summary: {
      en: 'The subject stands before the verb in the attribution behind a quotation',
      fr: 'Le sujet précède le verbe dans l’incise qui suit une citation',
    },
    messages: {
      straight: {
        en: 'Behind a quotation the verb comes first: “{right}”.',
        fr: 'Après une citation, le verbe vient d’abord : « {right} ».',
      },
      invert: { en: 'Replace by “{right}”', fr: 'Remplacer par « {right} »' },
    },
  },
  ({ paragraph, pack }) =>
    paragraph.boundaries.flatMap(({ pair }) => {
      const match = pattern.exec(paragraph.text.slice(pair.end, pair.end + 120));
      const [whole = '', words = '', subject = '', auxiliary, verb = ''] = match ?? [];
      const form = auxiliary === undefined ? 'finite' : 'participle';
      if (pack.attribution.cues.get(verb)?.some(({ forms }) => forms.includes(form)) !== true) return [];
      const hyphen = (word: string): string =>
        /[aec]$/u.test(word) ? `${word}-t-${subject}` : `${word}-${subject}`;
      const right = auxiliary === undefined ? hyphen(verb) : `${hyphen(auxiliary)} ${verb}`;
      const end = pair.end + whole.length;
      const start = end - words.length;
      return [
        {
          start,
          end,
          messageId: 'straight',
          data: { right },
          fixes: [{ kind: 'suggestion', titleId: 'invert', edits: [{ start, end, newText: right }] }],
        },
      ];
    }),
);
