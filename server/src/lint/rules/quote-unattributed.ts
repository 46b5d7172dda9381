import { documentRule } from '../types';

export const quoteUnattributed = documentRule(
  {
    id: 'quote-unattributed',
    languages: ['fr', 'en'],
    severity: { default: 'information' },
    fixable: 'none',
    summary: {
      en: 'An utterance whose speaker the article does not state',
      fr: 'Une parole dont l’article ne dit pas l’auteur',
    },
    messages: {
      unattributed: {
        en: 'The article does not say who speaks here.',
        fr: 'L’article ne dit pas qui parle ici.',
      },
    },
  },
  ({ analysis: { quotes, blocks } }) =>
    quotes
      .filter(({ kind, speaker, speakerName, start }) => {
        if (kind !== 'direct' || speaker !== undefined || speakerName !== undefined) return false;
        // Crossheads and headlines may hang loose.
        return blocks.some(
          (block) => block.kind === 'paragraph' && block.start <= start && start < block.end,
        );
      })
      .map(({ start, end }) => ({ start, end, messageId: 'unattributed' })),
);
