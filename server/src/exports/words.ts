import { compareSpans, lowerBound, type Span } from '../core/span';
import type { Steps } from '../core/steps';
import { packOf } from '../lang/registry';
import { findTokensInSteps } from '../pipeline/tokens';
import type { MarkedArticle } from './marked';

/**
 * The words and marks of an article, without white space, cut also wherever an annotation begins or ends, so that every
 * annotation covers whole words. In steps.
 */
export function* wordsOf({ text, language }: MarkedArticle, spans: readonly Span[]): Steps<readonly Span[]> {
  const edges = [...new Set(spans.flatMap(({ start, end }) => [start, end]))]
    .sort((a, b) => a - b)
    .map((start) => ({ start, end: start }));
  yield;
  const words: Span[] = [];
  for (const { kind, start, end } of yield* findTokensInSteps(text, packOf(language).reading)) {
    yield;
    if (kind === 'space') continue;
    let from = start;
    for (let index = lowerBound(edges, start + 1); (edges[index]?.start ?? end) < end; index++) {
      const cut = edges[index]?.start ?? end;
      words.push({ start: from, end: cut });
      from = cut;
    }
    words.push({ start: from, end });
  }
  return words;
}

/** The index of the first and of the last word that a span covers; undefined for a span of white space. */
export function wordRange(words: readonly Span[], span: Span): readonly [number, number] | undefined {
  const first = lowerBound(words, span.start);
  const last = lowerBound(words, span.end) - 1;
  return first <= last ? [first, last] : undefined;
}

/** Of spans that overlap the outermost, in document order. */
export function outermost<T extends Span>(spans: readonly T[]): readonly T[] {
  const kept: T[] = [];
  for (const span of [...spans].sort(compareSpans))
    if (span.start < span.end && span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}
