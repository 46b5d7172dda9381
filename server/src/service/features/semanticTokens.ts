import type { Analysis, EntityType } from '../../core/analysis';
import { overlaps, type Span } from '../../core/span';

/** The one table of token types; package.json declares the same, a test compares them. */
export const tokenTypes = ['person', 'organization', 'place', 'group', 'event', 'work', 'cue'] as const;
export const tokenModifiers = ['speaker', 'metonymic', 'uncertain'] as const;

export interface SemanticToken extends Span {
  readonly type: (typeof tokenTypes)[number];
  readonly modifiers: readonly (typeof tokenModifiers)[number][];
}

/** Below this a name is shown as uncertain. */
const uncertainBelow = 0.6;

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
 * What is coloured: names by type, and the cues of quotes.
 * In: the analysis. Out: tokens in document order that do not overlap; none crosses a line break.
 */
export function semanticTokens(analysis: Analysis): SemanticToken[] {
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const speakers = analysis.quotes.flatMap(({ speaker }) => (speaker === undefined ? [] : [speaker]));
  const names = analysis.mentions.flatMap((mention): SemanticToken[] => {
    const type = typeOf[entities.get(mention.entity)?.type ?? 'other'];
    if (type === undefined || mention.kind !== 'name') return [];
    const speaks = speakers.some(
      (speaker) => speaker.entity === mention.entity && overlaps(speaker, mention),
    );
    const modifiers = [
      ...(speaks ? (['speaker'] as const) : []),
      ...(mention.metonymic === true ? (['metonymic'] as const) : []),
      ...(mention.confidence < uncertainBelow ? (['uncertain'] as const) : []),
    ];
    return [{ start: mention.start, end: mention.end, type, modifiers }];
  });
  const cues = analysis.quotes.flatMap(({ cue }): SemanticToken[] =>
    cue === undefined ? [] : [{ start: cue.start, end: cue.end, type: 'cue', modifiers: [] }],
  );
  const sorted = [...names, ...cues].sort((a, b) => a.start - b.start || b.end - a.end);
  const tokens: SemanticToken[] = [];
  for (const token of sorted) {
    const last = tokens.at(-1);
    if (last === undefined || token.start >= last.end)
      tokens.push(...splitLines(analysis.snapshot.text, token));
  }
  return tokens;
}

/** VS Code takes no token over several lines. */
function splitLines(text: string, token: SemanticToken): SemanticToken[] {
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
