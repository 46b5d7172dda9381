import { containsSpan, overlaps, type Span } from '../../core/span';
import { isQuoted } from '../paragraphs';
import { normalise, sourcePhrases } from '../speech';
import { paragraphRule, type Finding } from '../types';

export const conditionalUnsourced = paragraphRule(
  {
    id: 'conditional-unsourced',
    languages: ['fr'],
    severity: { default: 'off' },
    fixable: 'none',
    summary: {
      en: 'A conditional of hearsay without a source',
      fr: 'Un conditionnel de rumeur sans source',
    },
    messages: {
      hearsay: {
        en: '“{words}” reports hearsay; the sentence does not say whose.',
        fr: '« {words} » rapporte un bruit ; la phrase ne dit pas de qui il vient.',
      },
    },
  },
  ({ paragraph, pack }) => {
    const { text, sentences, quotes } = paragraph;
    const { cues, grammar } = pack.attribution;
    const phrases = sourcePhrases(pack);
    return sentences.flatMap((sentence): Finding[] => {
      const words = normalise(text.slice(sentence.start, sentence.end));
      const sourced =
        phrases.some((phrase) => words.includes(phrase)) ||
        quotes.some((quote) => overlaps(quote, sentence)) ||
        /(?:^|[\s(])s(?:i|'ils?)\s/u.test(words) ||
        (words.match(/[\p{L}\p{M}]+/gu) ?? []).some((word) =>
          cues.get(word)?.some(({ strength, forms }) => strength === 'say' && forms.includes('finite')),
        );
      if (sourced) return [];
      for (const match of text
        .slice(sentence.start, sentence.end)
        .matchAll(/([\p{L}\p{M}]+)\s+(?:[\p{L}\p{M}]+ment\s+)?([\p{L}\p{M}]+)/gu)) {
        const [whole, auxiliary = '', participle = ''] = match;
        const span: Span = {
          start: sentence.start + match.index,
          end: sentence.start + match.index + whole.length,
        };
        const hearsay =
          pack.lint.hearsayForms.has(auxiliary.toLowerCase()) &&
          grammar.participleEndings.some((ending) => participle.endsWith(ending));
        if (hearsay && containsSpan(sentence, span) && !isQuoted(paragraph, span.start))
          return [{ ...span, messageId: 'hearsay', data: { words: whole } }];
      }
      return [];
    });
  },
);
