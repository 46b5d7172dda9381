import { paragraphRule } from '../types';

export const cliticHyphenMissing = paragraphRule(
  {
    id: 'clitic-hyphen-missing',
    languages: ['fr'],
    severity: { default: 'error' },
    fixable: 'safe',
    summary: {
      en: 'No hyphen between the verb of an incise and its subject',
      fr: 'Pas de trait d’union entre le verbe d’une incise et son sujet',
    },
    messages: {
      missing: { en: 'Behind a quotation: “{right}”.', fr: 'Après une citation : « {right} ».' },
      replace: { en: 'Replace by “{right}”', fr: 'Remplacer par « {right} »' },
    },
  },
  ({ paragraph, pack }) =>
    paragraph.boundaries.flatMap(({ pair }) => {
      const rest = paragraph.text.slice(pair.end, pair.end + 60);
      const match =
        /^[\s\u00a0]*,?[\s\u00a0]*(\p{Ll}[\p{L}\p{M}]*)[ \u00a0](ils?|elles?|on)(?![\p{L}\p{M}'’-])/u.exec(
          rest,
        );
      const [whole = '', verb = '', subject = ''] = match ?? [];
      const forms = pack.attribution.cues.get(verb) ?? [];
      if (!forms.some(({ forms: ofVerb, tail }) => ofVerb.includes('finite') && tail.length === 0)) return [];
      const right = /[aec]$/u.test(verb) ? `${verb}-t-${subject}` : `${verb}-${subject}`;
      const start = pair.end + whole.length - verb.length - 1 - subject.length;
      const end = pair.end + whole.length;
      return [
        {
          start,
          end,
          messageId: 'missing',
          data: { right },
          fixes: [{ kind: 'safe', titleId: 'replace', edits: [{ start, end, newText: right }] }],
        },
      ];
    }),
);
