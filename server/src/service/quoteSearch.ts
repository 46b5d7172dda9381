import type { SummaryView } from './packedSummary';

/** Words to look for, as bytes, and how far a search may jump behind each byte that stands where their last should. */
export interface Needle {
  readonly bytes: Uint8Array;
  readonly jumps: Uint8Array;
}

/** In: words as `foldName` makes them, on one line. */
export function needleOf(folded: string): Needle {
  const bytes = new TextEncoder().encode(folded);
  const farthest = Math.min(bytes.length, 255);
  const jumps = new Uint8Array(256).fill(farthest);
  for (let at = 0; at < bytes.length - 1; at++)
    jumps[bytes[at] ?? 0] = Math.min(farthest, bytes.length - 1 - at);
  return { bytes, jumps };
}

/**
 * The quotes of an article that hold the words, in order, whatever the case, the accents and the marks in between.
 * Horspool's search over bytes: an archive has tens of megabytes of them, and neither folding them at every keystroke nor
 * a pattern that leaves accents open would be fast enough.
 */
export function quotesWith({ bytes, foldedAt }: SummaryView, { bytes: wanted, jumps }: Needle): number[] {
  const found: number[] = [];
  const last = wanted.length - 1;
  if (last < 0) return found;
  const lastByte = wanted[last];
  let quote = 0;
  let line = foldedAt;
  for (let at = foldedAt + last; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    if (byte !== lastByte || !standsAt(bytes, wanted, at - last)) {
      at += jumps[byte] ?? 1;
      continue;
    }
    for (; line < at; line++) if (bytes[line] === newline) quote++;
    found.push(quote);
    const next = bytes.indexOf(newline, at);
    if (next === -1) break;
    at = next + wanted.length;
  }
  return found;
}

const newline = 10;

function standsAt(bytes: Uint8Array, wanted: Uint8Array, from: number): boolean {
  for (let index = 0; index < wanted.length - 1; index++)
    if (bytes[from + index] !== wanted[index]) return false;
  return true;
}
