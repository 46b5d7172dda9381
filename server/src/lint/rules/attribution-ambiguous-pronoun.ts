import type { Analysis, Entity, Quote } from '../../core/analysis';
import { nameConfidence } from '../../core/certainty';
import { lowerBound, textOf, type Span } from '../../core/span';
import { blockAt, isInsideMarks, sentenceAt, spokenQuotes } from '../speech';
import { documentRule, type Edit, type Finding } from '../types';

export const attributionAmbiguousPronoun = documentRule(
  {
    id: 'attribution-ambiguous-pronoun',
    languages: ['fr', 'en'],
    severity: { default: 'information' },
    fixable: 'suggestion',
    summary: {
      en: 'A pronoun may stand for more than one person',
      fr: 'Un pronom peut désigner plus d’une personne',
    },
    messages: {
      ambiguous: {
        en: '“{pronoun}” may be {one} or {other}.',
        fr: '« {pronoun} » peut être {one} ou {other}.',
      },
      insert: { en: 'Put the name: {one}', fr: 'Mettre le nom : {one}' },
    },
  },
  ({ analysis, pack }) => {
    const { text } = analysis.snapshot;
    const spoken = spokenQuotes(analysis);
    const ranks = new Map(analysis.entities.map(({ id }, rank) => [id, rank]));
    return spoken.flatMap((quote, index): Finding[] => {
      const { speaker, cue } = quote;
      if (speaker === undefined || cue === undefined || quote.speakerEntity === undefined) return [];
      const pronoun = textOf(text, speaker).toLowerCase();
      const traits = pack.attribution.pronouns.get(pronoun);
      if (traits?.number !== 'singular' || traits.gender === undefined || traits.nearest === true) return [];
      if (goesOn(analysis, spoken[index - 1], quote)) return [];
      const chosen = analysis.entities[ranks.get(quote.speakerEntity) ?? -1];
      const rival = findRival(analysis, ranks, quote, speaker, traits.gender);
      if (chosen?.type !== 'person' || rival === undefined) return [];
      return [
        {
          start: speaker.start,
          end: speaker.end,
          messageId: 'ambiguous',
          data: { pronoun, one: chosen.name, other: rival.name },
          // That it is not sure who speaks is the point; that both are people must be.
          confidence: Math.min(nameConfidence(chosen), nameConfidence(rival)),
          fixes: [
            {
              kind: 'suggestion',
              titleId: 'insert',
              data: { one: chosen.name },
              edits: nameInstead(text, speaker, cue, chosen.name),
            },
          ],
        },
      ];
    });
  },
);

/** Whether the speaker has just been quoted, so that the pronoun goes on with him. */
function goesOn(analysis: Analysis, before: Quote | undefined, quote: Quote): boolean {
  if (before?.speakerEntity !== quote.speakerEntity) return false;
  const block = blockAt(analysis, quote.start);
  const other = blockAt(analysis, before?.start ?? 0);
  return (
    block !== undefined &&
    other !== undefined &&
    lowerBound(analysis.blocks, block.start) - lowerBound(analysis.blocks, other.start) < 2
  );
}

/** Another person of that gender who is named beside the chosen one in the sentence before the pronoun's own. */
function findRival(
  analysis: Analysis,
  ranks: ReadonlyMap<string, number>,
  quote: Quote,
  speaker: Span,
  gender: Entity['gender'],
): Entity | undefined {
  const own = sentenceAt(analysis, Math.min(quote.start, speaker.start));
  if (own === undefined) return undefined;
  const { entities, mentions, sentences } = analysis;
  const before = sentences[lowerBound(sentences, own.start) - 1];
  if (before === undefined) return undefined;
  const near = mentions.slice(lowerBound(mentions, before.start), lowerBound(mentions, before.end));
  const named = near.filter(
    (mention) => mention.kind === 'name' && mention.end <= before.end && !isInsideMarks(analysis, mention),
  );
  const ids = new Set(named.map(({ entity }) => entity));
  if (!ids.has(quote.speakerEntity ?? '')) return undefined;
  const others = [...ids].map((id) => ranks.get(id) ?? -1).sort((a, b) => a - b);
  return others
    .flatMap((rank) => entities[rank] ?? [])
    .find(
      ({ id, type, gender: known, number }) =>
        id !== quote.speakerEntity && type === 'person' && number !== 'plural' && known === gender,
    );
}

/** `a-t-il dit` → `a dit Anne Dulac`; `he said` → `Anne Dulac said`. */
function nameInstead(text: string, speaker: Span, cue: Span, name: string): Edit[] {
  const hyphens =
    /-(?:t-)?$/u.exec(text.slice(Math.max(0, speaker.start - 3), speaker.start))?.[0].length ?? 0;
  if (hyphens === 0) return [{ start: speaker.start, end: speaker.end, newText: name }];
  const gone = { start: speaker.start - hyphens, end: speaker.end, newText: '' };
  if (cue.end <= speaker.start) return [{ ...gone, newText: ` ${name}` }];
  return [gone, { start: cue.end, end: cue.end, newText: ` ${name}` }];
}
