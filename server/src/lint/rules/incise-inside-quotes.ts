import { marksOf } from '../marks';
import { paragraphRule, type Finding } from '../types';

/** `, dit-il.`, `, a-t-elle ajouté,` within a quotation. */
const pattern =
  /,[\s\u00a0](\p{Ll}[\p{L}\p{M}]*)-(?:t-)?(?:il|elle|on|ils|elles)((?:[\s\u00a0]\p{L}[\p{L}\p{M}’'-]*){0,5})(?=[,.])/gu;

export const inciseInsideQuotes = paragraphRule(
  {
    id: 'incise-inside-quotes',
    languages: ['fr'],
    severity: { default: 'information', 'fr-afp': 'warning' },
    fixable: 'suggestion',
    summary: {
      en: 'The attribution stands inside the quotation marks',
      fr: 'L’incise est à l’intérieur des guillemets',
    },
    messages: {
      inside: {
        en: '“{words}” are the narrator’s words: close the quotation before them and open it again.',
        fr: '« {words} » est du narrateur : fermer la citation avant et la rouvrir après.',
      },
      reopen: { en: 'Close before it and reopen behind it', fr: 'Fermer avant et rouvrir après' },
    },
  },
  ({ paragraph, pack, style }) =>
    paragraph.boundaries.flatMap(({ pair, inner, innerEnd }) => {
      const from = innerEnd - inner.length;
      const { open, close } = marksOf(paragraph.text, pair);
      const space = open === '«' ? style.innerSpace : '';
      return [...inner.matchAll(pattern)].flatMap((match): Finding[] => {
        const [whole, verb = '', behind = ''] = match;
        const words = [verb, ...behind.trim().split(/[\s\u00a0]+/u)].map((word) => word.toLowerCase());
        if (!words.some((word) => pack.attribution.cues.has(word))) return [];
        const start = from + match.index;
        const end = start + whole.length;
        // Behind the incise and its comma or stop the quotation goes on, unless it ends there.
        const rest = inner.slice(match.index + whole.length + 1);
        const gap = rest.length - rest.trimStart().length;
        const goesOn = rest.trim() !== '';
        const edits = goesOn
          ? [
              { start, end: start, newText: space + close },
              { start: end + 1, end: end + 1 + gap, newText: ` ${open}${space}` },
            ]
          : [];
        return [
          {
            start: start + 2,
            end,
            messageId: 'inside',
            data: { words: whole.slice(2) },
            ...(goesOn ? { fixes: [{ kind: 'suggestion', titleId: 'reopen', edits }] } : {}),
          },
        ];
      });
    }),
);
