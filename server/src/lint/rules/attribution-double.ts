import { textOf } from '../../core/span';
import { normalise, sentenceAt, sourcePhrases, spokenQuotes } from '../speech';
import { documentRule, type Finding } from '../types';

export const attributionDouble = documentRule(
  {
    id: 'attribution-double',
    languages: ['fr', 'en'],
    severity: { default: 'warning' },
    fixable: 'suggestion',
    summary: { en: 'One quotation is attributed twice', fr: 'Une citation est attribuée deux fois' },
    messages: {
      twice: {
        en: 'The sentence has already said whose words these are (“{first}”).',
        fr: 'La phrase a déjà dit de qui sont ces mots (« {first} »).',
      },
      remove: { en: 'Remove the second attribution', fr: 'Supprimer la seconde attribution' },
    },
  },
  ({ analysis, pack }) => {
    const { text } = analysis.snapshot;
    const { cues, grammar } = pack.attribution;
    const phrases = sourcePhrases(pack);
    return spokenQuotes(analysis).flatMap((quote): Finding[] => {
      if (quote.kind === 'indirect') return [];
      const sentence = sentenceAt(analysis, quote.start);
      if (sentence === undefined) return [];
      const opening = normalise(text.slice(sentence.start, quote.start));
      const first = phrases.find((phrase) => opening.startsWith(phrase));
      // The source's own comma must close its phrase: `selon X, "…"`.
      if (first === undefined || !/,\s*$/u.test(text.slice(sentence.start, quote.start))) return [];
      // English puts the comma inside the marks.
      const tail = text.slice(quote.end, sentence.end);
      const incise =
        /^(,?\s+)((?:[\p{L}\p{M}'’-]+\s){0,4}?)([\p{Ll}\p{M}]+)((?:-t)?-(?:il|elle|on|ils|elles))?(?:\s[^.,;:!?«"“]*)?/u.exec(
          tail,
        );
      if (incise === null) return [];
      const clause = normalise(incise[0]).replace(/^,\s*/u, '');
      const words = clause.split(/[\s-]+/u).slice(0, 4);
      const at = words.findIndex(
        (word) => cues.get(word)?.some(({ strength }) => strength === 'say') === true,
      );
      const leads = words.slice(0, Math.max(at, 0));
      const subjects = new Set([
        ...pack.attribution.pronouns.keys(),
        ...grammar.auxiliaries,
        't',
        'il',
        'elle',
      ]);
      if (at < 0 || !leads.every((word) => subjects.has(word))) return [];
      // A clause that goes on with `que` reports something else.
      if (grammar.complementizers.has(words[at + 1] ?? '')) return [];
      const start = quote.end + (/^,?\s+/u.exec(incise[0])?.[0].length ?? 0);
      const end = quote.end + incise[0].trimEnd().length;
      if (end <= start) return [];
      return [
        {
          start,
          end,
          messageId: 'twice',
          data: { first: textOf(text, { start: sentence.start, end: sentence.start + first.length }) },
          fixes: [{ kind: 'suggestion', titleId: 'remove', edits: [{ start: quote.end, end, newText: '' }] }],
        },
      ];
    });
  },
);
