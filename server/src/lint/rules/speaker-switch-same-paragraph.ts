import { blockAt, sentenceAt, spokenQuotes } from '../speech';
import { documentRule, type Finding } from '../types';

export const speakerSwitchSameParagraph = documentRule(
  {
    id: 'speaker-switch-same-paragraph',
    languages: ['fr', 'en'],
    severity: { default: 'information' },
    fixable: 'suggestion',
    summary: {
      en: 'Two people speak in one paragraph',
      fr: 'Deux personnes parlent dans un même paragraphe',
    },
    messages: {
      switch: {
        en: 'A second person speaks in this paragraph: {second} after {first}.',
        fr: 'Une deuxième personne parle dans ce paragraphe : {second} après {first}.',
      },
      split: { en: 'Begin a new paragraph here', fr: 'Commencer un nouveau paragraphe ici' },
    },
  },
  ({ analysis }) => {
    const { text } = analysis.snapshot;
    const quotes = spokenQuotes(analysis).filter(
      ({ kind, speakerName }) => kind === 'direct' && speakerName !== undefined,
    );
    return quotes.flatMap((quote, index): Finding[] => {
      const before = quotes[index - 1];
      const block = blockAt(analysis, quote.start);
      if (before === undefined || block === undefined || before.start < block.start) return [];
      if (before.speakerEntity === quote.speakerEntity) return [];
      const sentence = sentenceAt(analysis, quote.start);
      // In one sentence the two are set against each other on purpose.
      if (sentence === undefined || sentence.start <= before.end) return [];
      const gap = /\s*$/u.exec(text.slice(before.end, sentence.start))?.[0].length ?? 0;
      return [
        {
          start: quote.start,
          end: quote.end,
          messageId: 'switch',
          data: { first: before.speakerName ?? '', second: quote.speakerName ?? '' },
          confidence: Math.min(before.confidence, quote.confidence),
          fixes:
            gap === 0
              ? []
              : [
                  {
                    kind: 'suggestion',
                    titleId: 'split',
                    edits: [{ start: sentence.start - gap, end: sentence.start, newText: '\n\n' }],
                  },
                ],
        },
      ];
    });
  },
);
