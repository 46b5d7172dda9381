import { countWords, endsWithStop, textBefore } from '../boundaries';
import { paragraphRule, type Finding } from '../types';

export const quoteTerminalPlacementFr = paragraphRule(
  {
    id: 'quote-terminal-placement-fr',
    languages: ['fr'],
    severity: { default: 'information', 'fr-afp': 'off' },
    fixable: 'suggestion',
    summary: {
      en: 'The full stop at a quotation’s end is on the wrong side of the mark',
      fr: 'Le point à la fin d’une citation est du mauvais côté du guillemet',
    },
    messages: {
      inside: {
        en: 'A whole sentence behind a colon keeps its full stop inside the mark.',
        fr: 'Une phrase complète annoncée par deux-points garde son point avant le guillemet.',
      },
      outside: {
        en: 'A piece inside the narrator’s sentence leaves the full stop to it, behind the mark.',
        fr: 'Un fragment dans la phrase du narrateur laisse le point à celle-ci, après le guillemet.',
      },
      move: { en: 'Move the full stop', fr: 'Déplacer le point' },
    },
  },
  ({ paragraph, pack }) => {
    const { text } = paragraph;
    return paragraph.boundaries.flatMap((boundary): Finding[] => {
      const { pair, inner, innerEnd, quote } = boundary;
      const announced = /:[\s\u00a0\u202f]*$/u.test(textBefore(text, pair.start));
      const outer = { start: pair.end, end: pair.end + 1 };
      if (text.charAt(pair.end) === '.' && text.charAt(pair.end + 1) !== '.') {
        const isSentence = /^\p{Lu}/u.test(inner) && countWords(inner) >= 5 && quote?.kind === 'direct';
        if (!announced || !isSentence || /[.!?…]$/u.test(inner)) return [];
        const edits = [
          { start: innerEnd, end: innerEnd, newText: '.' },
          { ...outer, newText: '' },
        ];
        return [{ ...outer, messageId: 'inside', fixes: [{ kind: 'suggestion', titleId: 'move', edits }] }];
      }
      const isFragment =
        quote?.kind === 'fragment' && /^\p{Ll}/u.test(inner) && !/[.!?…]\s/u.test(inner) && !announced;
      const ends = /^(?:\s+\p{Lu}|\s*$)/u.test(text.slice(pair.end));
      if (!isFragment || !ends || !endsWithStop(boundary, pack)) return [];
      const stop = { start: innerEnd - 1, end: innerEnd };
      const edits = [
        { ...stop, newText: '' },
        { start: pair.end, end: pair.end, newText: '.' },
      ];
      return [{ ...stop, messageId: 'outside', fixes: [{ kind: 'suggestion', titleId: 'move', edits }] }];
    });
  },
);
