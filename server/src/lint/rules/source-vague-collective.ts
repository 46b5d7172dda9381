import { textOf } from '../../core/span';
import { isInsideMarks, normalise, spokenQuotes } from '../speech';
import { documentRule, type Finding } from '../types';

export const sourceVagueCollective = documentRule(
  {
    id: 'source-vague-collective',
    languages: ['fr', 'en'],
    severity: { default: 'information' },
    fixable: 'none',
    summary: { en: 'Nobody in particular speaks', fr: 'Personne en particulier ne parle' },
    messages: {
      vague: {
        en: 'Who are “{words}”? Name one, or say how many were asked.',
        fr: 'Qui sont « {words} » ? Nommez-en un, ou dites combien ont été interrogés.',
      },
    },
  },
  ({ analysis, pack }) => {
    const { text } = analysis.snapshot;
    const seen = new Set<number>();
    return spokenQuotes(analysis).flatMap((quote): Finding[] => {
      const { speaker } = quote;
      if (speaker === undefined || seen.has(speaker.start) || isInsideMarks(analysis, speaker)) return [];
      const words = normalise(textOf(text, speaker));
      if (!pack.lint.vagueSubjects.has(words)) return [];
      seen.add(speaker.start);
      return [{ start: speaker.start, end: speaker.end, messageId: 'vague', data: { words } }];
    });
  },
);
