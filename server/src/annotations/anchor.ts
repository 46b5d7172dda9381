import { lowerBound, type Span } from '../core/span';
import { findPieces } from '../pipeline/blocks';
import type { Anchor, Decision } from './types';

/** A paragraph of the text that anchors point into. */
export interface Paragraph extends Span {
  readonly id: string;
  readonly text: string;
  /** Which one of several of the same text, from 0. */
  readonly nth: number;
}

/** The paragraphs of a text, in order. */
export function findParagraphs(text: string): Paragraph[] {
  const seen = new Map<string, number>();
  return findPieces(text).map(({ start, end }) => {
    const piece = text.slice(start, end);
    const id = paragraphId(piece);
    const nth = seen.get(id) ?? 0;
    seen.set(id, nth + 1);
    return { start, end, id, text: piece, nth };
  });
}

/**
 * The id of a paragraph: a hash of its text, 53 bits in base 36 (cyrb53, public domain), so that the same paragraph
 * gets the same id on every branch. Its text stands beside it in the sidecar.
 */
export function paragraphId(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, '0');
}

/**
 * Where a span stands, as the sidecar says it.
 * Out: undefined when it touches no paragraph; a span over several is cut to the one it starts in.
 */
export function anchorOf(paragraphs: readonly Paragraph[], span: Span): Anchor | undefined {
  const index = lowerBound(paragraphs, span.start + 1) - 1;
  const around = paragraphs[index];
  const paragraph = around !== undefined && span.start < around.end ? around : paragraphs[index + 1];
  if (paragraph === undefined) return undefined;
  const start = Math.max(0, span.start - paragraph.start);
  const end = Math.min(paragraph.text.length, span.end - paragraph.start);
  if (end <= start) return undefined;
  return {
    paragraph: paragraph.id,
    ...(paragraph.nth === 0 ? {} : { nth: paragraph.nth }),
    start,
    end,
    exact: paragraph.text.slice(start, end),
  };
}

/** Cuts a span into one part a paragraph, as quotes are kept. */
export function partsOf(paragraphs: readonly Paragraph[], span: Span): Span[] {
  return paragraphs.flatMap((paragraph) => {
    const start = Math.max(span.start, paragraph.start);
    const end = Math.min(span.end, paragraph.end);
    return start < end ? [{ start, end }] : [];
  });
}

/**
 * A decision with its places given in another way.
 * Out: undefined when the annotation's own span (all parts of a quote) has no place; a part, cue or speaker without
 * one is left out.
 */
export function mapPlaces<A, B>(
  decision: Decision<A>,
  map: (place: A) => B | undefined,
): Decision<B> | undefined {
  const maybe = <K extends string>(key: K, place: A | undefined): Partial<Record<K, B>> => {
    const mapped = place === undefined ? undefined : map(place);
    const member: Partial<Record<K, B>> = {};
    if (mapped !== undefined) member[key] = mapped;
    return member;
  };
  if (decision.record === 'entity' || decision.record === 'place') return decision;
  if (decision.record === 'mention') {
    const { span, was, ...rest } = decision;
    const mapped = map(span);
    return mapped === undefined ? undefined : { ...rest, span: mapped, ...maybe('was', was) };
  }
  if (decision.record === 'note') {
    const mapped = map(decision.span);
    return mapped === undefined ? undefined : { ...decision, span: mapped };
  }
  if (decision.record === 'rejection') {
    const { span, ...rest } = decision;
    if (span === undefined) return rest;
    const mapped = map(span);
    return mapped === undefined ? undefined : { ...rest, span: mapped };
  }
  const { parts, was, speaker, cue, ...rest } = decision;
  const mapped = parts.map(map).filter((part) => part !== undefined);
  if (mapped.length === 0) return undefined;
  return {
    ...rest,
    parts: mapped,
    ...maybe('was', was),
    ...maybe('speaker', speaker),
    ...maybe('cue', cue),
  };
}

/** Every place that a decision points to. */
export function placesIn<P>(decision: Decision<P>): P[] {
  const places: P[] = [];
  mapPlaces(decision, (place: P) => {
    places.push(place);
    return place;
  });
  return places;
}
