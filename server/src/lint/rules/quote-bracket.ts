import { paragraphRule, type Finding } from '../types';

export const quoteBracket = paragraphRule(
  {
    id: 'quote-bracket',
    languages: ['fr', 'en'],
    severity: { default: 'error' },
    fixable: 'suggestion',
    holdWhileTyping: true,
    summary: {
      en: 'The editor’s brackets in a quotation are broken',
      fr: 'Les crochets du rédacteur dans une citation sont cassés',
    },
    messages: {
      unbalanced: {
        en: 'This bracket has no partner in the quotation: whose words are these?',
        fr: 'Ce crochet n’a pas de pendant dans la citation : de qui sont ces mots ?',
      },
      glued: {
        en: 'A space too many between the elision and its word.',
        fr: 'Une espace de trop entre l’élision et son mot.',
      },
      remove: { en: 'Remove the space', fr: 'Supprimer l’espace' },
    },
  },
  ({ paragraph }) =>
    paragraph.boundaries.flatMap(({ inner, pair }): Finding[] => {
      const from = paragraph.text.indexOf(inner, pair.open.end);
      const found: Finding[] = unbalancedIn(inner).map((at) => ({
        start: from + at,
        end: from + at + 1,
        messageId: 'unbalanced',
      }));
      for (const { 0: whole, index } of inner.matchAll(/\[\p{L}\]['’][\s\u00a0]+/gu)) {
        const start = from + index;
        const end = start + whole.length;
        const space = { start: start + whole.trimEnd().length, end, newText: '' };
        found.push({
          start,
          end: space.start,
          messageId: 'glued',
          fixes: [{ kind: 'suggestion', titleId: 'remove', edits: [space] }],
        });
      }
      return found;
    }),
);

/** Offsets of square brackets without a partner. */
function unbalancedIn(text: string): number[] {
  const open: number[] = [];
  const lone: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/[[\]]/gu)) {
    if (mark === '[') open.push(index);
    else if (open.pop() === undefined) lone.push(index);
  }
  return [...open, ...lone].sort((a, b) => a - b);
}
