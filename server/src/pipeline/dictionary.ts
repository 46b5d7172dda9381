import type { Token } from '../core/analysis';
import { overlaps, textOf } from '../core/span';
import type { NameCandidate, PipelineContext, UserDictionary } from './types';

/** The entries that can matter for a paragraph, so that others do not make its reading a new one. */
export function entriesFor(dictionary: UserDictionary | undefined, text: string): UserDictionary {
  return new Map([...(dictionary ?? [])].filter(([name]) => name !== '' && text.includes(name)));
}

/**
 * The last part of step "names": what the user's dictionary knows replaces what the tagger and the rules found there; the longest name wins.
 * In: the candidates of a paragraph. Out: candidates in order, not overlapping.
 */
export function applyDictionary(
  text: string,
  tokens: readonly Token[],
  names: readonly NameCandidate[],
  { dictionary }: PipelineContext,
): readonly NameCandidate[] {
  const entries = entriesFor(dictionary, text);
  if (entries.size === 0) return names;
  const known: NameCandidate[] = [];
  const starts = new Set(tokens.map(({ start }) => start));
  const ends = new Set(tokens.map(({ end }) => end));
  for (const [name, type] of [...entries].sort(([a], [b]) => b.length - a.length)) {
    if (type === null) continue;
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const span = { start, end: start + name.length };
      if (!starts.has(span.start) || !ends.has(span.end) || known.some((one) => overlaps(one, span)))
        continue;
      // What the rules read around the same words (a title, a role) still holds.
      const read = names.find((one) => one.start === span.start && one.end === span.end);
      const { hint: _, ...traits } = read ?? {};
      known.push({ ...traits, ...span, type, confidence: 1, why: 'dictionary' });
    }
  }
  const rest = names.filter(
    (name) => entries.get(textOf(text, name)) !== null && !known.some((one) => overlaps(one, name)),
  );
  return [...rest, ...known].sort((a, b) => a.start - b.start);
}
