import { findFragments } from '../fragments';
import { paragraphRule } from '../types';

export const quoteFragmentDensity = paragraphRule(
  {
    id: 'quote-fragment-density',
    languages: ['fr', 'en'],
    severity: { default: 'information' },
    fixable: 'none',
    summary: {
      en: 'A paragraph full of scraps of quotation',
      fr: 'Un paragraphe plein de bribes de citation',
    },
    messages: {
      dense: {
        en: '{count} scraps of quotation in this paragraph: whole ones read better, and mislead less.',
        fr: '{count} bribes de citation dans ce paragraphe : entières, elles se lisent mieux et trompent moins.',
      },
    },
    options: {
      fragments: {
        type: 'integer',
        default: 4,
        minimum: 2,
        about: 'Scraps in one paragraph that are reported.',
      },
      words: { type: 'integer', default: 3, minimum: 1, about: 'Words that a scrap has at most.' },
    },
  },
  ({ paragraph, options }) => {
    const scraps = findFragments(paragraph, options.words, { start: 0, end: paragraph.text.length });
    const [first] = scraps;
    if (first === undefined || scraps.length < options.fragments) return [];
    // All of them in one sentence is the affair of `quote-fragment-chain`.
    const sentence = paragraph.sentences.find(({ end }) => end > first.start);
    if (sentence !== undefined && scraps.every(({ end }) => end <= sentence.end)) return [];
    return [{ ...first, messageId: 'dense', data: { count: String(scraps.length) } }];
  },
);
