import { isQuoted } from '../paragraphs';
import { paragraphRule, type Finding } from '../types';

export const honorificForm = paragraphRule(
  {
    id: 'honorific-form',
    languages: ['fr'],
    severity: { default: 'warning' },
    fixable: 'safe',
    summary: {
      en: 'A courtesy title is abbreviated the English way, or with a stop too many',
      fr: 'Un titre de civilité est mal abrégé',
    },
    messages: {
      form: { en: '“{wrong}” is written “{right}” in French.', fr: '« {wrong} » s’écrit « {right} ».' },
      replace: { en: 'Replace by {right}', fr: 'Remplacer par {right}' },
    },
  },
  ({ paragraph, pack }) => {
    const { text } = paragraph;
    return [
      ...text.matchAll(/(?<![\p{L}\p{M}.])(\p{Lu}[\p{L}]{1,4}\.?)(?=[\s\u00a0\u202f]\p{Lu})/gu),
    ].flatMap(({ index, 1: wrong = '' }): Finding[] => {
      const right = pack.lint.honorifics.get(wrong);
      if (right === undefined || isQuoted(paragraph, index)) return [];
      return [
        {
          start: index,
          end: index + wrong.length,
          messageId: 'form',
          data: { wrong, right },
          fixes: [
            {
              kind: 'safe',
              titleId: 'replace',
              data: { right },
              edits: [{ start: index, end: index + wrong.length, newText: right }],
            },
          ],
        },
      ];
    });
  },
);
