import { containsSpan, type Span } from '../core/span';

/** Sentences by their final marks alone, whatever the language: for finding text again, not for reading it. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/[.!?…]+[\s ]?["»”’)]*\s+/gu)) {
    spans.push({ start, end: index + end.trimEnd().length });
    start = index + end.length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

export interface PlacedSentence {
  readonly text: string;
  /** Offset in the whole text. */
  readonly start: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
}

/** The sentences of some paragraphs, in order. */
export function sentencesOf(
  paragraphs: readonly { readonly text: string; readonly start: number }[],
): PlacedSentence[] {
  return paragraphs.flatMap(({ text, start }, paragraph) =>
    splitSentences(text).map((span) => ({
      text: text.slice(span.start, span.end),
      start: start + span.start,
      paragraph,
    })),
  );
}

/** The sentence of a text that holds a span; undefined for a span over several. In: the text's sentences, in order. */
export function sentenceAround(sentences: readonly Span[], span: Span): Span | undefined {
  return sentences.find((sentence) => containsSpan(sentence, span));
}
