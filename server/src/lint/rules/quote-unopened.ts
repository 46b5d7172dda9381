import { flipped } from '../marks';
import { paragraphRule } from '../types';

export const quoteUnopened = paragraphRule(
  {
    id: 'quote-unopened',
    languages: ['fr', 'en'],
    severity: { default: 'error' },
    fixable: 'suggestion',
    holdWhileTyping: true,
    summary: {
      en: 'A quotation mark closes what nothing opened',
      fr: 'Un guillemet fermant ne ferme rien',
    },
    messages: {
      unopened: {
        en: 'This quotation mark closes a quotation that nothing opens.',
        fr: 'Ce guillemet ferme une citation que rien n’ouvre.',
      },
      open: {
        en: 'Open the quotation where the sentence begins',
        fr: 'Ouvrir la citation au début de la phrase',
      },
    },
  },
  ({ paragraph, style }) =>
    paragraph.faults.unopened.map((mark) => {
      const { text, sentences, pairs } = paragraph;
      const open = flipped(text.slice(mark.start, mark.end));
      const sentence = sentences.findLast(({ start }) => start < mark.start);
      const before = pairs.findLast(({ end }) => end <= mark.start)?.end ?? 0;
      const at = sentence?.start ?? 0;
      // With another quotation in between, nobody can tell where this one began.
      const canOpen = at >= before && at < mark.start;
      const newText = open === '«' ? open + (style.innerSpace || '\u00a0') : open;
      return {
        start: mark.start,
        end: mark.end,
        messageId: 'unopened',
        ...(canOpen
          ? { fixes: [{ kind: 'suggestion', titleId: 'open', edits: [{ start: at, end: at, newText }] }] }
          : {}),
      };
    }),
);
