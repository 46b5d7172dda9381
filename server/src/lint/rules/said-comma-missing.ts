import { isQuotedSentence } from '../boundaries';
import { paragraphRule } from '../types';

export const saidCommaMissing = paragraphRule(
  {
    id: 'said-comma-missing',
    languages: ['en'],
    severity: { default: 'warning' },
    fixable: 'safe',
    summary: {
      en: 'No comma between said and the sentence it introduces',
      fr: 'Pas de virgule entre said et la phrase qu’il annonce',
    },
    messages: {
      missing: { en: 'A comma belongs behind “{verb}”.', fr: 'Il faut une virgule après « {verb} ».' },
      insert: { en: 'Insert the comma', fr: 'Ajouter la virgule' },
    },
  },
  ({ paragraph, pack }) =>
    paragraph.boundaries.flatMap(({ pair, inner, quote }) => {
      const cue = quote?.cue;
      if (quote === undefined || quote.kind === 'not-speech' || cue === undefined) return [];
      if (!isQuotedSentence(inner) || !/^\s+$/u.test(paragraph.text.slice(cue.end, pair.start))) return [];
      const verb = paragraph.text.slice(cue.start, cue.end);
      // `called "The big one"`: verbs that take a name take no comma.
      const says = pack.attribution.cues.get(verb.toLowerCase()) ?? [];
      if (!says.some(({ strength, forms }) => strength === 'say' && forms.includes('finite'))) return [];
      // `in a blog post "…"`: the bare form may be a noun.
      if (verb.toLowerCase() === cue.lemma) return [];
      return [
        {
          start: cue.start,
          end: cue.end,
          messageId: 'missing',
          data: { verb },
          fixes: [
            { kind: 'safe', titleId: 'insert', edits: [{ start: cue.end, end: cue.end, newText: ',' }] },
          ],
        },
      ];
    }),
);
