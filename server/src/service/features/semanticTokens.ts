import type { Analysis, EntityType, Mention } from '../../core/analysis';
import { certaintyOf } from '../../core/certainty';
import { overlaps, textOf, type Span } from '../../core/span';
import { indexSpans } from '../../core/spanIndex';
import { flatMapInSteps, type Steps } from '../../core/steps';

/** The one table of token types; package.json declares the same, a test compares them. */
export const tokenTypes = [
  'person',
  'organization',
  'place',
  'group',
  'event',
  'work',
  'date',
  'cue',
] as const;
export const tokenModifiers = ['speaker', 'metonymic', 'uncertain'] as const;

export interface SemanticToken extends Span {
  readonly type: (typeof tokenTypes)[number];
  readonly modifiers: readonly (typeof tokenModifiers)[number][];
}

const typeOf: Readonly<Record<EntityType, SemanticToken['type'] | undefined>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  group: 'group',
  event: 'event',
  work: 'work',
  other: undefined,
};

/**
 * What is coloured: names by type, the pronouns and functions that speak, dates, and the cues of quotes; what the reading
 * is not sure of bears `uncertain`.
 * In: the analysis, and the stretch that is shown (all of it when absent). Out: tokens in document order that do not
 * overlap; none crosses a line break. In steps.
 */
export function* semanticTokens(analysis: Analysis, shown?: Span): Steps<SemanticToken[]> {
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const isShown = (span: Span): boolean => shown === undefined || overlaps(span, shown);
  const speaks = yield* speakingMentions(analysis, isShown);
  const names = yield* flatMapInSteps(analysis.mentions, (mention): SemanticToken[] => {
    if (!isShown(mention)) return [];
    const type = typeOf[entities.get(mention.entity)?.type ?? 'other'];
    if (type === undefined) return [];
    const isSpeaker = speaks.has(mention);
    if (mention.kind !== 'name' && !isSpeaker) return [];
    const modifiers = [
      ...(isSpeaker ? (['speaker'] as const) : []),
      ...(mention.metonymic === true ? (['metonymic'] as const) : []),
      ...uncertain(mention.confidence),
    ];
    return [{ start: mention.start, end: mention.end, type, modifiers }];
  });
  const cues = yield* flatMapInSteps(analysis.quotes, ({ cue, confidence }): SemanticToken[] =>
    cue === undefined || !isShown(cue)
      ? []
      : [{ start: cue.start, end: cue.end, type: 'cue', modifiers: uncertain(confidence) }],
  );
  const dates = yield* flatMapInSteps(analysis.dates, (date): SemanticToken[] =>
    isShown(date) ? [{ start: date.start, end: date.end, type: 'date', modifiers: [] }] : [],
  );
  // Of two that start together the shorter one is the name inside the phrase.
  const sorted = [...names, ...cues, ...dates].sort((a, b) => a.start - b.start || a.end - b.end);
  const tokens: SemanticToken[] = [];
  for (const token of sorted) {
    yield;
    const last = tokens.at(-1);
    if (last === undefined || token.start >= last.end)
      tokens.push(...splitLines(analysis.snapshot.text, token));
  }
  return tokens;
}

function uncertain(confidence: number): readonly 'uncertain'[] {
  return certaintyOf(confidence) === 'sure' ? [] : ['uncertain'];
}

/**
 * The mentions that fill the source role of a quote: of the speaker's phrase those that stand for who speaks. That they
 * speak is not said where it is a guess.
 */
function* speakingMentions(
  { mentions, quotes }: Analysis,
  isShown: (span: Span) => boolean,
): Steps<ReadonlySet<Mention>> {
  yield;
  const shown = indexSpans(mentions.filter(isShown), (mention) => mention);
  const speaking = new Set<Mention>();
  for (const { speaker, confidence } of quotes) {
    yield;
    if (speaker?.entity === undefined || certaintyOf(confidence) === 'guess' || !isShown(speaker)) continue;
    for (const mention of shown.overlapping(speaker))
      if (mention.entity === speaker.entity) speaking.add(mention);
  }
  return speaking;
}

/** VS Code takes no token over several lines. */
function splitLines(text: string, token: SemanticToken): SemanticToken[] {
  if (!/[\r\n]/u.test(textOf(text, token))) return [token];
  const pieces: SemanticToken[] = [];
  let start = token.start;
  for (let at = token.start; at <= token.end; at++) {
    const ends = at === token.end || /[\r\n]/u.test(text.charAt(at));
    if (!ends) continue;
    if (at > start) pieces.push({ ...token, start, end: at });
    start = at + 1;
  }
  return pieces;
}
