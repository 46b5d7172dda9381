import type { Token } from '../core/analysis';
import type { ModelSpan } from '../core/ports';
import { lowerBound, overlaps, textOf } from '../core/span';
import { findIntroduction } from './introductions';
import { traitsOf } from './ruleNames';
import type { NameCandidate, PipelineContext } from './types';

/** What the user's model is less sure of is left to the tagger. */
const sure = 0.7;

/**
 * A part of step "names": what the user's own entity model found in the paragraph goes before what the tagger and the
 * rules found in the same place; they keep the rest. A miscellaneous name stands only where nothing else does, as the
 * tagger tells groups, events and works apart.
 * In: the candidates of a paragraph. Out: candidates in order, not overlapping.
 */
export function applyModel(
  text: string,
  tokens: readonly Token[],
  names: readonly NameCandidate[],
  context: PipelineContext,
): readonly NameCandidate[] {
  const spans = context.modelSpans?.(text) ?? [];
  if (spans.length === 0) return names;
  const starts = new Set(tokens.map(({ start }) => start));
  const ends = new Set(tokens.map(({ end }) => end));
  const words = tokens.filter(({ kind }) => kind !== 'space');
  const found: NameCandidate[] = [];
  for (const span of spans) {
    if (span.confidence < sure || !starts.has(span.start) || !ends.has(span.end)) continue;
    if (found.some((other) => overlaps(other, span))) continue;
    if (span.type === 'other' && names.some((other) => other.hint !== true && overlaps(other, span)))
      continue;
    found.push(candidateOf(text, words, span, names, context));
  }
  const rest = names.filter((name) => !found.some((other) => overlaps(other, name)));
  return [...rest, ...found].sort((a, b) => a.start - b.start);
}

function candidateOf(
  text: string,
  words: readonly Token[],
  { start, end, type, confidence }: ModelSpan,
  names: readonly NameCandidate[],
  context: PipelineContext,
): NameCandidate {
  const same = names.find((name) => name.start === start && name.end === end && name.type === type);
  if (same !== undefined) {
    const { hint: _, ...traits } = same;
    return { ...traits, confidence: Math.max(confidence, same.confidence), why: 'model' };
  }
  const from = lowerBound(words, start);
  const to = lowerBound(words, end);
  const surfaces = words.slice(from, to).map((token) => textOf(text, token));
  const introduction = findIntroduction(text, words, from, to, context.pack);
  return { start, end, ...traitsOf(type, surfaces, introduction, context), confidence, why: 'model' };
}
