import { foldName } from '../../core/fold';
import { countWords, saidWords } from '../speech';
import { documentRule, type Finding } from '../types';

export const quoteDuplicate = documentRule(
  {
    id: 'quote-duplicate',
    languages: ['fr', 'en'],
    severity: { default: 'information' },
    fixable: 'none',
    summary: { en: 'The same quotation stands too often', fr: 'La même citation revient trop souvent' },
    messages: {
      again: {
        en: 'The same quotation for the {count}th time.',
        fr: 'La même citation pour la {count}e fois.',
      },
    },
    options: {
      times: {
        type: 'integer',
        default: 2,
        minimum: 1,
        about: 'How often a quotation may stand: lead and body.',
      },
      words: {
        type: 'integer',
        default: 3,
        minimum: 1,
        about: 'Words that a quotation needs to be looked at.',
      },
    },
  },
  ({ analysis, options }) => {
    const { text } = analysis.snapshot;
    const times = new Map<string, number>();
    return analysis.quotes.flatMap((quote): Finding[] => {
      if (quote.kind !== 'direct' && quote.kind !== 'fragment') return [];
      const said = saidWords(text, quote);
      const key = foldName(said);
      if (countWords(said) < options.words) return [];
      const count = (times.get(key) ?? 0) + 1;
      times.set(key, count);
      if (count <= options.times) return [];
      return [{ start: quote.start, end: quote.end, messageId: 'again', data: { count: String(count) } }];
    });
  },
);
