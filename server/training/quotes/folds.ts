/** How many folds a cross-validation has, and how often it is done with other folds. */
const foldCount = 5;
const seeds = [1, 2, 3];

/** Folds of articles, the same ones at every run: for each seed and fold, whether an article is tested on. */
export function foldsOf(articles: readonly string[]): ((article: string) => boolean)[] {
  return seeds.flatMap((seed) => {
    const random = randomFrom(seed);
    const shuffled = [...new Set(articles)]
      .sort()
      .map((article) => ({ article, at: random() }))
      .sort((a, b) => a.at - b.at);
    const fold = new Map(shuffled.map(({ article }, index) => [article, index % foldCount]));
    return Array.from(
      { length: foldCount },
      (_, tested) =>
        (article: string): boolean =>
          fold.get(article) === tested,
    );
  });
}

/** A linear congruential generator (Numerical Recipes), from 0 to 1. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
