import { lowerBound, type Span } from '../core/span';
import { hashExact, seed } from './tagger/hashing';

/**
 * Where a long text is cut into parts. Each cut depends on what stands around it, not on a count from the beginning (as in
 * content-defined chunking): an edit moves the cuts beside it at most, and the same cuts are made whether a text is read at
 * once or as it is typed.
 */

/** A stretch that a text may be cut in front of: it is where the lowest rank around stands. */
export interface CutPlace extends Span {
  readonly rank: number;
}

export interface PartLength {
  /** No part is shorter, in UTF-16 code units. */
  readonly least: number;
  /** One that is longer is cut again, where it can be. */
  readonly most: number;
}

/**
 * The cuts of a text.
 * In: its extent, the places within where it may be cut, in order, and how long parts are. Out: offsets in order: the places
 * whose rank is lower than that of all others within the least length on both sides; in between, where that leaves more
 * than the most, the lowest one.
 */
export function chooseCuts(whole: Span, places: readonly CutPlace[], { least, most }: PartLength): number[] {
  const borders = [whole.start, ...lowestAround(whole, places, least), whole.end];
  const cuts: number[] = [];
  // Parts that may be too long, the first one last.
  const open = borders.slice(1).map((end, index) => ({ start: borders[index] ?? whole.start, end }));
  open.reverse();
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const { start, end } = part;
    const at = end - start > most ? lowestWithin(places, start + least, end - least) : undefined;
    if (at !== undefined) open.push({ start: at, end }, { start, end: at });
    else if (end < whole.end) cuts.push(end);
  }
  return cuts;
}

/** The rank of a stretch by its first words: any number from 0 to 1, the same for the same words. */
export function rankOf(text: string, { start, end }: Span): number {
  return (hashExact(seed, text, start, Math.min(end, start + rankedLength)) >>> 0) / 2 ** 32;
}

/** So much of a paragraph decides: what is typed behind it moves no cut. */
const rankedLength = 80;

function lowestAround(whole: Span, places: readonly CutPlace[], least: number): number[] {
  const found: number[] = [];
  const rank = (index: number): number => places[index]?.rank ?? Infinity;
  const at = (index: number): number => places[index]?.start ?? Infinity;
  for (let index = 0; index < places.length;) {
    // What stands between here and a lower one is not the lowest around either.
    let next = index + 1;
    while (at(next) - at(index) < least && rank(next) >= rank(index)) next++;
    const isLowestAhead = !(at(next) - at(index) < least);
    if (isLowestAhead && at(index) - whole.start >= least && whole.end - at(index) >= least) {
      let before = index - 1;
      while (before >= 0 && at(index) - at(before) < least && rank(before) > rank(index)) before--;
      if (before < 0 || at(index) - at(before) >= least) found.push(at(index));
    }
    index = next;
  }
  return found;
}

function lowestWithin(places: readonly CutPlace[], from: number, to: number): number | undefined {
  let lowest: CutPlace | undefined;
  for (let index = lowerBound(places, from); index < places.length; index++) {
    const place = places[index];
    if (place === undefined || place.start > to) break;
    if (lowest === undefined || place.rank < lowest.rank) lowest = place;
  }
  return lowest?.start;
}
