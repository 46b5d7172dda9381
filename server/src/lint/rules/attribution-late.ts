import { overlaps } from '../../core/span';
import { countWords, saidWords, spokenQuotes } from '../speech';
import { documentRule } from '../types';

export const attributionLate = documentRule(
  {
    id: 'attribution-late',
    languages: ['fr', 'en'],
    severity: { default: 'information' },
    fixable: 'none',
    summary: {
      en: 'The reader learns only after several sentences who speaks',
      fr: 'Le lecteur n’apprend qu’après plusieurs phrases qui parle',
    },
    messages: {
      late: {
        en: '{sentences} sentences and {words} words are quoted before the reader learns who speaks.',
        fr: '{sentences} phrases et {words} mots sont cités avant que le lecteur sache qui parle.',
      },
    },
    options: {
      sentences: { type: 'integer', default: 3, minimum: 1, about: 'Quoted sentences that may come first.' },
      words: { type: 'integer', default: 40, minimum: 1, about: 'Quoted words that may come first.' },
    },
  },
  ({ analysis, options }) => {
    const { text } = analysis.snapshot;
    return spokenQuotes(analysis).flatMap((quote) => {
      const { cue, speaker, kind } = quote;
      const named = cue ?? speaker;
      if (kind !== 'direct' || named === undefined || named.start < quote.end || overlaps(named, quote))
        return [];
      const said = saidWords(text, quote);
      const sentences = (said.match(/[.!?…]+(?=\s+\p{Lu})/gu)?.length ?? 0) + 1;
      const words = countWords(said);
      if (sentences <= options.sentences || words <= options.words) return [];
      return [
        {
          start: named.start,
          end: named.end,
          messageId: 'late',
          data: { sentences: String(sentences), words: String(words) },
        },
      ];
    });
  },
);
