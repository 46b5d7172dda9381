import type { Span } from '../core/span';
import { chooseCuts, rankOf, type CutPlace, type PartLength } from './cuts';

/** No writer's paragraph has so many UTF-16 code units (some 1,700 words): it is a text without line breaks. */
const longest = 10_000;
const lengths: PartLength = { least: 1500, most: 5000 };

/**
 * The parts that a paragraph is read in: one, but for texts without line breaks, which a keystroke would have read anew
 * as a whole.
 * In: a paragraph, trimmed. Out: its parts in order, trimmed, as offsets in it. They end where a sentence does that is in no
 * quotation, else where any does, else at any blank; words without blanks are one.
 */
export function partsOfPiece(content: string): readonly Span[] {
  const whole = { start: 0, end: content.length };
  if (content.length <= longest) return [whole];
  const { least, most } = lengths;
  return cutAt(content, whole, findSentenceStarts(content)).flatMap((part) =>
    part.end - part.start <= most + least ? [part] : cutAt(content, part, findWords(content, part)),
  );
}

function cutAt(content: string, { start, end }: Span, places: readonly CutPlace[]): Span[] {
  const cuts = chooseCuts({ start, end }, places, lengths);
  return [start, ...cuts].map((from, index) => {
    const part = content.slice(from, cuts[index] ?? end);
    return { start: from, end: from + part.trimEnd().length };
  });
}

/** So far back a mark tells whether a sentence ends within a quotation. */
const reach = 1500;

/** Where sentences begin; those in front of which a quotation may still be open are cut at last. */
function findSentenceStarts(content: string): CutPlace[] {
  const places: CutPlace[] = [];
  const marksOrStops = /["«»“”]|[.!?…]["»”’)]*\s+(?=["«“]?[A-Z\u00c0-\u00de])/g;
  let openedAt = -Infinity;
  for (let found = marksOrStops.exec(content); found !== null; found = marksOrStops.exec(content)) {
    const { index } = found;
    const [words] = found;
    if (words.length === 1) openedAt = opens(content, index) ? index : -Infinity;
    else {
      if (/["»”]/u.test(words)) openedAt = -Infinity;
      // An abbreviation (`M.`, `Gen.`) ends no sentence.
      if (!/^\p{Ll}{4}$/u.test(content.slice(Math.max(0, index - 4), index))) continue;
      const place = { start: marksOrStops.lastIndex, end: content.length };
      places.push({ ...place, rank: rankOf(content, place) + (index - openedAt < reach ? 1 : 0) });
    }
  }
  return places;
}

/** Whether a mark opens a quotation: a straight one does that stands behind a blank. */
function opens(content: string, at: number): boolean {
  const mark = content.charAt(at);
  return mark === '"'
    ? /^[\s(]?$/u.test(content.slice(Math.max(0, at - 1), at))
    : mark === '«' || mark === '“';
}

function findWords(content: string, { start, end }: Span): CutPlace[] {
  const places: CutPlace[] = [];
  const blanks = /\s+(?=\S)/gu;
  blanks.lastIndex = start;
  while (blanks.test(content) && blanks.lastIndex < end) {
    const place = { start: blanks.lastIndex, end: blanks.lastIndex + 16 };
    places.push({ ...place, rank: rankOf(content, place) });
  }
  return places;
}
