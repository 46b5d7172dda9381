import type { Entity } from '../../core/analysis';
import { nameConfidence } from '../../core/certainty';
import { containsSpan, lowerBound, textOf, type Span } from '../../core/span';
import { blockAt, spokenQuotes } from '../speech';
import { documentRule, type Finding } from '../types';

export const attributionGenderMismatch = documentRule(
  {
    id: 'attribution-gender-mismatch',
    languages: ['fr', 'en'],
    severity: { default: 'warning' },
    fixable: 'suggestion',
    summary: {
      en: 'The pronoun has not the gender of the only person it can stand for',
      fr: 'Le pronom n’a pas le genre de la seule personne qu’il peut désigner',
    },
    messages: {
      mismatch: {
        en: '“{pronoun}” can only be {name}, whose title has the other gender.',
        fr: '« {pronoun} » ne peut être que {name}, dont le titre a l’autre genre.',
      },
      swap: { en: 'Replace by “{right}”', fr: 'Remplacer par « {right} »' },
    },
  },
  ({ analysis, pack }) => {
    const { text } = analysis.snapshot;
    const { pronouns, grammaticalGender } = pack.attribution;
    const { entities, mentions, blocks } = analysis;
    const known = new Map(entities.map((entity) => [entity.id, entity]));
    /** Who is named, or described, in a stretch. */
    const namedIn = (reach: Span): readonly Entity[] => {
      const near = mentions.slice(lowerBound(mentions, reach.start), lowerBound(mentions, reach.end));
      const ids = near.flatMap((mention) =>
        mention.kind !== 'pronoun' && containsSpan(reach, mention) ? [mention.entity] : [],
      );
      return [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
    };
    return spokenQuotes(analysis).flatMap((quote): Finding[] => {
      const { speaker } = quote;
      if (speaker === undefined) return [];
      const pronoun = textOf(text, speaker).toLowerCase();
      const traits = pronouns.get(pronoun);
      const right = pack.lint.otherPronoun.get(pronoun);
      if (traits?.gender === undefined || right === undefined) return [];
      const block = blockAt(analysis, speaker.start);
      if (block === undefined) return [];
      const reach = {
        start: blocks[lowerBound(blocks, block.start) - 1]?.start ?? block.start,
        end: speaker.start,
      };
      const candidates = namedIn(reach).filter((entity) => canSpeak(entity, grammaticalGender));
      const [only] = candidates;
      if (candidates.length !== 1 || only?.type !== 'person' || only.role === undefined) return [];
      if (only.gender === undefined || only.gender === 'mixed' || only.gender === traits.gender) return [];
      return [
        {
          start: speaker.start,
          end: speaker.end,
          messageId: 'mismatch',
          data: { pronoun, name: only.name },
          confidence: nameConfidence(only),
          fixes: [
            {
              kind: 'suggestion',
              titleId: 'swap',
              data: { right },
              edits: [{ start: speaker.start, end: speaker.end, newText: right }],
            },
          ],
        },
      ];
    });
  },
);

/** Where things have a gender too, `elle` may be an agency as well. */
function canSpeak({ type }: Entity, grammaticalGender: boolean): boolean {
  return type === 'person' || (grammaticalGender && type !== 'work' && type !== 'event');
}
