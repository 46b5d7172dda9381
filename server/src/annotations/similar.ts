/** Finds the pieces of a text that say nearly the same as another piece. */

/** A piece and how like the wanted one it is, 0 to 1 (Dice's coefficient over words). */
export interface Likeness {
  readonly index: number;
  readonly score: number;
  /** Which part of the shorter one's words the other holds too, 0 to 1: near 1 for a half of a split paragraph. */
  readonly share: number;
}

export interface SimilarityIndex {
  /** The pieces that share a word with this one, the likest first. */
  find(piece: string): readonly Likeness[];
}

/** An index over pieces of text. Words count as often as they stand there. */
export function indexPieces(pieces: readonly string[]): SimilarityIndex {
  const sizes: number[] = [];
  const postings = new Map<string, { readonly index: number; readonly count: number }[]>();
  pieces.forEach((piece, index) => {
    const words = countWords(piece);
    sizes.push(words.size);
    for (const [word, count] of words.counts) {
      const list = postings.get(word);
      if (list === undefined) postings.set(word, [{ index, count }]);
      else list.push({ index, count });
    }
  });
  return {
    find(piece) {
      const words = countWords(piece);
      const shared = new Map<number, number>();
      for (const [word, wanted] of words.counts)
        for (const { index, count } of postings.get(word) ?? [])
          shared.set(index, (shared.get(index) ?? 0) + Math.min(wanted, count));
      return [...shared]
        .map(([index, common]) => {
          const size = sizes[index] ?? 0;
          return {
            index,
            score: (2 * common) / (words.size + size),
            share: common / Math.max(1, Math.min(words.size, size)),
          };
        })
        .sort((a, b) => b.score - a.score || a.index - b.index);
    },
  };
}

interface Words {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

/** How alike two pieces are, 0 to 1 (Dice's coefficient over words). */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [first, second] = [countWords(a), countWords(b)];
  let common = 0;
  for (const [word, count] of first.counts) common += Math.min(count, second.counts.get(word) ?? 0);
  return (2 * common) / Math.max(1, first.size + second.size);
}

function countWords(piece: string): Words {
  const counts = new Map<string, number>();
  const words = piece.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words.length };
}
