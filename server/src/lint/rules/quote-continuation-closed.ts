import type { MarkPair, Quote } from '../../core/analysis';
import { isClosed, marksWithSpace } from '../marks';
import { documentRule, type PlacedParagraph } from '../types';

export const quoteContinuationClosed = documentRule(
  {
    id: 'quote-continuation-closed',
    languages: ['fr', 'en'],
    severity: { default: 'information' },
    fixable: 'suggestion',
    summary: {
      en: 'A quotation that goes on in the next paragraph is closed',
      fr: 'Une citation qui continue au paragraphe suivant est fermée',
    },
    messages: {
      closed: {
        en: '{speaker} goes on in the next paragraph: this mark says that the quotation ends.',
        fr: '{speaker} continue au paragraphe suivant : ce guillemet dit que la citation finit.',
      },
      remove: { en: 'Remove the closing mark', fr: 'Supprimer le guillemet fermant' },
    },
  },
  ({ analysis: { quotes }, paragraphs }) =>
    paragraphs.flatMap((placed, index) => {
      const next = paragraphs[index + 1];
      const last = placed.paragraph.pairs.findLast(({ depth }) => depth === 1);
      const first = next?.paragraph.pairs[0];
      if (next === undefined || last === undefined || first === undefined) return [];
      if (!isWhole(placed, last) || first.start !== 0 || next.paragraph.kind !== 'paragraph') return [];
      const said = quoteAt(quotes, placed.start + last.start);
      const going = quoteAt(quotes, next.start + first.start);
      if (said?.speakerName === undefined || going?.speakerName !== said.speakerName) return [];
      // With a cue of its own the second is a quotation of its own.
      if (going.cue !== undefined || going.speaker !== undefined || going.kind !== 'direct') return [];
      const [, close] = marksWithSpace(placed.paragraph.text, last);
      return [
        {
          start: placed.start + last.close.start,
          end: placed.start + last.close.end,
          messageId: 'closed',
          data: { speaker: said.speakerName },
          fixes: [
            {
              kind: 'suggestion',
              titleId: 'remove',
              edits: [{ start: placed.start + close.start, end: placed.start + close.end, newText: '' }],
            },
          ],
        },
      ];
    }),
);

/** The paragraph is one closed quotation, of whole sentences. */
function isWhole(
  { paragraph: { text, kind } }: PlacedParagraph,
  { start, end, open, close }: MarkPair,
): boolean {
  if (kind !== 'paragraph' || start !== 0 || end !== text.length || !isClosed(close)) return false;
  return /[.!?…][\s\u00a0]*$/u.test(text.slice(open.end, close.start));
}

function quoteAt(quotes: readonly Quote[], offset: number): Quote | undefined {
  return quotes.find(({ start }) => start === offset);
}
