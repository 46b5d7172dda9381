import { paragraphRule, type Finding } from '../types';

export const quoteEdgeEllipsis = paragraphRule(
  {
    id: 'quote-edge-ellipsis',
    languages: ['fr', 'en'],
    severity: { default: 'information' },
    fixable: 'suggestion',
    summary: {
      en: 'A cut is marked at the edge of a quotation',
      fr: 'Une coupe est marquée au bord d’une citation',
    },
    messages: {
      edge: {
        en: 'Every quotation starts and ends somewhere: a cut at its edge needs no mark.',
        fr: 'Toute citation commence et finit quelque part : une coupe au bord ne se marque pas.',
      },
      remove: { en: 'Remove it', fr: 'La supprimer' },
    },
  },
  ({ paragraph: { text }, paragraph }) =>
    paragraph.boundaries.flatMap(({ inner, innerEnd, pair }): Finding[] => {
      const from = text.indexOf(inner, pair.open.end);
      // Dots at the end may be the speaker's own silence: only a bracketed cut counts there.
      const first = /^(?:\[(?:\.{3}|…)\]|\((?:\.{3}|…)\)|\.{3}|…)\s*(?=\S)/u.exec(inner);
      const last = /\s*(?:\[(?:\.{3}|…)\]|\((?:\.{3}|…)\))$/u.exec(inner);
      const spans = [
        ...(first === null ? [] : [{ start: from, end: from + first[0].length }]),
        ...(last === null || last.index === 0 ? [] : [{ start: innerEnd - last[0].length, end: innerEnd }]),
      ];
      return spans.map((span) => ({
        ...span,
        messageId: 'edge',
        fixes: [{ kind: 'suggestion', titleId: 'remove', edits: [{ ...span, newText: '' }] }],
      }));
    }),
);
