import { countWords } from '../boundaries';
import { paragraphRule } from '../types';

export const quoteCommaMissingEn = paragraphRule(
  {
    id: 'quote-comma-missing-en',
    languages: ['en'],
    severity: { default: 'warning' },
    fixable: 'safe',
    summary: {
      en: 'No comma between a quotation and its attribution',
      fr: 'Pas de virgule entre une citation et son attribution',
    },
    messages: {
      missing: {
        en: 'A comma belongs at the end of this quotation.',
        fr: 'Il faut une virgule à la fin de cette citation.',
      },
      insert: { en: 'Insert the comma', fr: 'Ajouter la virgule' },
    },
  },
  ({ paragraph, pack }) =>
    paragraph.boundaries.flatMap(({ pair, inner, innerEnd }) => {
      if (!/^\p{Lu}/u.test(inner) || countWords(inner) < 4 || /[.,!?…:;—–-][’']?$/u.test(inner)) return [];
      const match = attribution.exec(paragraph.text.slice(pair.end, pair.end + 120));
      const { subjectFirst, verbFirst } = match?.groups ?? {};
      const says = pack.attribution.cues.get(subjectFirst ?? verbFirst ?? '') ?? [];
      if (!says.some(({ strength, forms }) => strength === 'say' && forms.includes('finite'))) return [];
      const at = /[’']$/u.test(inner) ? innerEnd - 1 : innerEnd;
      return [
        {
          ...pair.close,
          messageId: 'missing',
          fixes: [{ kind: 'safe', titleId: 'insert', edits: [{ start: at, end: at, newText: ',' }] }],
        },
      ];
    }),
);

/** ` he said`, ` Moira Callaghan said`, ` said Moira Callaghan`; nothing else may stand in between. */
const attribution =
  /^\s+(?:(?:he|she|they|we|\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3})\s(?<subjectFirst>\p{Ll}+)(?=[\s.,]*(?:$|\p{Lu}|on\b|in\b|at\b|to\b))|(?<verbFirst>\p{Ll}+)\s(?:the\s|a\s|\p{Lu}))/u;
