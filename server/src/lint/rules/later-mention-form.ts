import { foldName } from '../../core/fold';
import { nameConfidence } from '../../core/certainty';
import { textOf } from '../../core/span';
import { blockAt, isInsideMarks } from '../speech';
import { documentRule, type Finding } from '../types';

export const laterMentionForm = documentRule(
  {
    id: 'later-mention-form',
    languages: ['fr', 'en'],
    severity: { default: 'off' },
    fixable: 'suggestion',
    summary: {
      en: 'A person’s full name is repeated',
      fr: 'Le nom complet d’une personne est répété',
    },
    messages: {
      repeated: {
        en: '{full} has been introduced: the surname is enough.',
        fr: '{full} a déjà été présenté : le nom suffit.',
      },
      shorten: { en: 'Shorten to {short}', fr: 'Abréger en {short}' },
    },
  },
  ({ analysis, pack }) => {
    const { text } = analysis.snapshot;
    const surnames = new Map<string, number>();
    const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
    for (const { type, name } of analysis.entities)
      if (type === 'person')
        surnames.set(foldName(surnameOf(name)), (surnames.get(foldName(surnameOf(name))) ?? 0) + 1);
    return analysis.entities.flatMap((entity): Finding[] => {
      if (entity.type !== 'person') return [];
      const full = entity.mentions.filter(
        (mention) =>
          mention.kind === 'name' &&
          blockAt(analysis, mention.start)?.kind === 'paragraph' &&
          !isInsideMarks(analysis, mention) &&
          /\s/u.test(textOf(text, mention)),
      );
      return full.slice(1).flatMap((mention): Finding[] => {
        const name = textOf(text, mention);
        const words = name.split(/\s+/u);
        const short = words.at(-1) ?? '';
        // A relative of that name, a particle or a third name: only a person knows what the surname is.
        if (
          words.length !== 2 ||
          surnames.get(foldName(short)) !== 1 ||
          pack.names.particles.has(words[0]?.toLowerCase() ?? '')
        )
          return [];
        return [
          {
            start: mention.start,
            end: mention.end,
            messageId: 'repeated',
            data: { full: name },
            confidence: nameConfidence(entity),
            fixes: [
              {
                kind: 'suggestion',
                titleId: 'shorten',
                data: { short },
                edits: [{ start: mention.start, end: mention.end, newText: short }],
              },
            ],
          },
        ];
      });
    });
  },
);
