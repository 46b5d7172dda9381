import { findFragments } from '../fragments';
import { paragraphRule } from '../types';

export const quoteFragmentChain = paragraphRule(
  {
    id: 'quote-fragment-chain',
    languages: ['fr', 'en'],
    severity: { default: 'information' },
    fixable: 'none',
    summary: {
      en: 'A sentence is stitched from scraps of quotation',
      fr: 'Une phrase est cousue de bribes de citation',
    },
    messages: {
      chain: {
        en: '{count} scraps of quotation in one sentence: quote a whole one, or put it in your own words.',
        fr: '{count} bribes de citation dans une phrase : citez-en une entière, ou dites-le avec vos mots.',
      },
    },
    options: {
      fragments: {
        type: 'integer',
        default: 3,
        minimum: 2,
        about: 'Scraps in one sentence that are reported.',
      },
      words: { type: 'integer', default: 3, minimum: 1, about: 'Words that a scrap has at most.' },
    },
  },
  ({ paragraph, options }) =>
    paragraph.sentences.flatMap((sentence) => {
      const scraps = findFragments(paragraph, options.words, sentence);
      const [first] = scraps;
      const last = scraps.at(-1);
      if (first === undefined || last === undefined || scraps.length < options.fragments) return [];
      return [
        { start: first.start, end: last.end, messageId: 'chain', data: { count: String(scraps.length) } },
      ];
    }),
);
