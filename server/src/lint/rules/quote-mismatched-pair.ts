import { closerOf, marksOf } from '../marks';
import { paragraphRule } from '../types';

export const quoteMismatchedPair = paragraphRule(
  {
    id: 'quote-mismatched-pair',
    languages: ['fr', 'en'],
    severity: { default: 'error' },
    fixable: 'suggestion',
    holdWhileTyping: true,
    summary: {
      en: 'A quotation opens with one kind of mark and closes with another',
      fr: 'Une citation s’ouvre avec une sorte de guillemet et se ferme avec une autre',
    },
    messages: {
      mismatched: {
        en: 'The quotation opens with {open} and closes with {close}.',
        fr: 'La citation s’ouvre avec {open} et se ferme avec {close}.',
      },
      replace: { en: 'Close with {right}', fr: 'Fermer avec {right}' },
    },
  },
  ({ paragraph }) =>
    paragraph.faults.mismatched.map(([pair, { start, end }]) => {
      const { open } = marksOf(paragraph.text, pair);
      const right = closerOf(open);
      return {
        start,
        end,
        messageId: 'mismatched',
        data: { open, close: paragraph.text.slice(start, end), right },
        fixes: [{ kind: 'suggestion', titleId: 'replace', edits: [{ start, end, newText: right }] }],
      };
    }),
);
