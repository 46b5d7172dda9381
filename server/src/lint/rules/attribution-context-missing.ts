import { blockAt, normalise, spokenQuotes } from '../speech';
import { documentRule } from '../types';

export const attributionContextMissing = documentRule(
  {
    id: 'attribution-context-missing',
    languages: ['fr'],
    severity: { default: 'off', 'fr-afp': 'information' },
    fixable: 'none',
    summary: {
      en: 'The first statement says neither when nor where it was made',
      fr: 'La première déclaration ne dit ni quand ni où elle a été faite',
    },
    messages: {
      missing: {
        en: 'The first statement of the story says neither the day nor the channel (à l’AFP, dans un communiqué …).',
        fr: 'La première déclaration ne donne ni le jour ni le canal (à l’AFP, dans un communiqué…).',
      },
    },
  },
  ({ analysis, pack }) => {
    const { text } = analysis.snapshot;
    const first = spokenQuotes(analysis).find(
      ({ kind, cue, speaker }) => kind === 'direct' && cue !== undefined && speaker !== undefined,
    );
    const block = first === undefined ? undefined : blockAt(analysis, first.start);
    if (first?.cue === undefined || block === undefined) return [];
    // The lead may have said it already, for the whole story.
    const from = analysis.blocks.find(({ kind }) => kind === 'paragraph')?.start ?? block.start;
    const narrated = analysis.marks
      .filter(({ depth, start }) => depth === 1 && start >= from && start < block.end)
      .reduceRight(
        (rest, { start, end }) => rest.slice(0, start - from) + rest.slice(end - from),
        text.slice(from, block.end),
      );
    const words = normalise(narrated).match(/[\p{L}\p{M}]+/gu) ?? [];
    const told = words.some(
      (word) =>
        pack.lint.channels.has(word) ||
        pack.attribution.grammar.temporals.has(word) ||
        pack.reading.weekdays.has(word),
    );
    return told ? [] : [{ start: first.cue.start, end: first.cue.end, messageId: 'missing' }];
  },
);
