import type { Localised } from '../../core/locale';
import type { Rule } from '../engine';

const message: Localised = {
  en: 'The article does not say who speaks here.',
  fr: "L'article ne dit pas qui parle ici.",
};

/** An utterance that stands alone and whose speaker the text does not state; crossheads may hang loose. */
export const unattributedQuote: Rule = {
  meta: { id: 'unattributed-quote', defaultSeverity: 'information', languages: ['fr', 'en'] },
  check: ({ quotes, blocks }) =>
    quotes
      .filter(({ kind, speaker, speakerName, start }) => {
        if (kind !== 'direct' || speaker !== undefined || speakerName !== undefined) return false;
        return blocks.some(
          (block) => block.kind === 'paragraph' && block.start <= start && start < block.end,
        );
      })
      .map(({ start, end }) => ({ start, end, message })),
};
