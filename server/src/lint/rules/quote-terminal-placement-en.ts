import { paragraphRule } from '../types';

export const quoteTerminalPlacementEn = paragraphRule(
  {
    id: 'quote-terminal-placement-en',
    languages: ['en'],
    severity: { default: 'warning', 'en-uk': 'off' },
    fixable: 'safe',
    summary: {
      en: 'A comma or full stop stands behind the closing mark',
      fr: 'Une virgule ou un point suit le guillemet fermant (usage américain : avant)',
    },
    messages: {
      outside: {
        en: 'AP style puts “{mark}” inside the closing quotation mark.',
        fr: 'L’usage AP place « {mark} » avant le guillemet fermant.',
      },
      move: { en: 'Move it inside', fr: 'Le déplacer à l’intérieur' },
    },
  },
  ({ paragraph }) => {
    const { text } = paragraph;
    return paragraph.boundaries.flatMap(({ pair, inner }) => {
      const mark = text.charAt(pair.end);
      if ((mark !== '.' && mark !== ',') || text.charAt(pair.end + 1) === '.') return [];
      // A literal (an address, a key, a figure) keeps what is its own; behind ? and ! the comma has no place inside.
      if (/[.,!?…:;—-]$|[/@_\\=]|\p{N}$/u.test(inner.replace(/[’']$/u, ''))) return [];
      const at = text.charAt(pair.close.start - 1) === '’' ? pair.close.start - 1 : pair.close.start;
      const outer = { start: pair.end, end: pair.end + 1 };
      return [
        {
          ...outer,
          messageId: 'outside',
          data: { mark },
          fixes: [
            {
              kind: 'safe',
              titleId: 'move',
              edits: [
                { start: at, end: at, newText: mark },
                { ...outer, newText: '' },
              ],
            },
          ],
        },
      ];
    });
  },
);
