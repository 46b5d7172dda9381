import type { MarkPair } from '../../core/analysis';
import type { LanguagePack } from '../../lang/types';
import { closerOf, marksOf } from '../marks';
import { paragraphRule, type Paragraph } from '../types';

export const quoteUnclosed = paragraphRule(
  {
    id: 'quote-unclosed',
    languages: ['fr', 'en'],
    severity: { default: 'error' },
    fixable: 'suggestion',
    holdWhileTyping: true,
    summary: {
      en: 'A quotation mark opens and is never closed',
      fr: 'Un guillemet ouvrant n’est jamais fermé',
    },
    messages: {
      unclosed: {
        en: 'This quotation mark is not closed in its paragraph, and the next one does not continue the quotation.',
        fr: 'Ce guillemet n’est pas fermé dans son paragraphe, et le suivant ne continue pas la citation.',
      },
      close: { en: 'Close the quotation after “{words}”', fr: 'Fermer la citation après « {words} »' },
    },
  },
  ({ paragraph, pack, style }) =>
    paragraph.faults.unclosed.map((pair) => {
      const { open } = marksOf(paragraph.text, pair);
      const at = likelyEnd(paragraph, pair, pack);
      const space = open === '«' ? style.innerSpace || '\u00a0' : '';
      const words = paragraph.text.slice(pair.open.end, at).split(/\s+/u).slice(-3).join(' ');
      return {
        ...pair.open,
        messageId: 'unclosed',
        fixes: [
          {
            kind: 'suggestion',
            titleId: 'close',
            data: { words },
            edits: [{ start: at, end: at, newText: space + closerOf(open) }],
          },
        ],
      };
    }),
);

/** Before the comma of an incise in the same sentence, else in front of the sentence's stop or the next mark. */
function likelyEnd(
  { text, sentences, marks }: Paragraph,
  { start, open }: MarkPair,
  { attribution }: LanguagePack,
): number {
  const sentence = sentences.find(({ end }) => end > start) ?? { start: 0, end: text.length };
  const next = marks.find((mark) => mark.start >= open.end && mark.family !== 'single')?.start ?? text.length;
  const stretch = text.slice(open.end, Math.min(sentence.end, next));
  for (const { index } of stretch.matchAll(/,/gu)) {
    // A reporting verb among the next words, behind its auxiliary or its subject.
    const words = stretch.slice(index + 1, index + 80).match(/[\p{L}\p{M}]+/gu) ?? [];
    if (words.slice(0, 3).some((word) => attribution.cues.has(word.toLowerCase()))) return open.end + index;
  }
  return open.end + stretch.replace(/[\s.]+$/u, '').length;
}
