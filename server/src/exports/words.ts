import { lowerBound, type Span } from '../core/span';
import { flatMapInSteps, sortInSteps, type Steps } from '../core/steps';
import { packOf } from '../lang/registry';
import { findTokensInSteps } from '../pipeline/tokens';
import type { MarkedArticle } from './marked';

/**
 * The words and marks of an article, without white space, cut also wherever an annotation begins or ends, so that every
 * annotation covers whole words. In steps.
 */
export function* wordsOf({ text, language }: MarkedArticle, spans: readonly Span[]): Steps<readonly Span[]> {
  const cuts = new Set(yield* flatMapInSteps(spans, ({ start, end }) => [start, end]));
  const edges = (yield* sortInSteps([...cuts], (a, b) => a - b)).map((start) => ({ start, end: start }));
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

/** Of spans in document order that overlap the outermost. */
export function outermost<T extends Span>(spans: readonly T[]): readonly T[] {
  const kept: T[] = [];
  for (const span of spans)
    if (span.start < span.end && span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}
