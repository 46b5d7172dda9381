import { blockAt, spokenQuotes } from '../speech';
import { documentRule } from '../types';

export const attributionSameSentence = documentRule(
  {
    id: 'attribution-same-sentence',
    languages: ['fr', 'en'],
    severity: { default: 'off' },
    fixable: 'none',
    summary: {
      en: 'A quotation leans on the attribution of another sentence',
      fr: 'Une citation s’appuie sur l’attribution d’une autre phrase',
    },
    messages: {
      elsewhere: {
        en: 'Only another sentence says that {name} speaks here.',
        fr: 'Seule une autre phrase dit que {name} parle ici.',
      },
    },
  },
  ({ analysis }) =>
    spokenQuotes(analysis)
      .filter(
        ({ kind, speaker, speakerName, group, start }) =>
          kind === 'direct' &&
          speaker === undefined &&
          speakerName !== undefined &&
          group === undefined &&
          blockAt(analysis, start)?.kind === 'paragraph',
      )
      .map(({ start, end, speakerName = '' }) => ({
        start,
        end,
        messageId: 'elsewhere',
        data: { name: speakerName },
      })),
);
